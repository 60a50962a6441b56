import { farthest, headerLength, type Marks, type RenderingIndex } from './rendering-index.ts';
import { isPreposition, type RenderingMatch, readAt, type Text } from './rendering-match.ts';
import type { Words } from './words.ts';

/** Every reading in the text; `mayOmit` says whether a concept's name may lack pieces at a word. */
export function findRenderings(
  words: Words,
  index: RenderingIndex,
  mayOmit: (concept: number, at: number) => boolean,
): RenderingMatch[] {
  const found: RenderingMatch[] = [];
  const { norms, joined } = words;
  const numbers = new Int32Array(norms.length);
  for (const [at, { word }] of words.tokens.entries()) numbers[at] = index.numberOf(word);
  const search = { index, marks: index.marks, mayOmit };
  for (let first = 0; first < numbers.length; ) {
    let last = first + 1;
    while (joined[last] === 1) last++;
    // A reading takes two words.
    if (last - first > 1) searchRun({ words, numbers }, { first, last }, search, found);
    first = last;
  }
  return found;
}

interface Search {
  readonly index: RenderingIndex;
  readonly marks: Marks;
  readonly mayOmit: (concept: number, at: number) => boolean;
}

/** Words that nothing but spaces and hyphens parts: no reading goes beyond them. */
interface Run {
  readonly first: number;
  readonly last: number;
}

function searchRun(text: Text, { first, last }: Run, search: Search, found: RenderingMatch[]): void {
  const { index, marks } = search;
  marks.run++;
  for (let at = first; at < last; at++) mark(text.numbers[at] ?? -1, at, marks, index);
  for (let at = first; at < last; at++) readAnchors(text, at, search, found);
}

function mark(number: number, at: number, marks: Marks, { signs: { starts, items } }: RenderingIndex): void {
  if (number < 0) return;
  const { slots, places, run } = marks;
  const end = starts[number + 1] ?? 0;
  for (let i = starts[number] ?? 0; i < end; i++) {
    const item = items[i] ?? 0;
    const slot = item >>> 3;
    const reach = item & farthest;
    let place = 1 << at;
    for (let far = 1; far <= reach; far++) place |= (1 << (at - far)) | (1 << (at + far));
    places[slot] = slots[slot] === run ? (places[slot] ?? 0) | place : place;
    slots[slot] = run;
  }
}

/** Tries the renderings anchored at the word; most are out at once, as one of their slots has no word where it should. */
function readAnchors(
  text: Text,
  at: number,
  { index, marks, mayOmit }: Search,
  found: RenderingMatch[],
): void {
  const { anchors, renderings } = index;
  const number = text.numbers[at] ?? -1;
  if (number < 0) return;
  const end = anchors.starts[number + 1] ?? 0;
  let i = anchors.starts[number] ?? 0;
  if (i === end) return;
  const beside = placesBeside(text, at, index.longest[number] ?? 1);
  for (; i < end; i++) {
    const rendering = anchors.items[i] ?? 0;
    if (!isPossible(rendering, beside, marks, index)) continue;
    const strict = !mayOmit(renderings.items[renderings.starts[rendering] ?? 0] ?? 0, at);
    if (strict && !isWhole(rendering, marks, index)) continue;
    const match = readAt(text, at, { rendering, strict, index });
    if (match) found.push(match);
  }
}

/** The words right before and after a phrase that ends at the word, “of the” and “and” passed over, as the bits of `Marks.places`. */
function placesBeside({ words: { norms } }: Text, at: number, longest: number): number {
  let places = 1 << (at + 1);
  if (isPassed(norms[at + 1])) places |= 1 << (norms[at + 2] === 'the' ? at + 3 : at + 2);
  for (let first = at; first > at - longest; first--) {
    places |= 1 << (first - 1);
    const before = norms[first - 1] === 'the' ? first - 2 : first - 1;
    if (isPassed(norms[before])) places |= 1 << (before - 1);
  }
  return places;
}

const isPassed = (norm: string | undefined): boolean => norm === 'and' || isPreposition(norm);

/** Whether the head has a word in the run, and a slot other than the anchor one beside the anchor. */
function isPossible(
  rendering: number,
  beside: number,
  { slots, places, run }: Marks,
  { renderings: { starts, items } }: RenderingIndex,
): boolean {
  const from = starts[rendering] ?? 0;
  const first = from + headerLength;
  const head = (starts[rendering + 1] ?? 0) - 1;
  if (slots[items[head] ?? 0] !== run) return false;
  if (first === head) return true;
  const anchor = first + (items[from + 2] ?? 0);
  for (let i = first; i <= head; i++) {
    const slot = items[i] ?? 0;
    if (i !== anchor && slots[slot] === run && ((places[slot] ?? 0) & beside) !== 0) return true;
  }
  return false;
}

/** Whether all slots have a word in the run. */
function isWhole(
  rendering: number,
  { slots, run }: Marks,
  { renderings: { starts, items } }: RenderingIndex,
): boolean {
  const end = starts[rendering + 1] ?? 0;
  for (let i = (starts[rendering] ?? 0) + headerLength; i < end; i++)
    if (slots[items[i] ?? 0] !== run) return false;
  return true;
}
