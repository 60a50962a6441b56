import { conceptKeys } from '../../codecs/glossary/concept.ts';
import type { Fields } from '../../codecs/glossary/edit/fields.ts';
import { type Concept, type Pivot, pivots } from '../../core/concept.ts';
import { nearest } from '../../english/similarity.ts';
import { UsageError } from '../errors.ts';

/** What `add` takes of a concept beside its term. */
export interface AddFlags
  extends Partial<
    Pick<Concept, 'id' | 'kind' | 'case' | 'severity' | 'fix' | 'country' | 'definition' | 'note' | 'link'>
  > {
  readonly zh: readonly string[];
  readonly ru: readonly string[];
  readonly admitted: readonly string[];
  readonly deprecated: readonly string[];
  readonly titles: readonly string[];
  readonly unless: readonly string[];
  readonly good: readonly string[];
  readonly bad: readonly string[];
}

/** What the flags say, and nothing of the other flags of the command. */
export function fieldsFrom(term: string, flags: AddFlags): Fields & { readonly preferred: string } {
  const { zh, ru, deprecated } = flags;
  const said = Object.fromEntries(
    conceptKeys.filter((key) => key in flags).map((key) => [key, Reflect.get(flags, key)]),
  );
  return {
    ...said,
    preferred: term,
    deprecated: deprecated.map((form) => ({ term: form })),
    source: { zh, ru },
  };
}

const lists = ['admitted', 'titles', 'unless', 'good', 'bad'] as const;
const settable = [...conceptKeys.filter((key) => key !== 'id' && key !== 'source'), ...pivots];

/** What people call the fields of source terms. */
const pivotNames: Readonly<Record<Pivot, string>> = { zh: 'chinese', ru: 'russian' };

type How = 'replace' | 'append' | 'drop';

/** The fields to write so that `field` holds the values, or holds them too, or no longer. */
export function fieldsWith(concept: Concept, field: string, values: readonly string[], how: How): Fields {
  const name = field.replace(/^source\./, '');
  const list = lists.find((each) => each === name);
  if (list) return { [list]: combined(concept[list], values, how) };
  const pivot = pivots.find((each) => each === name);
  if (pivot) return { source: sources(concept, pivot, combined(concept.source[pivot], values, how)) };
  if (name === 'deprecated') {
    const now = new Map(concept.deprecated.map((each) => [each.term, each]));
    const terms = combined([...now.keys()], values, how);
    return { deprecated: terms.map((term) => now.get(term) ?? { term }) };
  }
  const key = settable.find((each) => each === name);
  if (key === undefined) throw new UsageError(unknown(field));
  if (how !== 'replace') throw new UsageError(`“${name}” holds one value: leave out --${how}.`);
  if (values.length > 1) throw new UsageError(`“${name}” holds one value: put it in quotes.`);
  if (name === 'preferred' && values.length === 0) throw new UsageError('A concept needs a preferred term.');
  return { [key]: values[0] };
}

function unknown(field: string): string {
  if (field === 'id') return 'To give a concept another id, use “ungarble glossary rename”.';
  if (field === 'source') return 'Source terms go by their language: name the field “zh” or “ru”.';
  const meant = pivots.find((pivot) => pivotNames[pivot] === field.toLowerCase()) ?? nearest(field, settable);
  return `Unknown field “${field}”: ${meant ? `did you mean “${meant}”?` : `the fields are ${settable.join(', ')}.`}`;
}

function combined(now: readonly string[], values: readonly string[], how: How): readonly string[] {
  if (how === 'replace') return values;
  const missing = values.find((value) => !now.includes(value));
  if (how === 'append') return [...new Set([...now, ...values])];
  if (missing !== undefined) {
    const meant = nearest(missing, now);
    throw new UsageError(`It holds no “${missing}”.${meant ? ` Did you mean “${meant}”?` : ''}`);
  }
  return now.filter((value) => !values.includes(value));
}

const sources = (
  { source }: Concept,
  pivot: Pivot,
  terms: readonly string[],
): NonNullable<Fields['source']> => ({
  ...source,
  [pivot]: terms,
});
