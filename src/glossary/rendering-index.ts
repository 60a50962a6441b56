import type { Archive } from '../core/archive.ts';
import { Keys } from '../core/keys.ts';
import { Strings } from '../core/strings.ts';

import { perWord, type Word } from '../core/word.ts';
import { type Lists, openLists } from './lists.ts';
import { normalOf } from './words.ts';

/** Of each rendering: its concept, whether it is torn, and the index of its anchor slot stand before its slots. */
export const headerLength = 3;

/** No phrase reaches farther from its rarest word; what stands for a slot and a reach packs both as `slot × 8 + reach`. */
export const farthest = 7;

/** How one piece of the source term came out. */
export interface Piece {
  readonly source: string;
  readonly english: string;
  /** The English is no gloss of the piece, but one of its kin. */
  readonly loose: boolean;
  /** What says what kind of thing it is. */
  readonly isHead: boolean;
}

/** Readings of source terms, as `RenderingTableBuilder` packed them. */
export interface RenderingIndex {
  /** The last word of each phrase is a phrase, too. */
  readonly phrases: Keys;
  /** Of each phrase: how many words it has. */
  readonly lengths: Uint8Array;
  /** The number of the phrase that is this word, or -1. */
  numberOf(word: Word): number;
  /** The words of a phrase. */
  wordsOf(phrase: number): readonly string[];
  /** The source of each slot. */
  readonly sources: Strings;
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
  readonly remembered: {
    /** Of each rendering. */
    readonly sources: Map<number, string>;
    readonly pieces: Map<number, Piece>;
  };
}

/** Slots that may have a word in the run of joined words at hand: those marked with the run's number. */
export interface Marks {
  readonly slots: Uint32Array;
  /** Where in the run: a bit for each word that a phrase of the slot may hold, the 33rd word sharing the first one's. */
  readonly places: Uint32Array;
  run: number;
}

export function openRenderings(archive: Archive): RenderingIndex {
  const phrases = new Keys(archive, 'phrases');
  const words: (readonly string[])[] = [];
  const slots = openLists(archive, 'slots');
  return {
    phrases,
    lengths: archive.bytes('phrases.lengths'),
    numberOf: perWord((word) => phrases.find(normalOf(word))),
    wordsOf(phrase) {
      const found = words[phrase] ?? phrases.at(phrase).split(' ');
      words[phrase] = found;
      return found;
    },
    sources: new Strings(archive, 'slotSources'),
    slots,
    signs: openLists(archive, 'signs'),
    longest: archive.bytes('phrases.longest'),
    renderings: openLists(archive, 'renderings'),
    anchors: openLists(archive, 'anchors'),
    marks: {
      slots: new Uint32Array(slots.starts.length),
      places: new Uint32Array(slots.starts.length),
      run: 0,
    },
    remembered: { sources: new Map(), pieces: new Map() },
  };
}
