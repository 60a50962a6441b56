import type { MqmType } from '../core/mqm.ts';
import type { FileReport } from '../core/report.ts';
import { type Score, score } from '../core/score.ts';
import { type Level, levelOf, levels, type Severity, severities } from '../core/severity.ts';

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

export function summarise(files: readonly FileReport[]): Summary {
  const findings = files.flatMap((file) => file.findings);
  const words = files.reduce((sum, { wordCount }) => sum + wordCount, 0);
  const ofLevel = tally(findings.map(({ severity }) => levelOf(severity)));
  const ofSeverity = tally(findings.map(({ severity }) => severity));
  return {
    files: files.length,
    words,
    findings: findings.length,
    fixable: findings.filter(({ fixable }) => fixable).length,
    byLevel: counts(levels, ofLevel),
    bySeverity: counts(severities, ofSeverity),
    byType: tally(findings.map(({ type }) => type)),
    byRule: tally(findings.map(({ ruleId }) => ruleId)),
    score: score(findings, words),
  };
}

function tally<Name extends string>(names: readonly Name[]): Map<Name, number> {
  const found = new Map<Name, number>();
  for (const name of names.toSorted()) found.set(name, (found.get(name) ?? 0) + 1);
  return found;
}

/** Every name with its count, those not found with 0. */
function counts<const Name extends string>(
  names: readonly Name[],
  found: ReadonlyMap<Name, number>,
): Record<Name, number>;
function counts(names: readonly string[], found: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries(names.map((name) => [name, found.get(name) ?? 0]));
}
