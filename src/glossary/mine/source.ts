import type { ReverseDictionary } from '../../pivot/chinese/reverse.ts';
import { isSimplified } from '../../pivot/chinese/simplified.ts';

/** Of more words than this, nobody could say which it was: *prime minister* has a word for every dynasty. */
const mostWords = 3;

/**
 * What a term is called in Chinese, where the dictionary knows: the longest word, which says most. *Commerce Department* is
 * looked up turned round, too.
 */
export function sourceOf(text: string, chinese: ReverseDictionary): string[] {
  const turned = /^(\S+) (\S+)$/.exec(text)?.slice(1).reverse().join(' of ');
  const found = [...chinese.headwords(text), ...(turned === undefined ? [] : chinese.headwords(turned))];
  const words = found.filter(
    (word) => word.length > 1 && /^\p{Script=Han}+$/u.test(word) && isSimplified(word),
  );
  const [longest] = words.toSorted((a, b) => b.length - a.length);
  return longest === undefined || new Set(words).size > mostWords ? [] : [longest];
}
