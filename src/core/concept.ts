/** TBX concept entry: what one thing is called, in English and in the languages that text is translated from. */

export const conceptKinds = [
  'person',
  'organization',
  'place',
  'product',
  'law',
  'legal-term',
  'title',
  'event',
  'other',
] as const;
export type ConceptKind = (typeof conceptKinds)[number];

/** How strictly letters must be capital: `smart` lets lower-case letters be capitalised (headings, sentence starts). */
export const casePolicies = ['smart', 'exact', 'any'] as const;
type CasePolicy = (typeof casePolicies)[number];

/** Whether `--fix` may apply a repair of this concept without asking. */
export const fixPolicies = ['always', 'ask', 'never'] as const;
type FixPolicy = (typeof fixPolicies)[number];

/** Languages whose way of breaking terms is modelled. */
export const pivots = ['zh', 'ru'] as const;
export type Pivot = (typeof pivots)[number];

export interface DeprecatedTerm {
  readonly term: string;
  readonly reason?: string;
}

export interface Concept {
  readonly id: string;
  readonly kind: ConceptKind;
  readonly preferred: string;
  readonly admitted: readonly string[];
  readonly deprecated: readonly DeprecatedTerm[];
  /** A person's right titles, lower case. */
  readonly titles: readonly string[];
  readonly source: Readonly<Record<Pivot, readonly string[]>>;
  readonly case: CasePolicy;
  /** Where it differs from that of the rule which finds a wrong form. */
  readonly severity?: Severity;
  readonly fix?: FixPolicy;
  /** The country it belongs to: near another one a derived wrong form is right after all. */
  readonly country?: Country;
  /** The country that its names say, where `country` isn't given: worked out while compiling. */
  readonly home?: Country;
  /** Context words, or `/regular expressions/`, near which a derived wrong form is right after all. */
  readonly unless: readonly string[];
  readonly definition?: string;
  readonly note?: string;
  readonly link?: string;
  readonly good: readonly string[];
  readonly bad: readonly string[];
  /** The glossary's domain, for reports. */
  readonly domain: string;
}

import type { Country } from './countries.ts';
import type { Severity } from './severity.ts';
