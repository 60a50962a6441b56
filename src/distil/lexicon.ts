import { shapeOf } from '../english/lexicon.ts';
import { shelved } from '../english/shelves.ts';
import type { Entries } from '../english/table.ts';

export interface WordCount {
  readonly word: string;
  readonly count: number;
}

/** Words of Hunspell's dictionaries, expanded, with a frequency class from film subtitles (SUBTLEX, Brysbaert & New 2009). */
export function distilLexicon(words: Iterable<string>, counts: readonly WordCount[]): Entries {
  const frequency = new Map<string, number>();
  for (const { word, count } of counts)
    frequency.set(word.toLowerCase(), Math.max(count, frequency.get(word.toLowerCase()) ?? 0));
  const kept = new Set<string>();
  for (const word of words) {
    if (!word.endsWith("'s") && /^[\p{L}'.-]+$/u.test(word)) kept.add(word);
  }
  return [...kept].map((word) => [word, String(frequencyClass(frequency.get(word.toLowerCase()) ?? 0))]);
}

/** Powers of five of the count in 51 million words: 0 for none, 9 for *the*. */
const frequencyClass = (count: number): number =>
  count === 0 ? 0 : Math.min(9, 1 + Math.floor(Math.log(count) / Math.log(5)));

/** Right words that are too rare to be what a misspelling meant: they silence, and are suggested for nothing. */
export const distilRare = (words: readonly string[], isOrdinary: (word: string) => boolean): Entries =>
  shelved(words.filter((word) => word.length > 3 && !isOrdinary(word)));

/** Of each first letter and length, the words in lower case: `word word…`. */
export function distilShapes(lexicon: Entries): Entries {
  const shapes = new Map<string, string[]>();
  for (const [word] of lexicon) {
    if (!/^[a-z]+$/.test(word)) continue;
    const shape = shapeOf(word.charAt(0), word.length);
    const words = shapes.get(shape);
    if (words) words.push(word);
    else shapes.set(shape, [word]);
  }
  return [...shapes].map(([shape, words]) => [shape, words.toSorted().join(' ')]);
}
