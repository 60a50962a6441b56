import { quantitiesOfChinese } from './chinese.ts';
import type { Quantity } from './quantity.ts';
import { quantitiesOfRussian } from './russian.ts';

/** Numbers of a source in the languages that are known; figures alone read the same in any. */
export function quantitiesOfSource(text: string): readonly Quantity[] {
  if (/\p{Script=Cyrillic}/u.test(text)) return quantitiesOfRussian(text);
  return /\p{Script=Han}/u.test(text) || !/\p{L}/u.test(text) ? quantitiesOfChinese(text) : [];
}
