import type { Concept } from '../core/concept.ts';
import { groupText } from './groups.ts';

/** The text of a table that finds concepts, by number, by what they are called in a language that texts come from. */
export const sourceText = (concepts: readonly Concept[]): string =>
  groupText(concepts.keys(), (index) => {
    const { zh = [], ru = [] } = concepts[index]?.source ?? {};
    return [...new Set([...zh, ...ru])];
  });
