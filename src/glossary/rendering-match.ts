import { headerLength, type RenderingIndex } from './rendering-index.ts';
import type { Words } from './words.ts';

/** How one piece of the source term came out. */
export interface Piece {
  readonly source: string;
  readonly english: string;
  /** The English is no gloss of the piece, but one of its kin. */
  readonly loose: boolean;
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

/** “X Y” and “Y of X”: tries each order of the rendering's pieces around its anchor, which stands at word `at`. */
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
  // “an order of the president”: the pieces from `turn` on come first, those before it after “of”.
  for (let turn = 0; turn < count; turn++) {
    const hits = inOrder(text, hit, { base, count, anchor, turn, strict, index });
    if (hits && hits.length > (best?.length ?? 0)) best = hits;
  }
  const hasHead = best?.some(({ slot }) => slot === items[base + count - 1]);
  if (!best || !hasHead || (best.length < 2 && count > 1)) return undefined;
  const pieces = best.map(({ slot, item }) => pieceOf(index, slot, item));
  const source = [...items.subarray(base, base + count)].map((slot) => index.sources[slot] ?? '').join('');
  const span = { first: best[0]?.first ?? at, last: best.at(-1)?.last ?? at };
  return { concept, source, torn: items[from + 1] === 1, ...span, pieces, missing: count - best.length };
}

interface Order {
  /** Where the rendering's slots begin among the items, and how many there are. */
  readonly base: number;
  readonly count: number;
  readonly anchor: number;
  readonly turn: number;
  /** Every piece must be there. */
  readonly strict: boolean;
  readonly index: RenderingIndex;
}

/** The pieces found left and right of the anchor in this order, those that are missing passed over. */
function inOrder(
  text: Text,
  anchorHit: Hit,
  { base, count, anchor, turn, strict, index }: Order,
): Hit[] | undefined {
  const { items } = index.renderings;
  const place = (anchor - turn + count) % count;
  const hits = [anchorHit];
  let first = anchorHit.first;
  for (let k = place - 1; k >= 0; k--) {
    const end = turn > 0 && k === count - turn - 1 ? beforePreposition(text.words, first) : first;
    const joined = end > 0 && text.words.joined[end] === 1;
    const hit = joined ? endingAt(text, end - 1, items[base + ((k + turn) % count)] ?? 0, index) : undefined;
    if (!hit && strict) return undefined;
    if (!hit) continue;
    hits.unshift(hit);
    first = hit.first;
  }
  let last = anchorHit.last;
  for (let k = place + 1; k < count; k++) {
    const start = turn > 0 && k === count - turn ? afterPreposition(text.words, last) : last;
    const hit =
      start >= 0 && text.words.joined[start] === 1
        ? startingAt(text, start, items[base + ((k + turn) % count)] ?? 0, index)
        : undefined;
    if (!hit && strict) return undefined;
    if (!hit) continue;
    hits.push(hit);
    last = hit.last;
  }
  return hits;
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
    const longer = index.longer.get(phrase);
    if (!longer) continue;
    const first = firstOf(longer.length);
    if (standsAt(words, first, longer)) return { slot, item, first, last: first + longer.length };
  }
  return undefined;
}

function standsAt({ norms, joined }: Words, at: number, phrase: readonly string[]): boolean {
  if (at < 0) return false;
  return phrase.every((word, k) => norms[at + k] === word && (k === 0 || joined[at + k] === 1));
}

const pieceOf = (index: RenderingIndex, slot: number, item: number): Piece => ({
  source: index.sources[slot] ?? '',
  english: index.phrases[item >> 1] ?? '',
  loose: (item & 1) === 1,
});
