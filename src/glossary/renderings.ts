import { headerLength, type Marks, type RenderingIndex } from './rendering-index.ts';
import { type RenderingMatch, readAt, type Text } from './rendering-match.ts';
import type { Words } from './words.ts';

/** Every reading in the text; `mayOmit` says whether a concept's name may lack pieces at a word. */
export function findRenderings(
  words: Words,
  index: RenderingIndex,
  mayOmit: (concept: number, at: number) => boolean,
): RenderingMatch[] {
  const found: RenderingMatch[] = [];
  const numbers = new Int32Array(words.norms.length);
  for (const [at, norm] of words.norms.entries()) numbers[at] = index.numbers.get(norm) ?? -1;
  const { marks } = index;
  for (let first = 0; first < numbers.length; ) {
    let last = first + 1;
    while (words.joined[last] === 1) last++;
    marks.run++;
    for (let at = first; at < last; at++) mark(numbers[at] ?? -1, marks, index);
    for (let at = first; at < last; at++)
      readAnchors({ words, numbers }, at, { index, marks, mayOmit }, found);
    first = last;
  }
  return found;
}

function mark(number: number, { slots, run }: Marks, { endings: { starts, items } }: RenderingIndex): void {
  if (number < 0) return;
  const end = starts[number + 1] ?? 0;
  for (let i = starts[number] ?? 0; i < end; i++) slots[items[i] ?? 0] = run;
}

interface Search {
  readonly index: RenderingIndex;
  readonly marks: Marks;
  readonly mayOmit: (concept: number, at: number) => boolean;
}

/** Tries the renderings anchored at the word; most are out at once, as one of their slots has no word in the run. */
function readAnchors(
  text: Text,
  at: number,
  { index, marks, mayOmit }: Search,
  found: RenderingMatch[],
): void {
  const { starts, items } = index.anchors;
  const number = text.numbers[at] ?? -1;
  if (number < 0) return;
  const end = starts[number + 1] ?? 0;
  for (let i = starts[number] ?? 0; i < end; i++) {
    const rendering = items[i] ?? 0;
    const strict = !mayOmit(index.renderings.items[index.renderings.starts[rendering] ?? 0] ?? 0, at);
    if (!isPossible(rendering, marks, index, strict)) continue;
    const match = readAt(text, at, { rendering, strict, index });
    if (match) found.push(match);
  }
}

/** Whether all slots have a word in the run; the head and one more where parts may be missing. */
function isPossible(
  rendering: number,
  { slots, run }: Marks,
  { renderings: { starts, items } }: RenderingIndex,
  strict: boolean,
): boolean {
  const head = (starts[rendering + 1] ?? 0) - 1;
  const first = (starts[rendering] ?? 0) + headerLength;
  if (slots[items[head] ?? 0] !== run) return false;
  let others = 0;
  for (let i = first; i < head; i++) {
    if (slots[items[i] ?? 0] === run) others++;
    else if (strict) return false;
  }
  return others > 0 || first === head;
}
