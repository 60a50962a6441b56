import { costTable, distance } from './distance.ts';
import type { Lexicon } from './lexicon.ts';

export interface Correction {
  readonly word: string;
  /** Lower is likelier: letters changed, less the logarithm of how common the word is. */
  readonly cost: number;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Dictionary words one or two letters away, likeliest first, at most five. A millisecond or two: ask once a distinct word. */
export function corrections(word: string, lexicon: Lexicon): readonly Correction[] {
  const lower = word.toLowerCase();
  const near = new Set<string>();
  for (const candidate of edits(lower)) if (lexicon.isOrdinary(candidate)) near.add(candidate);
  for (let length = lower.length - 2; length <= lower.length + 2; length++) {
    for (const candidate of lexicon.wordsLike(lower.charAt(0), length)) {
      if (distance(lower, candidate, 2) <= 2) near.add(candidate);
    }
  }
  return [...near]
    .filter((candidate) => candidate !== lower)
    .map((candidate) => ({ word: candidate, cost: cost(lower, candidate, lexicon) }))
    .sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1))
    .slice(0, 5);
}

function* edits(word: string): Iterable<string> {
  for (let i = 0; i <= word.length; i++) {
    const [before, after] = [word.slice(0, i), word.slice(i)];
    if (after) yield before + after.slice(1);
    if (after.length > 1) yield before + after.charAt(1) + after.charAt(0) + after.slice(2);
    for (const letter of letters) {
      yield before + letter + after;
      if (after) yield before + letter + after.slice(1);
    }
  }
}

const vowel = /[aeiouy]/;

const typing = costTable((a, b) => {
  if (a !== '' && b !== '') return vowel.test(a) && vowel.test(b) ? 0.7 : 1;
  return vowel.test(a || b) ? 0.85 : 0.9;
});

/** Vowels are confused with vowels and doubled letters lost; the first letter is seldom wrong (Kukich 1992). */
function cost(wrong: string, right: string, lexicon: Lexicon): number {
  const changed = distance(wrong, right, 4, typing);
  const first = wrong[0] === right[0] ? 0 : 0.5;
  const doubled = squeeze(wrong) === squeeze(right) ? -0.4 : 0;
  return changed + first + doubled - 0.09 * lexicon.frequency(right);
}

const squeeze = (word: string): string => word.replace(/(.)\1+/g, '$1');
