import { type Concept, type DeprecatedTerm, type Pivot, pivots } from '../../../core/concept.ts';
import type { ConceptKey } from '../concept.ts';

/** What may be written about a concept: its keys, each left out where there is nothing to say. */
export type Fields = {
  readonly [K in Exclude<ConceptKey, 'source' | 'country'>]?: Concept[K] | undefined;
} & {
  readonly source?: Sources | undefined;
  /** As it is typed in: one that nobody knows is a fault when it is read again. */
  readonly country?: string | undefined;
};

/** Source terms by pivot. */
export type Sources = { readonly [P in Pivot]?: readonly string[] };

/** A value of a field. */
export type Value = string | readonly (string | DeprecatedTerm)[] | Sources;

export const isList = (value: Value): value is readonly (string | DeprecatedTerm)[] => Array.isArray(value);

/** Whether there is nothing to write. */
export function isEmpty(value: Value | undefined): value is undefined {
  if (value === undefined || value === '') return true;
  if (typeof value === 'string') return false;
  return isList(value) ? value.length === 0 : pivots.every((pivot) => (value[pivot] ?? []).length === 0);
}

/** A concept's fields as they would be written: what goes without saying is left out. */
export function fieldsOf(concept: Concept): Fields {
  const { domain: _, case: policy, ...rest } = concept;
  return {
    ...rest,
    ...(policy === 'smart' ? {} : { case: policy }),
  };
}
