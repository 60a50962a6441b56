import { isFunctionWord } from '../../english/function-words.ts';
import { adjectivesOf, formsOfVerb } from '../../english/inflection.ts';
import { nationWords } from '../../english/nations.ts';
import { normalWords } from '../../english/normal.ts';
import type { ChineseDictionary } from '../../pivot/chinese/dictionary.ts';

/** Units `[first, last)` of a source, and the English words that they account for. */
interface Headword {
  readonly first: number;
  readonly last: number;
  readonly words: readonly string[];
}

/** What a source says: words and names of the translation that need no other reason. */
export interface Explaining {
  readonly headwords: readonly Headword[];
  /** Pinyin of each unit; '|' for what has none. */
  readonly syllables: readonly string[];
}

const han = /\p{Script=Han}/u;
const longestWord = 6;

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** Reads every headword of a Chinese source, whichever way it may be cut; a word of other scripts accounts for itself. */
export function explaining(units: readonly string[], dictionary: ChineseDictionary): Explaining {
  const headwords: Headword[] = [];
  const syllables: string[] = [];
  for (const [first, unit] of units.entries()) {
    if (!han.test(unit)) {
      headwords.push({ first, last: first + 1, words: [unit] });
      syllables.push(/\p{L}/u.test(unit) ? unit : '|');
      const month = units[first + 1] === '月' ? months[Number(unit) - 1] : undefined;
      if (month) headwords.push({ first, last: first + 2, words: [month] });
      continue;
    }
    syllables.push(dictionary.pinyin(unit)?.split(' ')[0] ?? '|');
    let word = unit;
    for (let size = 2; size <= longestWord; size++) {
      const next = units[first + size - 1] ?? '';
      if (!han.test(next)) break;
      word += next;
      const words = wordsOf(word, dictionary);
      if (words.length > 0) headwords.push({ first, last: first + size, words });
    }
  }
  return { headwords, syllables };
}

const remembered = new Map<string, readonly string[]>();

/** The words of a headword's glosses, with what derives from them. */
function wordsOf(headword: string, dictionary: ChineseDictionary): readonly string[] {
  const known = remembered.get(headword);
  if (known) return known;
  const words = new Set<string>();
  for (const gloss of dictionary.glosses(headword)) {
    const kin = gloss.startsWith('to ') ? formsOfVerb : adjectivesOf;
    for (const word of normalWords(gloss)) {
      if (isFunctionWord(word)) continue;
      for (const each of [word, ...kin(word, dictionary.lexicon.isOrdinary), ...nationWords(word)])
        words.add(each);
    }
  }
  const list = [...words];
  if (remembered.size < 100_000) remembered.set(headword, list);
  return list;
}

/** What the source accounts for beside the term that stands at these places. */
export interface Explained {
  readonly words: ReadonlySet<string>;
  /** Pinyin of the rest, in one. */
  readonly pinyin: string;
}

export function withoutTerm(
  { headwords, syllables }: Explaining,
  places: readonly { readonly first: number; readonly last: number }[],
): Explained {
  const words = new Set<string>();
  for (const { first, last, words: own } of headwords) {
    if (places.some((place) => first < place.last && place.first < last)) continue;
    for (const word of own) words.add(word);
  }
  const rest = [...syllables];
  for (const { first, last } of places) rest.fill('|', first, last);
  return { words, pinyin: rest.join('') };
}
