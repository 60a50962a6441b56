import stringSimilarity from 'string-similarity';
import { likeness } from './distance.ts';

/** How alike two strings are, 0..1: Dice coefficient of their letter pairs; spaces don't count, case does. */
export const similarity = (a: string, b: string): number => stringSimilarity.compareTwoStrings(a, b);

/** From here on a name is worth offering as what was meant: by its letter pairs, and by its letters in order. */
const alike = { pairs: 0.5, letters: 0.62 } as const;

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
    const [pairs, letters] = [similarity(wanted, other), likeness(wanted, other)];
    const found = Math.max(pairs, letters);
    if ((pairs < alike.pairs && letters < alike.letters) || found <= highest) continue;
    best = candidate;
    highest = found;
  }
  return best;
}
