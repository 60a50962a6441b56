import type { Lexicon } from '../../english/lexicon.ts';
import { Table } from '../../english/table.ts';

/** What the pivot consults: tables distilled from CC-CEDICT, and the English lexicon. */
export interface ChineseDictionary {
  /** Plain English glosses of a headword, best first; empty where it is none. */
  glosses(word: string): readonly string[];
  /** Toneless pinyin of a headword, a syllable a character. */
  pinyin(word: string): string | undefined;
  /** Headwords with this pinyin, all in one and without tones; all are read when it is first asked for. */
  homophones(pinyin: string): readonly string[];
  /** Nouns that words ending in this character are glossed with. */
  heads(character: string): readonly string[];
  /** Nouns that share a headword with an English one. */
  readonly confusables: Table;
  readonly lexicon: Lexicon;
}

export interface ChineseTables {
  readonly glosses: string;
  readonly heads: string;
  readonly confusables: string;
}

export function openDictionary(tables: ChineseTables, lexicon: Lexicon): ChineseDictionary {
  const words = new Table(tables.glosses);
  const families = new Table(tables.heads);
  const list = (value: string | undefined): string[] => (value ? value.split(';') : []);
  let bySound: ReadonlyMap<string, readonly string[]> | undefined;
  return {
    lexicon,
    homophones: (pinyin) => {
      bySound ??= headwordsBySound(tables.glosses);
      return bySound.get(pinyin) ?? [];
    },
    confusables: new Table(tables.confusables),
    glosses: (word) => list(words.get(word)?.split('\t')[1]),
    pinyin: (word) => words.get(word)?.split('\t')[0],
    heads: (character) => list(families.get(character)),
  };
}

/** Longer headwords have no homophones to speak of. */
const longestWithHomophones = 3;

function headwordsBySound(glosses: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (let at = 0; at < glosses.length; ) {
    const tab = glosses.indexOf('\t', at);
    const headword = glosses.slice(at, tab);
    const next = glosses.indexOf('\t', tab + 1);
    if (headword.length <= longestWithHomophones) {
      const sound = glosses.slice(tab + 1, next).replaceAll(' ', '');
      const known = found.get(sound);
      if (known) known.push(headword);
      else found.set(sound, [headword]);
    }
    const end = glosses.indexOf('\n', next);
    at = end < 0 ? glosses.length : end + 1;
  }
  return found;
}
