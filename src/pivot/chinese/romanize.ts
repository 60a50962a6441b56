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
