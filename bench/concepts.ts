import type { Concept, ConceptKind } from '../src/core/concept.ts';

/** What an annotated row says of a name or term. */
export interface Term {
  readonly term: string;
  readonly kind: string;
  readonly source?: string;
  readonly aliases: readonly string[];
}

const kinds = new Map<string, ConceptKind>([
  ['person', 'person'],
  ['place', 'place'],
  ['org', 'organization'],
  ['product', 'product'],
  ['title', 'title'],
  ['term', 'legal-term'],
]);

/** The concept as a terminologist would enter it, with its source term or without. */
export function conceptOf(entry: Term, index: number, withSource: boolean): Concept {
  const source = withSource && entry.source ? [entry.source] : [];
  const isRussian = /\p{Script=Cyrillic}/u.test(entry.source ?? '');
  return {
    id: `${index}-${entry.term}`,
    kind: kinds.get(entry.kind) ?? 'other',
    preferred: entry.term,
    admitted: entry.aliases.filter((alias) => alias !== entry.term),
    deprecated: [],
    titles: [],
    source: isRussian ? { zh: [], ru: source } : { zh: source, ru: [] },
    case: 'smart',
    severity: 'major',
    unless: [],
    good: [],
    bad: [],
    domain: 'evaluation',
  };
}
