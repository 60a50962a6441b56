import { type Fields, fieldsOf } from '../../codecs/glossary/edit/fields.ts';
import type { Concept } from '../../core/concept.ts';
import type { GlossaryFile, Rewrite } from '../../project/glossary-file.ts';
import { UsageError } from '../errors.ts';
import { rewrite } from './changing.ts';
import { conceptById } from './files.ts';

interface Merge {
  readonly id: string;
  readonly into: string;
  /** The concept that is right where both say something else. */
  readonly prefer: string | undefined;
}

/** Makes one concept of two, which may be in two files. Values that contradict each other are a usage error. */
export function merging(files: readonly GlossaryFile[], { id, into, prefer }: Merge): readonly Rewrite[] {
  if (id === into) throw new UsageError(`“${id}” is one concept already.`);
  if (prefer !== undefined && prefer !== id && prefer !== into)
    throw new UsageError(`--prefer takes one of the two: ${id} or ${into}.`);
  const [from, to] = [conceptById(files, id), conceptById(files, into)];
  const fields = united(from.located.concept, to.located.concept, prefer);
  const set = { kind: 'set', id: into, fields } as const;
  const remove = { kind: 'remove', id } as const;
  if (from.file === to.file) return [rewrite(to.file, [set, remove])];
  return [rewrite(to.file, [set]), rewrite(from.file, [remove])];
}

const single = ['kind', 'case', 'severity', 'fix', 'country', 'definition', 'note', 'link'] as const;

/** What the two say together. */
function united(from: Concept, to: Concept, prefer: string | undefined): Fields {
  const [theirs, ours] = [fieldsOf(from), fieldsOf(to)];
  const isTheirs = prefer === from.id;
  const clashes: string[] = [];
  const fields: Record<string, unknown> = {};
  for (const key of single) {
    const [their, our] = [theirs[key], ours[key]];
    // A kind that was never given says nothing.
    const isOpen = our === undefined || (key === 'kind' && our === 'other');
    if (their === undefined || their === our || (key === 'kind' && their === 'other')) continue;
    if (isOpen || isTheirs) fields[key] = their;
    else if (prefer === undefined) clashes.push(`${key} (“${their}” and “${our}”)`);
  }
  const forms = [to.preferred, ...to.admitted, from.preferred, ...from.admitted];
  const wrong = new Map([...from.deprecated, ...to.deprecated].map((each) => [each.term, each]));
  for (const term of wrong.keys())
    if (forms.includes(term) && prefer === undefined)
      clashes.push(`“${term}”, right in one, deprecated in the other`);
  if (clashes.length > 0)
    throw new UsageError(
      `${from.id} and ${to.id} contradict each other in ${clashes.join('; ')}. Say which is right: --prefer ID.`,
    );
  const right = prefer === from.id ? [from.preferred, ...from.admitted] : [to.preferred, ...to.admitted];
  const kept = [...wrong.values()].filter(
    ({ term }) => !(forms.includes(term) && (prefer === undefined || right.includes(term))),
  );
  const isWrong = new Set(kept.map(({ term }) => term));
  const both = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])];
  return {
    ...fields,
    admitted: both(to.admitted, [from.preferred, ...from.admitted]).filter(
      (form) => form !== to.preferred && !isWrong.has(form),
    ),
    deprecated: kept,
    titles: both(to.titles, from.titles),
    source: { zh: both(to.source.zh, from.source.zh), ru: both(to.source.ru, from.source.ru) },
    unless: both(to.unless, from.unless),
    good: both(to.good, from.good),
    bad: both(to.bad, from.bad),
  };
}
