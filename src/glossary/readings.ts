import type { Concept } from '../core/concept.ts';
import type { ChineseDictionary } from '../pivot/chinese/dictionary.ts';
import { renderings } from '../pivot/chinese/render.ts';
import type { Rendering } from '../pivot/rendering.ts';

/**
 * Word-for-word readings of one Chinese term of a concept. People are called by their sound, and so is a place by two
 * characters: 青海 is Qinghai, and the *Black Sea* has nothing to do with it.
 */
export const readingsOfTerm = ({ kind }: Concept, term: string, chinese: ChineseDictionary): Rendering[] =>
  kind === 'person' || (kind === 'place' && term.length <= 2) ? [] : renderings(term, chinese);
