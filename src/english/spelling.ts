import { costTable, distance } from './distance.ts';
import { type Lexicon, lettersOf } from './lexicon.ts';

export interface Correction {
  readonly word: string;
  /** Lower is likelier: letters changed, less the logarithm of how common the word is. */
  readonly cost: number;
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

const remembered = new WeakMap<Lexicon, Map<string, readonly Correction[]>>();

/** Dictionary words one or two letters away, likeliest first, at most five; searched once a distinct word. */
export function corrections(word: string, lexicon: Lexicon): readonly Correction[] {
  const known = remembered.get(lexicon) ?? new Map<string, readonly Correction[]>();
  remembered.set(lexicon, known);
  const found = known.get(word) ?? search(word.toLowerCase(), lexicon);
  if (known.size < 20_000) known.set(word, found);
  return found;
}

function search(lower: string, lexicon: Lexicon): readonly Correction[] {
  const near = new Set<string>();
  for (const candidate of otherBeginnings(lower)) if (lexicon.isOrdinary(candidate)) near.add(candidate);
  const mask = lettersOf(lower);
  for (let length = lower.length - 2; length <= lower.length + 2; length++) {
    const { words, letters } = lexicon.wordsLike(lower.charAt(0), length);
    for (let i = 0; i < words.length; i++) {
      // Two slips change four letters of the set at the most.
      if (bitCount(mask ^ (letters[i] ?? 0)) > 4) continue;
      const candidate = words[i] ?? '';
      if (distance(lower, candidate, 2) <= 2) near.add(candidate);
    }
  }
  return [...near]
    .filter((candidate) => candidate !== lower)
    .map((candidate) => ({ word: candidate, cost: cost(lower, candidate, lexicon) }))
    .sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1))
    .slice(0, 5);
}

/** Words one letter away that begin with another letter. */
function* otherBeginnings(word: string): Iterable<string> {
  yield word.slice(1);
  yield word.charAt(1) + word.charAt(0) + word.slice(2);
  for (const letter of alphabet) {
    yield letter + word;
    yield letter + word.slice(1);
  }
}

/** How many bits are set (Warren, Hacker's Delight, 5-1). */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
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
