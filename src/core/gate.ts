import { type Level, levelOf, levels, reaches, type Severity, severities } from './severity.ts';

/** `never`: other gates alone decide. */
export const failLevels = [...levels, 'never'] as const;
type FailLevel = Level | 'never';

/** How many findings of a kind a run may have. */
export const limits = [
  {
    key: 'maxWarnings',
    name: 'max-warnings',
    noun: 'warning',
    counts: (it: Severity) => levelOf(it) === 'warning',
  },
  {
    key: 'maxCritical',
    name: 'max-critical',
    noun: 'critical finding',
    counts: (it: Severity) => it === 'critical',
  },
  { key: 'maxMajor', name: 'max-major', noun: 'major finding', counts: (it: Severity) => it === 'major' },
  { key: 'maxMinor', name: 'max-minor', noun: 'minor finding', counts: (it: Severity) => it === 'minor' },
] as const;

/** What a run must hold to pass. A severity with a limit of its own isn't judged by `failOn`. */
export type Gates = {
  readonly [limit in (typeof limits)[number]['key']]?: number;
} & {
  readonly failOn?: FailLevel;
  /** Least MQM quality score, 0..100. */
  readonly minScore?: number;
};

/** What holds where nothing else is asked. */
export const usualGates: Gates = { failOn: 'warning' };

/** A gate that failed: what it asks, and by how much it is missed. */
export interface Verdict {
  readonly key: keyof Gates;
  /** As flags and configurations spell it. */
  readonly gate: string;
  readonly asked: string | number;
  /** Findings counted, or the score. */
  readonly found: number;
  readonly says: string;
  /** The configuration that asks it; undefined for the command line and the default. */
  readonly origin?: string;
}

/** What gates judge of a run. */
interface Counted {
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly score: { readonly quality: number };
}

/** The gates that fail. */
export function judge(gates: Gates, { bySeverity, score }: Counted): readonly Verdict[] {
  const count = (counts: (it: Severity) => boolean): number =>
    severities.reduce((sum, it) => sum + (counts(it) ? bySeverity[it] : 0), 0);
  const verdicts: Verdict[] = [];
  const { failOn, minScore } = gates;
  if (failOn !== undefined && failOn !== 'never') {
    const limited = limits.filter(({ key }) => gates[key] !== undefined);
    const found = count((it) => reaches(it, failOn) && !limited.some(({ counts }) => counts(it)));
    const says = `${plural(found, 'finding')} at or above it`;
    if (found > 0) verdicts.push({ key: 'failOn', gate: 'fail-on', asked: failOn, found, says });
  }
  for (const { key, name, noun, counts } of limits) {
    const asked = gates[key];
    const found = count(counts);
    if (asked === undefined || found <= asked) continue;
    const says = `${plural(found, noun)}, ${found - asked} too many`;
    verdicts.push({ key, gate: name, asked, found, says });
  }
  const { quality } = score;
  if (minScore !== undefined && quality < minScore) {
    const shown = shownBelow(minScore, quality);
    const missing = Math.max(0.01, minScore - shown);
    const says = `the MQM score is ${shown.toFixed(2)}, ${missing.toFixed(2)} too low`;
    verdicts.push({ key: 'minScore', gate: 'min-score', asked: minScore, found: quality, says });
  }
  return verdicts;
}

/** One clause for people. */
export const verdictLine = ({ gate, asked, says, origin }: Verdict): string =>
  `${gate} ${asked}${origin === undefined ? '' : ` (${origin})`}: ${says}`;

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** As summaries round it, but a score that misses its gate by a hair must not be rounded to it. */
function shownBelow(minScore: number, quality: number): number {
  const rounded = Number(quality.toFixed(2));
  return rounded < minScore ? rounded : Math.floor(quality * 100) / 100;
}
