import type { ReverseDictionary } from '../../pivot/chinese/reverse.ts';

/** What a term is called in Chinese, where the dictionary has one word for it; *Commerce Department* is looked up turned round, too. */
export function sourceOf(text: string, chinese: ReverseDictionary): string[] {
  const turned = /^(\S+) (\S+)$/.exec(text)?.slice(1).reverse().join(' of ');
  const found = [...chinese.headwords(text), ...(turned === undefined ? [] : chinese.headwords(turned))];
  const [first] = found.filter((headword) => headword.length > 1 && /^\p{Script=Han}+$/u.test(headword));
  return first === undefined ? [] : [first];
}
