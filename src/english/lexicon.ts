import type { Table } from './table.ts';

/** What the dictionary knows of English words. Answers are remembered, as a text repeats its words. */
export interface Lexicon {
  /** In the dictionary as it stands, or in lower case. */
  knows(word: string): boolean;
  /** In the dictionary in lower case: an ordinary word, whatever else it may be (*trump*, *house*). */
  isOrdinary(word: string): boolean;
  /** 0 (rare or unknown) to 9 (*the*), by powers of five of how often it is said. */
  frequency(word: string): number;
  /** Ordinary words that begin with this letter and have this many. */
  wordsLike(letter: string, length: number): Shape;
}

/** Whether English hardly has the word, so that it says something by itself: *oppositionist*. */
export const isTellingWord = (word: string, lexicon: Lexicon): boolean =>
  word.length > 6 && lexicon.frequency(word) === 0;

/** Words of one first letter and length, and the set of letters of each. */
interface Shape {
  readonly words: readonly string[];
  readonly letters: readonly number[];
}

/** The letters a–z of a word as a set of bits. */
export function lettersOf(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) - 97);
  return set;
}

/** What is remembered of a word is one number: these two bits, and above them its frequency. */
const knownBit = 1;
const ordinaryBit = 2;

/** The key of words that begin with this letter and have this many, in the table of shapes. */
export const shapeOf = (letter: string, length: number): string => letter + length;

/** Opens the tables that the build distils from Hunspell's dictionaries: the frequency of each word, the words of each shape. */
export function openLexicon(table: Table, shapes: () => Table): Lexicon {
  const remembered = new Map<string, number>();
  const factsOf = (word: string): number => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const lower = word.toLowerCase();
    const asIs = table.get(word);
    const ordinary = lower === word ? asIs : table.get(lower);
    const facts =
      (Math.max(Number(asIs ?? 0), Number(ordinary ?? 0)) << 2) |
      (ordinary === undefined ? 0 : ordinaryBit) |
      (asIs === undefined && ordinary === undefined ? 0 : knownBit);
    if (remembered.size < 100_000) remembered.set(word, facts);
    return facts;
  };
  const knownShapes = new Map<string, Shape>();
  return {
    wordsLike: (letter, length) => {
      const key = shapeOf(letter, length);
      const known = knownShapes.get(key) ?? readShape(shapes().get(key));
      knownShapes.set(key, known);
      return known;
    },
    isOrdinary: (word) => (factsOf(word) & ordinaryBit) !== 0,
    knows: (word) => (factsOf(word) & knownBit) !== 0,
    frequency: (word) => factsOf(word) >> 2,
  };
}

function readShape(list: string | undefined): Shape {
  const words = list?.split(' ') ?? [];
  return { words, letters: words.map(lettersOf) };
}
