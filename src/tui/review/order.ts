import { type Decision, type Decisions, verdicts } from '../../core/decision.ts';
import type { Finding } from '../../core/finding.ts';
import { severities } from '../../core/severity.ts';
import type { Article } from './article.ts';

/** In which order the findings come, in the list and under the keys. */
export const groupings = ['place', 'concept', 'rule'] as const;
export type Grouping = (typeof groupings)[number];

const facets = ['severity', 'state', 'rule', 'concept'] as const;
type Facet = (typeof facets)[number];

/** What is shown: of each facet the values named; all where none is. */
export type Filter = Readonly<Record<Facet, readonly string[]>>;

export const everything: Filter = { severity: [], state: [], rule: [], concept: [] };

export const isFiltered = (filter: Filter): boolean => facets.some((facet) => filter[facet].length > 0);

export interface Group {
  readonly title: string;
  /** Its stretch `[from, to)` of the order. */
  readonly from: number;
  readonly to: number;
}

/** The findings that the filter shows, as indices, in order. */
export interface Order {
  readonly indices: readonly number[];
  readonly groups: readonly Group[];
  /** Where in `indices` each finding stands; -1 for one that isn't shown. */
  readonly ranks: Int32Array;
}

interface Remembered {
  readonly decisions: Decisions | undefined;
  readonly filter: Filter;
  readonly grouping: Grouping;
  readonly order: Order;
}

const remembered = new WeakMap<Article['file'], Remembered>();

/** Made once for a filter and a grouping, since every key asks for it. */
export function orderOf(article: Article, filter: Filter, grouping: Grouping): Order {
  const decisions = filter.state.length > 0 ? article.decisions : undefined;
  const last = remembered.get(article.file);
  if (last && last.decisions === decisions && last.filter === filter && last.grouping === grouping)
    return last.order;
  const order = arranged(article, filter, grouping);
  remembered.set(article.file, { decisions, filter, grouping, order });
  return order;
}

function arranged({ file, decisions }: Article, filter: Filter, grouping: Grouping): Order {
  const members = new Map<string, number[]>();
  file.findings.forEach((finding, index) => {
    if (!passes(filter, finding, decisions[index])) return;
    const title = titleOf(file, finding, grouping);
    const group = members.get(title);
    if (group) group.push(index);
    else members.set(title, [index]);
  });
  const indices: number[] = [];
  const groups: Group[] = [];
  for (const [title, group] of members) {
    groups.push({ title, from: indices.length, to: indices.length + group.length });
    for (const index of group) indices.push(index);
  }
  const ranks = new Int32Array(file.findings.length).fill(-1);
  for (const [rank, index] of indices.entries()) ranks[index] = rank;
  return { indices, groups, ranks };
}

function titleOf({ concepts }: Article['file'], finding: Finding, grouping: Grouping): string {
  if (grouping === 'place') return '';
  if (grouping === 'rule') return finding.ruleId;
  return concepts.get(finding.conceptId ?? '')?.preferred ?? finding.conceptId ?? finding.ruleId;
}

const passes = (filter: Filter, finding: Finding, decision: Decision | undefined): boolean =>
  facets.every(
    (facet) => filter[facet].length === 0 || filter[facet].includes(valueIn(facet, finding, decision)),
  );

function valueIn(facet: Facet, finding: Finding, decision: Decision | undefined): string {
  switch (facet) {
    case 'severity':
      return finding.severity;
    case 'state':
      return decision?.verdict ?? 'undecided';
    case 'rule':
      return finding.ruleId;
    case 'concept':
      return finding.conceptId ?? '';
  }
}

/** One line of the filter page. */
export interface FacetValue {
  readonly facet: Facet;
  readonly value: string;
  readonly count: number;
}

/** Every value that occurs in the article, with the number of its findings; the most frequent rules and concepts first. */
export function facetValues({ file, decisions }: Article): FacetValue[] {
  return facets.flatMap((facet) => {
    const counts = new Map<string, number>();
    file.findings.forEach((finding, index) => {
      const value = valueIn(facet, finding, decisions[index]);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    });
    const known: readonly string[] =
      facet === 'severity'
        ? severities.toReversed()
        : facet === 'state'
          ? ['undecided', ...verdicts]
          : [...counts.keys()].toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
    return known.flatMap((value) => {
      const count = counts.get(value);
      return count === undefined || value === '' ? [] : [{ facet, value, count }];
    });
  });
}

export function toggled(filter: Filter, { facet, value }: Pick<FacetValue, 'facet' | 'value'>): Filter {
  const values = filter[facet];
  const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
  return { ...filter, [facet]: next };
}

/** The finding `step` places further in the order, or the last one that way; the focus itself need not be shown. */
export function neighbour({ indices, ranks }: Order, focus: number, step: 1 | -1): number | undefined {
  const rank = ranks[focus] ?? -1;
  if (rank >= 0) return indices[rank + step] ?? focus;
  return step > 0
    ? (indices.find((index) => index > focus) ?? indices.at(-1))
    : (indices.findLast((index) => index < focus) ?? indices[0]);
}

/** The nearest finding that way without a verdict, going on at the other end; those left for later come last. */
export function nextOpen(
  { indices, ranks }: Order,
  decisions: Decisions,
  focus: number,
  step: 1 | -1 = 1,
): number | undefined {
  const rank = ranks[focus] ?? -1;
  const from = rank >= 0 ? rank : indices.findIndex((index) => index > focus) - (step > 0 ? 1 : 0);
  const found = (isOpen: (decision: Decision | undefined) => boolean): number | undefined => {
    for (let away = 1; away <= indices.length; away++) {
      const at = (((from + step * away) % indices.length) + indices.length) % indices.length;
      const index = indices[at];
      if (index !== undefined && isOpen(decisions[index])) return index;
    }
    return undefined;
  };
  return found((decision) => decision === undefined) ?? found((decision) => decision?.verdict === 'deferred');
}
