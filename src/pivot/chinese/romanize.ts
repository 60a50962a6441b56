import type { ChineseDictionary } from './dictionary.ts';
import { segmentations } from './segment.ts';

/** Toneless pinyin of a word in one piece, by its characters where the dictionary has no such word. */
export function pinyinOf(word: string, { pinyin }: ChineseDictionary): string {
  const known =
    pinyin(word) ?? [...word].map((character) => pinyin(character)?.split(' ')[0] ?? '?').join('');
  return known.includes('?') ? '' : known.replaceAll(' ', '');
}

/** Pinyin that a translator may leave of a term, lower case, without tones: joined by word, and all in one. */
export function romanizations(source: string, dictionary: ChineseDictionary): string[] {
  if (!/^\p{Script=Han}{2,8}$/u.test(source)) return [];
  const pieces = segmentations(source, dictionary)[0] ?? [source];
  const words = pieces.map((piece) => syllablesOfEach(piece, dictionary)?.join('') ?? '');
  const whole = syllablesOfEach(source, dictionary)?.join('') ?? '';
  return words.includes('') ? [] : withTyped([whole, words.join(' '), words.join('')]);
}

/** lǚ is typed *lv*, *lu* or *lü*. */
const withTyped = (forms: readonly string[]): string[] =>
  [...new Set(forms)].flatMap((form) =>
    form.includes('ü') ? [form, form.replaceAll('ü', 'v'), form.replaceAll('ü', 'u')] : [form],
  );

const doubleSurnames = new Set('欧阳 司马 上官 诸葛 东方 皇甫 令狐 慕容 司徒 夏侯 尉迟 公孙'.split(' '));

/** A person's name in characters, cut into surname and given name. */
interface Cut {
  readonly surname: string;
  readonly given: string;
}

/** 范明政 is 范 and 明政; four characters may be a Japanese name, which has two before and two behind: 岸田文雄. */
export function cutsOf(source: string): Cut[] {
  if (!/^\p{Script=Han}{2,4}$/u.test(source)) return [];
  const sizes = doubleSurnames.has(source.slice(0, 2)) ? [2] : source.length === 4 ? [1, 2] : [1];
  return sizes
    .map((size) => ({ surname: source.slice(0, size), given: source.slice(size) }))
    .filter(({ given }) => given !== '');
}

/** Characters that stand in names for another syllable than their first in the dictionary. */
const inNames: Readonly<Record<string, string>> = {
  塞: 'se',
  什: 'shi',
  大: 'da',
  茜: 'xi',
  勒: 'le',
  贾: 'jia',
  夏: 'xia',
};

/** What may follow the name of a place in a headword: 吐鲁番 is listed as 吐鲁番市 alone. */
const placeHeads = ['', '市', '县', '区', '省', '镇', '乡', '州', '山', '湖', '河', '江', '岛'];

/** The pinyin of each character, as a headword has it where the name is one; undefined where a character has none. */
export function syllablesOfEach(source: string, dictionary: ChineseDictionary): string[] | undefined {
  if (source.length > 1) {
    for (const head of placeHeads) {
      const whole = dictionary.pinyin(source + head)?.split(' ');
      if (whole && whole.length === source.length + head.length) return whole.slice(0, source.length);
    }
  }
  const syllables = [...source].map(
    (character) => inNames[character] ?? dictionary.pinyin(character)?.split(' ')[0] ?? '',
  );
  return syllables.includes('') ? undefined : syllables;
}

/**
 * A name of two to four characters as pinyin spells it, surname first and last: 范明政, who is Pham Minh Chinh, comes
 * out as *Fan Mingzheng*, *Fan Ming Zheng* or *Mingzheng Fan*.
 */
export function personRomanizations(source: string, dictionary: ChineseDictionary): string[] {
  return cutsOf(source).flatMap(({ surname, given }) => {
    const [first, rest] = [syllablesOfEach(surname, dictionary), syllablesOfEach(given, dictionary)];
    return first && rest ? personSpellings(first.join(''), rest) : [];
  });
}

/** The ways of writing a name in pinyin, lower case. */
export function personSpellings(surname: string, given: readonly string[]): string[] {
  const joined = given.join('');
  // “Zhu'ai” and “Zhuai” are both written.
  const marked = given.map((each, at) => (at > 0 && /^[aeo]/.test(each) ? `'${each}` : each)).join('');
  return withTyped([
    `${surname} ${joined}`,
    `${surname} ${marked}`,
    `${surname} ${given.join(' ')}`,
    `${joined} ${surname}`,
    surname + joined,
  ]);
}
