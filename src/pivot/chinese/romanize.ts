import type { ChineseDictionary } from './dictionary.ts';
import { segmentations } from './segment.ts';

/** Pinyin that a translator may leave of a term, lower case, without tones: joined by word, and all in one. */
export function romanizations(source: string, dictionary: ChineseDictionary): string[] {
  if (!/^\p{Script=Han}{2,8}$/u.test(source)) return [];
  const pieces = segmentations(source, dictionary)[0];
  const syllables = pieces?.map((piece) => dictionary.pinyin(piece)?.split(' ') ?? []);
  if (!syllables || syllables.some(({ length }) => length === 0)) return [];
  const words = syllables.map((piece) => piece.join(''));
  return [...new Set([words.join(' '), words.join('')])].flatMap((form) => [form, ...typed(form)]);
}

/** lǚ is typed *lv*, *lu* or *lü*. */
const typed = (form: string): string[] =>
  form.includes('ü') ? [form.replaceAll('ü', 'v'), form.replaceAll('ü', 'u')] : [];

const doubleSurnames = new Set('欧阳 司马 上官 诸葛 东方 皇甫 令狐 慕容 司徒 夏侯 尉迟 公孙'.split(' '));

/**
 * A name of two to four characters as pinyin spells it, surname first and last: 范明政, who is Pham Minh Chinh, comes
 * out as *Fan Mingzheng*, *Fan Ming Zheng* or *Mingzheng Fan*.
 */
export function personRomanizations(source: string, dictionary: ChineseDictionary): string[] {
  if (!/^\p{Script=Han}{2,4}$/u.test(source)) return [];
  const syllables = [...source].map((character) => dictionary.pinyin(character)?.split(' ')[0] ?? '');
  if (syllables.includes('')) return [];
  const size = doubleSurnames.has(source.slice(0, 2)) ? 2 : 1;
  const surname = syllables.slice(0, size).join('');
  const given = syllables.slice(size);
  if (given.length === 0) return [];
  const forms = [
    `${surname} ${given.join('')}`,
    `${surname} ${given.join(' ')}`,
    `${given.join('')} ${surname}`,
    surname + given.join(''),
  ];
  return [...new Set(forms)].flatMap((form) => [form, ...typed(form)]);
}
