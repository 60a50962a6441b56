import type { Concept } from '../core/concept.ts';

/** What a concept is called in the languages that texts come from, each once. */
export const sourceTerms = ({ source }: Concept): readonly string[] => [
  ...new Set([...source.zh, ...source.ru]),
];
