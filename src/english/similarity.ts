import stringSimilarity from 'string-similarity';
import { likeness } from './distance.ts';

/** How alike two strings are, 0..1: Dice coefficient of their letter pairs; spaces don't count, case does. */
export const similarity = (a: string, b: string): number => stringSimilarity.compareTwoStrings(a, b);

/** From here on a name is worth offering as what was meant. */
const alike = 0.5;

/**
 * The candidate most like `name` in any case, for “did you mean”; undefined where none comes near. Letter pairs know
 * words in another order; in a short name one slip breaks most pairs, so the distance may speak for it, too.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let highest = 0;
  for (const candidate of candidates) {
    const other = candidate.toLowerCase();
    const found = Math.max(similarity(wanted, other), likeness(wanted, other));
    if (found < alike || found <= highest) continue;
    best = candidate;
    highest = found;
  }
  return best;
}
