import { Table } from './table.ts';

/** What the dictionary knows of English words. Answers are remembered, as a text repeats its words. */
export interface Lexicon {
  /** In the dictionary as it stands, or in lower case. */
  knows(word: string): boolean;
  /** In the dictionary in lower case: an ordinary word, whatever else it may be (*trump*, *house*). */
  isOrdinary(word: string): boolean;
  /** 0 (rare or unknown) to 9 (*the*), by powers of about three. */
  frequency(word: string): number;
  /** Ordinary words that begin with this letter and have this many. */
  wordsLike(letter: string, length: number): readonly string[];
}

/** Opens the table `word⇥frequency` that the build distils from Hunspell's dictionaries. */
export function openLexicon(text: string): Lexicon {
  const table = new Table(text);
  const known = new Map<string, string | undefined>();
  const get = (word: string): string | undefined => {
    if (known.has(word)) return known.get(word);
    const value = table.get(word);
    if (known.size < 100_000) known.set(word, value);
    return value;
  };
  const isOrdinary = (word: string): boolean => get(word.toLowerCase()) !== undefined;
  let shapes: Map<string, string[]> | undefined;
  return {
    wordsLike: (letter, length) => {
      shapes ??= byShape(text);
      return shapes.get(letter + length) ?? [];
    },
    isOrdinary,
    knows: (word) => isOrdinary(word) || get(word) !== undefined,
    frequency: (word) => Math.max(Number(get(word) ?? 0), Number(get(word.toLowerCase()) ?? 0)),
  };
}

/** One pass over the dictionary, the first time a suggestion is asked for. */
function byShape(text: string): Map<string, string[]> {
  const shapes = new Map<string, string[]>();
  for (const [, word = ''] of text.matchAll(/^([a-z]+)\t/gm)) {
    const shape = word.charAt(0) + word.length;
    const list = shapes.get(shape);
    if (list) list.push(word);
    else shapes.set(shape, [word]);
  }
  return shapes;
}
