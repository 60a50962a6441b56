import stringSimilarity from 'string-similarity';
import { likeness } from './distance.ts';

/** How alike two strings are, 0..1: Dice coefficient of their letter pairs; spaces don't count, case does. */
export const similarity = (a: string, b: string): number => stringSimilarity.compareTwoStrings(a, b);

/** From here on a name is worth offering as what was meant. */
const alike = 0.62;

/**
 * The candidate most like `name` in any case, for “did you mean”; undefined where none comes near. Letters in order know
 * swapped and lost ones (*lnit*), words in any order the swapped ones (*immunity-herd*), and whole words or a
 * beginning the short form (*shootout* for *penalty-shootout*, *warn* for *warning*).
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  const words = wordsIn(wanted);
  let best: string | undefined;
  let highest = 0;
  for (const candidate of candidates) {
    const other = candidate.toLowerCase();
    const others = wordsIn(other);
    const found = Math.max(
      likeness(wanted, other),
      likeness(sorted(words), sorted(others)),
      isShortFor(wanted, words, other, others) ? alike : 0,
    );
    if (found < alike || found <= highest) continue;
    best = candidate;
    highest = found;
  }
  return best;
}

const isShortFor = (
  name: string,
  words: readonly string[],
  other: string,
  others: readonly string[],
): boolean =>
  (name.length > 2 && other.startsWith(name)) ||
  words.every((word) => word.length > 2 && others.includes(word));

const wordsIn = (name: string): string[] => name.match(/[\p{L}\p{N}]+/gu) ?? [''];

const sorted = (words: readonly string[]): string => words.toSorted().join(' ');
