import type { Archive } from './archive.ts';
import { type Lists, openLists } from './lists.ts';

/** Of each rendering: its concept, whether it is torn, and the index of its anchor slot stand before its slots. */
export const headerLength = 3;

/** No phrase reaches farther from its rarest word; what stands for a slot and a reach packs both as `slot × 8 + reach`. */
export const farthest = 7;

/** Readings of source terms, as `RenderingTableBuilder` packed them. */
export interface RenderingIndex {
  readonly numbers: ReadonlyMap<string, number>;
  /** The last word of each phrase is a phrase, too. */
  readonly phrases: readonly string[];
  /** The words of phrases of more than one. */
  readonly longer: ReadonlyMap<number, readonly string[]>;
  /** The source of each slot. */
  readonly sources: readonly string[];
  /** Of each slot: `phrase × 2`, plus 1 where the phrase is a loose one. */
  readonly slots: Lists;
  /** Of each phrase that is the rarest word of a slot's phrase: those slots, each with how far the phrase reaches. */
  readonly signs: Lists;
  /** Words of the longest phrase that ends with each phrase. */
  readonly longest: Uint8Array;
  /** Of each rendering: concept, 1 if torn, index of its anchor slot, then its slots, head last. */
  readonly renderings: Lists;
  /** Of each phrase that is the last word of an anchor's phrase: the renderings to try there. */
  readonly anchors: Lists;
  readonly marks: Marks;
}

/** Slots that may have a word in the run of joined words at hand: those marked with the run's number. */
export interface Marks {
  readonly slots: Uint32Array;
  /** Where in the run: a bit for each word that a phrase of the slot may hold, the 33rd word sharing the first one's. */
  readonly places: Uint32Array;
  run: number;
}

export function openRenderings(archive: Archive): RenderingIndex {
  const phrases = archive.text('phrases').split('\n');
  const longer = new Map<number, readonly string[]>();
  const numbers = new Map<string, number>();
  for (const [number, phrase] of phrases.entries()) {
    numbers.set(phrase, number);
    if (phrase.includes(' ')) longer.set(number, phrase.split(' '));
  }
  const longest = new Uint8Array(phrases.length).fill(1);
  for (const words of longer.values()) {
    const last = numbers.get(words.at(-1) ?? '') ?? 0;
    longest[last] = Math.max(longest[last] ?? 0, words.length);
  }
  const slots = openLists(archive, 'slots');
  return {
    numbers,
    phrases,
    longer,
    sources: archive.text('slotSources').split('\n'),
    slots,
    signs: openLists(archive, 'signs'),
    longest,
    renderings: openLists(archive, 'renderings'),
    anchors: openLists(archive, 'anchors'),
    marks: {
      slots: new Uint32Array(slots.starts.length),
      places: new Uint32Array(slots.starts.length),
      run: 0,
    },
  };
}
