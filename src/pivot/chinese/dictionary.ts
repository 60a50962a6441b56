import type { Lexicon } from '../../english/lexicon.ts';
import type { Table } from '../../english/table.ts';

/** What the pivot consults: tables distilled from CC-CEDICT, and the English lexicon. */
export interface ChineseDictionary {
  /** Plain English glosses of a headword, best first; empty where it is none. */
  glosses(word: string): readonly string[];
  /** Toneless pinyin of a headword, a syllable a character. */
  pinyin(word: string): string | undefined;
  /** Common single words that headwords with this pinyin, all in one and without tones, mean. */
  meanings(pinyin: string): readonly string[];
  /** Nouns that words ending in this character are glossed with. */
  heads(character: string): readonly string[];
  /** Nouns that share a headword with an English one. */
  readonly confusables: Table;
  readonly lexicon: Lexicon;
}

export interface ChineseTables {
  readonly glosses: Table;
  readonly heads: Table;
  readonly meanings: Table;
  readonly confusables: Table;
}

export function openDictionary(tables: ChineseTables, lexicon: Lexicon): ChineseDictionary {
  const { glosses: words, heads: families, meanings, confusables } = tables;
  const list = (value: string | undefined): string[] => (value ? value.split(';') : []);
  return {
    lexicon,
    confusables,
    glosses: (word) => list(words.get(word)?.split('\t')[1]),
    pinyin: (word) => words.get(word)?.split('\t')[0],
    heads: (character) => list(families.get(character)),
    meanings: (pinyin) => list(meanings.get(pinyin)),
  };
}
