import { type Lists, turnAround, unpackLists } from './packed.ts';
import type { RenderingTable } from './rendering-table.ts';

/** Of each rendering: its concept, whether it is torn, and its anchor stand before its slots. */
export const headerLength = 3;

/** A `RenderingTable` unpacked. */
export interface RenderingIndex {
  readonly numbers: ReadonlyMap<string, number>;
  readonly phrases: readonly string[];
  /** The words of phrases of more than one. */
  readonly longer: ReadonlyMap<number, readonly string[]>;
  readonly sources: readonly string[];
  readonly slots: Lists;
  /** Of each phrase that is the last word of a slot's phrase: those slots. */
  readonly endings: Lists;
  readonly renderings: Lists;
  readonly anchors: Lists;
  readonly marks: Marks;
}

/** Slots that have an alternative ending in the run of joined words at hand: those marked with the run's number. */
export interface Marks {
  readonly slots: Uint32Array;
  run: number;
}

export function indexRenderings(table: RenderingTable): RenderingIndex {
  const phrases = table.phrases.split('\n');
  const longer = new Map<number, readonly string[]>();
  const numbers = new Map<string, number>();
  for (const [number, phrase] of phrases.entries()) {
    numbers.set(phrase, number);
    if (phrase.includes(' ')) longer.set(number, phrase.split(' '));
  }
  const slots = unpackLists(table.slots);
  const lastWords = Uint32Array.from(phrases.keys());
  for (const [number, words] of longer) lastWords[number] = numbers.get(words.at(-1) ?? '') ?? number;
  return {
    numbers,
    phrases,
    longer,
    sources: table.sources.split('\n'),
    slots,
    endings: turnAround(slots, phrases.length, (item) => lastWords[item >> 1] ?? 0),
    renderings: unpackLists(table.renderings),
    anchors: unpackLists(table.anchors),
    marks: { slots: new Uint32Array(slots.starts.length), run: 0 },
  };
}
