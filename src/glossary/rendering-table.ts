import type { Sections } from '../core/archive.ts';
import type { Concept } from '../core/concept.ts';
import { packKeys } from '../core/keys.ts';
import { packStrings } from '../core/strings.ts';
import { isTellingWord, type Lexicon } from '../english/lexicon.ts';
import { nationWords } from '../english/nations.ts';
import type { Rendering, Slot } from '../pivot/rendering.ts';
import { packLists } from './lists.ts';
import { farthest } from './rendering-index.ts';

/** Collects the renderings of all concepts, flat. Phrases and slots are numbered in order of first use. */
export class RenderingTableBuilder {
  readonly #phrases = new Numbering();
  readonly #slots = new Numbering();
  readonly #slotItems: number[][] = [];
  readonly #slotSources: string[] = [];
  readonly #renderings: number[][] = [];
  readonly #anchors: number[][] = [];
  readonly #lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  add(concept: number, { kind }: Concept, { slots, torn }: Rendering): void {
    const anchor = this.#anchorOf(slots);
    const number = this.#renderings.length;
    this.#renderings.push([concept, torn ? 1 : 0, anchor, ...slots.map((slot) => this.#slot(slot))]);
    const { words = [], looser = [] } = slots[anchor] ?? {};
    // One piece alone must be read as such, in words of its own: its kin would be any word of the language.
    const alternatives = slots.length === 1 && kind !== 'organization' ? words : [...words, ...looser];
    const isTelling = (phrase: string): boolean =>
      phrase.includes(' ') || isTellingWord(phrase, this.#lexicon);
    const readable = slots.length > 1 ? alternatives : alternatives.filter(isTelling);
    for (const last of new Set(readable.map(lastWord))) this.#anchorsAt(this.#phrases.of(last)).push(number);
  }

  sections(): Sections {
    const signs = this.#signs();
    const phrases = this.#phrases.list;
    return {
      ...packKeys('phrases', phrases),
      'phrases.lengths': Uint8Array.from(phrases, lengthOf),
      'phrases.longest': this.#longest(),
      ...packStrings('slotSources', this.#slotSources),
      ...packLists('slots', this.#slotItems),
      ...packLists('signs', filled(signs, phrases.length)),
      ...packLists('renderings', this.#renderings),
      ...packLists('anchors', filled(this.#anchors, phrases.length)),
    };
  }

  /** Of each phrase: words of the longest one that ends with it. */
  #longest(): Uint8Array {
    const longest = new Uint8Array(this.#phrases.list.length).fill(1);
    for (const phrase of this.#phrases.list) {
      const last = this.#phrases.of(lastWord(phrase));
      longest[last] = Math.max(longest[last] ?? 0, lengthOf(phrase));
    }
    return longest;
  }

  /** By word: the slots with a phrase of which it is the rarest word, and how far that phrase reaches. */
  #signs(): number[][] {
    const signs: number[][] = [];
    for (const [slot, items] of this.#slotItems.entries()) {
      const reaches = new Map<number, number>();
      for (const item of items) {
        const words = (this.#phrases.list[item >> 1] ?? '').split(' ');
        const sign = this.#phrases.of(this.#rarestOf(words));
        reaches.set(sign, Math.max(reaches.get(sign) ?? 0, Math.min(words.length - 1, farthest)));
      }
      for (const [sign, reach] of reaches) {
        const list = signs[sign];
        const packed = slot * (farthest + 1) + reach;
        if (list) list.push(packed);
        else signs[sign] = [packed];
      }
    }
    return signs;
  }

  #rarestOf(words: readonly string[]): string {
    const frequencies = words.map((word) => this.#frequency(word));
    return words[frequencies.indexOf(Math.min(...frequencies))] ?? '';
  }

  #slot(slot: Slot): number {
    const number = this.#slots.of(JSON.stringify(slot));
    if (number < this.#slotItems.length) return number;
    const items = (phrases: readonly string[], loose: 0 | 1): number[] =>
      phrases.map((phrase) => {
        this.#phrases.of(lastWord(phrase));
        return this.#phrases.of(phrase) * 2 + loose;
      });
    this.#slotItems.push([...items(longestFirst(slot.words), 0), ...items(longestFirst(slot.looser), 1)]);
    this.#slotSources.push(slot.source);
    return number;
  }

  #anchorsAt(phrase: number): number[] {
    const known = this.#anchors[phrase];
    if (known) return known;
    const list: number[] = [];
    this.#anchors[phrase] = list;
    return list;
  }

  /** The piece whose words turn up least in ordinary text: a reading is looked for only where that one stands. */
  #anchorOf(slots: readonly Slot[]): number {
    const commonness = ({ words, looser }: Slot): number =>
      [...words, ...looser].reduce((sum, phrase) => sum + 3 ** this.#frequency(lastWord(phrase)), 0);
    const costs = slots.map(commonness);
    return costs.indexOf(Math.min(...costs));
  }

  #frequency(word: string): number {
    return nationWords(word).length > 0 ? 7 : this.#lexicon.frequency(word);
  }
}

/** An array with holes as a list of so many lists. */
const filled = (lists: readonly number[][], count: number): number[][] =>
  Array.from({ length: count }, (_, index) => lists[index] ?? []);

/** *net amount* before *amount*: the first that fits is taken. */
const longestFirst = (phrases: readonly string[]): string[] =>
  phrases.toSorted((a, b) => b.split(' ').length - a.split(' ').length);

const lengthOf = (phrase: string): number => Math.min(255, phrase.split(' ').length);

const lastWord = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1);

/** Numbers things in order of first use. */
class Numbering {
  readonly list: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.list.length);
    return this.list.push(text) - 1;
  }
}
