import type { MqmType } from './mqm.ts';
import type { FileReport } from './report.ts';
import { type Score, score, scoreOf } from './score.ts';
import { type Level, levelOf, levels, type Severity, severities } from './severity.ts';

/** The counts behind the last lines of every report. */
export interface Summary {
  readonly files: number;
  readonly words: number;
  readonly findings: number;
  /** Findings that `--fix` repairs. */
  readonly fixable: number;
  readonly byLevel: Readonly<Record<Level, number>>;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** Types and rules that were found, in alphabetical order. */
  readonly byType: ReadonlyMap<MqmType, number>;
  readonly byRule: ReadonlyMap<string, number>;
  readonly score: Score;
}

/** Sums up file by file and keeps no text, so that a run of any length fits in memory. */
export class Tally {
  #files = 0;
  #words = 0;
  #fixable = 0;
  #penalty = 0;
  readonly #severities = new Map<Severity, number>();
  readonly #types = new Map<MqmType, number>();
  readonly #rules = new Map<string, number>();

  add({ findings, wordCount }: FileReport): void {
    this.#files++;
    this.#words += wordCount;
    this.#penalty += score(findings, wordCount).penalty;
    for (const { severity, type, ruleId, fixable } of findings) {
      if (fixable) this.#fixable++;
      increment(this.#severities, severity);
      increment(this.#types, type);
      increment(this.#rules, ruleId);
    }
  }

  summary(): Summary {
    const byLevel = new Map<Level, number>();
    for (const [severity, count] of this.#severities) increment(byLevel, levelOf(severity), count);
    return {
      files: this.#files,
      words: this.#words,
      findings: [...this.#rules.values()].reduce((sum, count) => sum + count, 0),
      fixable: this.#fixable,
      byLevel: counts(levels, byLevel),
      bySeverity: counts(severities, this.#severities),
      byType: alphabetical(this.#types),
      byRule: alphabetical(this.#rules),
      score: scoreOf(this.#penalty, this.#words),
    };
  }
}

function increment<Name>(counts: Map<Name, number>, name: Name, by = 1): void {
  counts.set(name, (counts.get(name) ?? 0) + by);
}

const alphabetical = <Name extends string>(counts: ReadonlyMap<Name, number>): Map<Name, number> =>
  new Map([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** Every name with its count, those not found with 0. */
function counts<const Name extends string>(
  names: readonly Name[],
  found: ReadonlyMap<Name, number>,
): Record<Name, number>;
function counts(names: readonly string[], found: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries(names.map((name) => [name, found.get(name) ?? 0]));
}
