import { type Pivot, pivots } from './concept.ts';
import { type Severity, severities } from './severity.ts';

/** What a project says of a rule or a concept: report it or not, or with a severity other than its own. */
export const settingValues = ['on', 'off', ...severities] as const;
export type Setting = (typeof settingValues)[number];

/** What a project asks for one file. Plain data, so that it can go to another thread or into a key. */
export interface Settings {
  /** Paths, or names of shipped glossaries; undefined: all that ship. */
  readonly glossaries?: readonly string[];
  /** Languages that the text may have been translated from. */
  readonly pivots: readonly Pivot[];
  /** By rule id. */
  readonly rules: ReadonlyMap<string, Setting>;
  /** By concept id. */
  readonly concepts: ReadonlyMap<string, Setting>;
  /** Words that are right as they stand, in exactly these letters. */
  readonly allow: readonly string[];
  /** Patterns of the keys that hold texts in files of data; none: each value of several words is one. */
  readonly keys: readonly string[];
}

export const defaultSettings: Settings = {
  pivots,
  rules: new Map(),
  concepts: new Map(),
  allow: [],
  keys: [],
};

/** A finding as far as settings go. */
interface Found {
  readonly ruleId: string;
  readonly conceptId?: string;
  readonly surface: string;
}

/** The severity to report with: `own` where nothing else is asked, undefined where it isn't to be reported. */
export function severityIn(
  { rules, concepts, allow }: Settings,
  { ruleId, conceptId, surface }: Found,
  own: Severity,
): Severity | undefined {
  const asked = [conceptId === undefined ? undefined : concepts.get(conceptId), rules.get(ruleId)];
  if (asked.includes('off') || allow.includes(surface)) return undefined;
  return (
    severities.find((severity) => severity === (asked[0] === 'on' ? asked[1] : (asked[0] ?? asked[1]))) ?? own
  );
}
