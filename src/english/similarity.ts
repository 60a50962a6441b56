import stringSimilarity from 'string-similarity';

/** How alike two strings are, 0..1: Dice coefficient of their letter pairs; spaces don't count, case does. */
export const similarity = (a: string, b: string): number => stringSimilarity.compareTwoStrings(a, b);

/** From here on a name is worth offering as what was meant. */
const alike = 0.4;

/** The candidate most like `name` in any case, for “did you mean”; undefined where none comes near. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let highest = alike;
  for (const candidate of candidates) {
    const found = similarity(wanted, candidate.toLowerCase());
    if (found < highest || (found === highest && best !== undefined)) continue;
    best = candidate;
    highest = found;
  }
  return best;
}
