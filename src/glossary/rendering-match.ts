import { headerLength, type RenderingIndex } from './rendering-index.ts';
import { type WordOrder, wordOrders } from './word-orders.ts';
import type { Words } from './words.ts';

/** How one piece of the source term came out. */
export interface Piece {
  readonly source: string;
  readonly english: string;
  /** The English is no gloss of the piece, but one of its kin. */
  readonly loose: boolean;
  /** What says what kind of thing it is. */
  readonly isHead: boolean;
}

/** A stretch of words `[first, last)` that reads a source term word for word. */
export interface RenderingMatch {
  readonly concept: number;
  readonly source: string;
  readonly torn: boolean;
  readonly first: number;
  readonly last: number;
  readonly pieces: readonly Piece[];
  /** Pieces of the term that the text leaves out. */
  readonly missing: number;
}

export interface Text {
  readonly words: Words;
  /** Phrase number of each word, -1 where no phrase is that word. */
  readonly numbers: Int32Array;
}

interface Hit {
  readonly slot: number;
  readonly item: number;
  readonly first: number;
  readonly last: number;
}

interface Reading {
  readonly rendering: number;
  /** Every piece must be there. */
  readonly strict: boolean;
  readonly index: RenderingIndex;
}

/** Tries each order of the rendering's pieces around its anchor, which stands at word `at`. */
export function readAt(
  text: Text,
  at: number,
  { rendering, strict, index }: Reading,
): RenderingMatch | undefined {
  const { starts, items } = index.renderings;
  const from = starts[rendering] ?? 0;
  const concept = items[from] ?? 0;
  const anchor = items[from + 2] ?? 0;
  const base = from + headerLength;
  const count = (starts[rendering + 1] ?? 0) - base;
  const hit = endingAt(text, at, items[base + anchor] ?? 0, index);
  if (!hit) return undefined;
  let best: readonly Hit[] | undefined;
  for (const order of wordOrders(count)) {
    const hits = inOrder(text, hit, { base, anchor, order, strict, index });
    if (hits && hits.length > (best?.length ?? 0)) best = hits;
    if (hits?.length === count) break;
  }
  const head = items[base + count - 1];
  if (!best?.some(({ slot }) => slot === head) || (best.length < 2 && count > 1)) return undefined;
  const pieces = best.map(({ slot, item }) => pieceOf(index, slot, item, slot === head));
  const source = [...items.subarray(base, base + count)].map((slot) => index.sources.at(slot)).join('');
  const span = { first: best[0]?.first ?? at, last: best.at(-1)?.last ?? at };
  return { concept, source, torn: items[from + 1] === 1, ...span, pieces, missing: count - best.length };
}

interface Ordering {
  /** Where the rendering's slots begin among the items. */
  readonly base: number;
  readonly anchor: number;
  readonly order: WordOrder;
  /** Every piece must be there. */
  readonly strict: boolean;
  readonly index: RenderingIndex;
}

/** The pieces found left and right of the anchor in this order, those that are missing passed over. */
function inOrder(text: Text, anchorHit: Hit, ordering: Ordering): Hit[] | undefined {
  const { base, anchor, order, strict, index } = ordering;
  const { items } = index.renderings;
  const { pieces, led } = order;
  const place = pieces.indexOf(anchor);
  const hits = [anchorHit];
  let first = anchorHit.first;
  for (let k = place - 1; k >= 0; k--) {
    const hit = before(text, first, items[base + (pieces[k] ?? 0)] ?? 0, led[k + 1] ?? false, index);
    if (!hit && strict) return undefined;
    if (!hit) continue;
    hits.unshift(hit);
    first = hit.first;
  }
  let last = anchorHit.last;
  for (let k = place + 1; k < pieces.length; k++) {
    const hit = after(text, last, items[base + (pieces[k] ?? 0)] ?? 0, led[k] ?? false, index);
    if (!hit && strict) return undefined;
    if (!hit) continue;
    hits.push(hit);
    last = hit.last;
  }
  return hits;
}

/** The slot left of word `first`, or of the preposition or an “and” there: Chinese has none in 监督管理. */
function before(
  text: Text,
  first: number,
  slot: number,
  isLed: boolean,
  index: RenderingIndex,
): Hit | undefined {
  const { norms, joined } = text.words;
  const ending = (end: number): Hit | undefined =>
    end > 0 && joined[end] === 1 ? endingAt(text, end - 1, slot, index) : undefined;
  if (isLed) return ending(beforePreposition(text.words, first));
  const isAfterAnd = norms[first - 1] === 'and' && joined[first] === 1;
  return ending(first) ?? (isAfterAnd ? ending(first - 1) : undefined);
}

/** The slot right of word `last - 1`, in the same way. */
function after(
  text: Text,
  last: number,
  slot: number,
  isLed: boolean,
  index: RenderingIndex,
): Hit | undefined {
  const { norms, joined } = text.words;
  const starting = (start: number): Hit | undefined =>
    start >= 0 && joined[start] === 1 ? startingAt(text, start, slot, index) : undefined;
  if (isLed) return starting(afterPreposition(text.words, last));
  const isBeforeAnd = norms[last] === 'and' && joined[last] === 1;
  return starting(last) ?? (isBeforeAnd ? starting(last + 1) : undefined);
}

const prepositions = new Set(['of', 'for', 'in', 'to', 'on']);
export const isPreposition = (norm = ''): boolean => prepositions.has(norm);

/** End of the words before “of the”, or -1. */
function beforePreposition({ norms, joined }: Words, first: number): number {
  let at = first - 1;
  if (norms[at] === 'the' && joined[first] === 1) at--;
  return isPreposition(norms[at]) && joined[at + 1] === 1 ? at : -1;
}

/** Start of the words after “of the”, or -1. */
function afterPreposition({ norms, joined }: Words, last: number): number {
  if (joined[last] !== 1 || !isPreposition(norms[last])) return -1;
  return norms[last + 1] === 'the' && joined[last + 1] === 1 ? last + 2 : last + 1;
}

/** An alternative of the slot whose last word stands at `at`. */
const endingAt = (text: Text, at: number, slot: number, index: RenderingIndex): Hit | undefined =>
  hitAt(text, slot, index, (length) => at - length + 1);

/** An alternative of the slot whose first word stands at `at`. */
const startingAt = (text: Text, at: number, slot: number, index: RenderingIndex): Hit | undefined =>
  hitAt(text, slot, index, () => at);

function hitAt(
  { words, numbers }: Text,
  slot: number,
  index: RenderingIndex,
  firstOf: (length: number) => number,
): Hit | undefined {
  const single = firstOf(1);
  const number = numbers[single] ?? -1;
  const { starts, items } = index.slots;
  for (let i = starts[slot] ?? 0; i < (starts[slot + 1] ?? 0); i++) {
    const item = items[i] ?? 0;
    const phrase = item >> 1;
    if (phrase === number) return { slot, item, first: single, last: single + 1 };
    if ((index.lengths[phrase] ?? 0) < 2) continue;
    const longer = index.wordsOf(phrase);
    const first = firstOf(longer.length);
    if (standsAt(words, first, longer)) return { slot, item, first, last: first + longer.length };
  }
  return undefined;
}

function standsAt({ norms, joined }: Words, at: number, phrase: readonly string[]): boolean {
  if (at < 0) return false;
  return phrase.every((word, k) => norms[at + k] === word && (k === 0 || joined[at + k] === 1));
}

const pieceOf = (index: RenderingIndex, slot: number, item: number, isHead: boolean): Piece => ({
  source: index.sources.at(slot),
  english: index.phrases.at(item >> 1),
  loose: (item & 1) === 1,
  isHead,
});
