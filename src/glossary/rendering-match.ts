import { headerLength, type Piece, type RenderingIndex } from './rendering-index.ts';
import { type WordOrder, wordOrders } from './word-orders.ts';
import type { Words } from './words.ts';

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

interface Reading {
  readonly rendering: number;
  /** Every piece must be there. */
  readonly strict: boolean;
  readonly index: RenderingIndex;
}

/** The words last found for a slot. One object for all: a page asks for a thousand slots, and has few. */
const hit = { item: 0, first: 0, last: 0 };

/** No source term has more pieces. */
const mostPieces = 32;
const none = -1;

/** Where the pieces stand in one order. */
class Found {
  /** Of each piece; `none` where it is missing. */
  readonly items = new Int32Array(mostPieces);
  readonly firsts = new Int32Array(mostPieces);
  count = 0;
  first = 0;
  last = 0;

  /** Forgets all but the anchor. */
  begin(piece: number, { item, first, last }: typeof hit): void {
    this.items.fill(none);
    this.items[piece] = item;
    this.firsts[piece] = first;
    this.count = 1;
    this.first = first;
    this.last = last;
  }

  /** Takes in the last hit, which stands beside the others. */
  add(piece: number): void {
    this.items[piece] = hit.item;
    this.firsts[piece] = hit.first;
    this.count++;
    this.first = Math.min(this.first, hit.first);
    this.last = Math.max(this.last, hit.last);
  }
}

/** They take turns: the best order so far, and the next one. */
const turns = [new Found(), new Found()] as const;

/** Tries each order of the rendering's pieces around its anchor, which stands at word `at`. */
export function readAt(
  text: Text,
  at: number,
  { rendering, strict, index }: Reading,
): RenderingMatch | undefined {
  const { starts, items } = index.renderings;
  const from = starts[rendering] ?? 0;
  const anchor = items[from + 2] ?? 0;
  const base = from + headerLength;
  const count = (starts[rendering + 1] ?? 0) - base;
  if (count > mostPieces || !endsAt(text, at, items[base + anchor] ?? 0, index)) return undefined;
  const anchorHit = { ...hit };
  let [best, next] = turns;
  best.count = 0;
  for (const order of wordOrders(count)) {
    next.begin(anchor, anchorHit);
    if (inOrder(text, next, { base, anchor, order, strict, index }) && next.count > best.count)
      [best, next] = [next, best];
    if (best.count === count) break;
  }
  const isHeadless = best.count === 0 || best.items[count - 1] === none;
  if (isHeadless || (best.count < 2 && count > 1)) return undefined;
  return {
    concept: items[from] ?? 0,
    source: sourceOf(rendering, index),
    torn: items[from + 1] === 1,
    first: best.first,
    last: best.last,
    pieces: piecesOf(best, index, base, count),
    missing: count - best.count,
  };
}

function sourceOf(rendering: number, { renderings, sources, remembered }: RenderingIndex): string {
  const known = remembered.sources.get(rendering);
  if (known !== undefined) return known;
  const from = (renderings.starts[rendering] ?? 0) + headerLength;
  const slots = [...renderings.items.subarray(from, renderings.starts[rendering + 1])];
  const pieces = slots.map((slot) => sources.at(slot));
  const source = pieces.join(/\p{Script=Han}/u.test(pieces[0] ?? '') ? '' : ' ');
  remembered.sources.set(rendering, source);
  return source;
}

/** In the order of the text. */
function piecesOf({ items, firsts }: Found, index: RenderingIndex, base: number, count: number): Piece[] {
  const pieces: Piece[] = [];
  const places: number[] = [];
  for (let piece = 0; piece < count; piece++) {
    const item = items[piece] ?? none;
    if (item === none) continue;
    const place = firsts[piece] ?? 0;
    let at = pieces.length;
    while (at > 0 && (places[at - 1] ?? 0) > place) at--;
    places.splice(at, 0, place);
    pieces.splice(
      at,
      0,
      pieceOf(index, index.renderings.items[base + piece] ?? 0, item, piece === count - 1),
    );
  }
  return pieces;
}

/** The same piece is the same object, so that what it is worth is found out once. */
function pieceOf(
  { sources, phrases, remembered }: RenderingIndex,
  slot: number,
  item: number,
  isHead: boolean,
): Piece {
  const key = (slot * 2 + (isHead ? 1 : 0)) * phrases.size * 2 + item;
  const known = remembered.pieces.get(key);
  if (known) return known;
  const piece = {
    source: sources.at(slot),
    english: phrases.at(item >> 1),
    loose: (item & 1) === 1,
    isHead,
  };
  remembered.pieces.set(key, piece);
  return piece;
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

/** Finds the pieces left and right of the anchor in this order, those that are missing passed over; whether all are there that must. */
function inOrder(text: Text, found: Found, { base, anchor, order, strict, index }: Ordering): boolean {
  const { items } = index.renderings;
  const { pieces, led } = order;
  const place = pieces.indexOf(anchor);
  for (let k = place - 1; k >= 0; k--) {
    const piece = pieces[k] ?? 0;
    if (isBefore(text, found.first, items[base + piece] ?? 0, led[k + 1] ?? false, index)) found.add(piece);
    else if (strict) return false;
  }
  for (let k = place + 1; k < pieces.length; k++) {
    const piece = pieces[k] ?? 0;
    if (isAfter(text, found.last, items[base + piece] ?? 0, led[k] ?? false, index)) found.add(piece);
    else if (strict) return false;
  }
  return true;
}

/** Whether the slot stands left of word `first`, or of the preposition or an “and” there: Chinese has none in 监督管理. */
function isBefore(text: Text, first: number, slot: number, isLed: boolean, index: RenderingIndex): boolean {
  const { norms, joined } = text.words;
  if (isLed) return endsBefore(text, beforePreposition(text.words, first), slot, index);
  if (endsBefore(text, first, slot, index)) return true;
  return norms[first - 1] === 'and' && joined[first] === 1 && endsBefore(text, first - 1, slot, index);
}

const endsBefore = (text: Text, end: number, slot: number, index: RenderingIndex): boolean =>
  end > 0 && text.words.joined[end] === 1 && endsAt(text, end - 1, slot, index);

/** Whether it stands right of word `last - 1`, in the same way. */
function isAfter(text: Text, last: number, slot: number, isLed: boolean, index: RenderingIndex): boolean {
  const { norms, joined } = text.words;
  if (isLed) return startsAt(text, afterPreposition(text.words, last), slot, index);
  if (startsAt(text, last, slot, index)) return true;
  return norms[last] === 'and' && joined[last] === 1 && startsAt(text, last + 1, slot, index);
}

const startsAt = (text: Text, start: number, slot: number, index: RenderingIndex): boolean =>
  start >= 0 && text.words.joined[start] === 1 && standsAt(text, start, false, slot, index);

/** Whether an alternative of the slot has its last word at `at`. */
const endsAt = (text: Text, at: number, slot: number, index: RenderingIndex): boolean =>
  standsAt(text, at, true, slot, index);

/** Notes the first alternative of the slot whose last word, or first one, stands at `at`. */
function standsAt(
  { words, numbers }: Text,
  at: number,
  isLast: boolean,
  slot: number,
  index: RenderingIndex,
): boolean {
  const number = numbers[at] ?? -1;
  const { starts, items } = index.slots;
  const end = starts[slot + 1] ?? 0;
  for (let i = starts[slot] ?? 0; i < end; i++) {
    const item = items[i] ?? 0;
    const phrase = item >> 1;
    const length = phrase === number ? 1 : (index.lengths[phrase] ?? 1);
    if (phrase !== number && length === 1) continue;
    const first = isLast ? at - length + 1 : at;
    if (phrase !== number && !isPhraseAt(words, first, index.wordsOf(phrase))) continue;
    hit.item = item;
    hit.first = first;
    hit.last = first + length;
    return true;
  }
  return false;
}

function isPhraseAt({ norms, joined }: Words, at: number, phrase: readonly string[]): boolean {
  if (at < 0) return false;
  for (let k = 0; k < phrase.length; k++)
    if (norms[at + k] !== phrase[k] || (k > 0 && joined[at + k] !== 1)) return false;
  return true;
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
