import type { Draft } from './finding.ts';
import type { MqmType } from './mqm.ts';
import type { Page } from './page.ts';
import type { Severity } from './severity.ts';

/** Wrong and right text of a rule: its documentation (`ungarble explain`) and its first tests. */
interface Examples {
  /**
   * `[wrong text, the surface found, the best suggestion if there is one]`. A text of lines with a tab is one of units:
   * source, tab, target.
   */
  readonly wrong: readonly (readonly [text: string, surface: string, suggestion?: string])[];
  readonly right: readonly string[];
}

/** One check. `K` is what it may consult: glossary, dictionary, tagger. Its id is its file name. */
export interface Rule<K> {
  readonly id: string;
  readonly type: MqmType;
  readonly severity: Severity;
  readonly summary: string;
  readonly examples: Examples;
  check(page: Page, knowledge: K): Iterable<Draft>;
}

/** What a rule says about itself. */
export type RuleCard = Pick<Rule<never>, 'id' | 'type' | 'severity' | 'summary' | 'examples'>;
