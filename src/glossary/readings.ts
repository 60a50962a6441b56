import type { Concept } from '../core/concept.ts';
import { renderings } from '../pivot/chinese/render.ts';
import type { Dictionaries } from '../pivot/dictionaries.ts';
import type { Rendering } from '../pivot/rendering.ts';
import { russianRenderings } from '../pivot/russian/render.ts';

/**
 * Word-for-word readings of one source term of a concept. People are called by their sound, and so is a place by two
 * characters: 青海 is Qinghai, and the *Black Sea* has nothing to do with it.
 */
export function readingsOfTerm(
  { kind }: Concept,
  term: string,
  { chinese, russian }: Dictionaries,
): Rendering[] {
  if (kind === 'person') return [];
  if (/\p{Script=Cyrillic}/u.test(term))
    return kind === 'place' ? [] : russianRenderings(term, russian, chinese.lexicon);
  return kind === 'place' && term.length <= 2 ? [] : renderings(term, chinese);
}
