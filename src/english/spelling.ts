import { distance } from './distance.ts';
import { isFunctionWord } from './function-words.ts';
import { type Lexicon, lettersOf } from './lexicon.ts';
import { slips } from './slips.ts';

export interface Correction {
  /** Two words where the space between them was lost. */
  readonly word: string;
  /** Lower is likelier: the price of the slips, less what is to be said for so common a word. */
  readonly cost: number;
}

const remembered = new WeakMap<Lexicon, Map<string, readonly Correction[]>>();

/** What a lower-case word may have been meant to be, likeliest first, at most five; searched once a distinct word. */
export function corrections(word: string, lexicon: Lexicon): readonly Correction[] {
  const known = remembered.get(lexicon) ?? new Map<string, readonly Correction[]>();
  remembered.set(lexicon, known);
  const found = known.get(word) ?? search(word, lexicon);
  if (known.size < 20_000) known.set(word, found);
  return found;
}

function search(word: string, lexicon: Lexicon): readonly Correction[] {
  const near = new Set<string>();
  for (const candidate of otherBeginnings(word)) if (lexicon.isOrdinary(candidate)) near.add(candidate);
  for (const { text, reach } of respelled(word)) gather(text, reach, lexicon, near);
  near.delete(word);
  return [
    ...[...near].map((candidate) => ({ word: candidate, cost: cost(word, candidate, lexicon) })),
    ...apart(word, lexicon),
  ]
    .sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1))
    .slice(0, 5);
}

/** Dictionary words that begin with the same letter, at most `reach` letters away. */
function gather(text: string, reach: number, lexicon: Lexicon, near: Set<string>): void {
  const mask = lettersOf(text);
  for (let length = text.length - 2; length <= text.length + 2; length++) {
    const { words, letters } = lexicon.wordsLike(text.charAt(0), length);
    for (let i = 0; i < words.length; i++) {
      // A slip changes two letters of the set at the most, and three slips seldom more than four.
      if (bitCount(mask ^ (letters[i] ?? 0)) > 4) continue;
      const candidate = words[i] ?? '';
      if (distance(text, candidate, reach) <= reach) near.add(candidate);
    }
  }
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** One letter away at the first letter. */
function* otherBeginnings(word: string): Iterable<string> {
  yield word.slice(1);
  yield word.charAt(1) + word.charAt(0) + word.slice(2);
  for (const letter of alphabet) {
    yield letter + word;
    yield letter + word.slice(1);
  }
}

/** Beginnings that sound like another: *fotograph*, *nowledge*. */
const soundingAlike: readonly (readonly [written: string, meant: string])[] = [
  ['f', 'ph'],
  ['n', 'kn'],
  ['r', 'wr'],
  ['s', 'c'],
  ['s', 'ps'],
  ['c', 's'],
  ['k', 'c'],
  ['k', 'ch'],
  ['c', 'k'],
  ['j', 'g'],
  ['g', 'j'],
  ['z', 's'],
  ['w', 'wh'],
  ['e', 'i'],
  ['i', 'e'],
];

/** A long word may hold more slips than a short one. */
const reachOf = (word: string): number => (word.length < 7 ? 2 : 3);

function* respelled(word: string): Iterable<{ text: string; reach: number }> {
  yield { text: word, reach: reachOf(word) };
  for (const [written, meant] of soundingAlike)
    if (word.startsWith(written))
      yield { text: meant + word.slice(written.length), reach: reachOf(word) - 1 };
}

/** How many bits are set (Warren, Hacker's Delight, 5-1). */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** The first and the last letter are seldom wrong (Kukich 1992). */
const price = { first: 0.4, last: 0.2, common: 0.15, space: 1.1 } as const;

const cost = (wrong: string, right: string, lexicon: Lexicon): number =>
  slips(wrong, right) +
  (wrong[0] === right[0] ? 0 : price.first) +
  (wrong.at(-1) === right.at(-1) ? 0 : price.last) -
  price.common * lexicon.frequency(right);

/** *ofthe*, *thecourt*: a space is lost beside a function word. */
function* apart(word: string, lexicon: Lexicon): Iterable<Correction> {
  for (let at = 2; at <= word.length - 2; at++) {
    const [one, two] = [word.slice(0, at), word.slice(at)];
    const others = [one, two].filter((half) => !isFunctionWord(half));
    if (others.length > 1 || (others[0]?.length ?? 4) < 4) continue;
    const common = Math.min(lexicon.frequency(one), lexicon.frequency(two));
    if (common >= 4) yield { word: `${one} ${two}`, cost: price.space - price.common * common };
  }
}
