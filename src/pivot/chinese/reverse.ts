import type { Table } from '../../english/table.ts';

/** CC-CEDICT the other way round: from English to the headwords. */
export interface ReverseDictionary {
  /** Headwords that both words gloss, longest first; empty where no Chinese word means both. */
  shared(a: string, b: string): readonly string[];
  /** Headwords that a phrase or a name glosses, in whatever letter case: what it may have been in Chinese. */
  headwords(phrase: string): readonly string[];
}

/** A single word is compared with many others: of long headwords, few share two. */
const longestForWords = 4;

/** Reads the table of glosses (of each headword `pinyin⇥gloss;gloss…`) once, in about half a second. */
export function openReverse(glosses: Table): ReverseDictionary {
  const words = new Map<string, string[]>();
  const phrases = new Map<string, string[]>();
  for (const [headword, said] of glosses) {
    const [, list = ''] = said.split('\t');
    for (const gloss of list.split(';')) {
      const word = gloss.startsWith('to ') ? gloss.slice(3) : gloss;
      if (/^[a-z]{3,}$/.test(word)) {
        if (headword.length <= longestForWords) put(words, word, headword);
      } else put(phrases, gloss.toLowerCase(), headword);
    }
  }
  return {
    headwords: (phrase) => phrases.get(phrase.toLowerCase()) ?? [],
    shared: (a, b) => {
      const others = new Set(words.get(b));
      return (words.get(a) ?? [])
        .filter((headword) => others.has(headword))
        .toSorted((x, y) => y.length - x.length);
    },
  };
}

function put(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
