import type { Finding } from '../core/finding.ts';
import type { Closing, FileReport } from '../core/report.ts';
import type { RuleCard } from '../core/rule.ts';
import { reaches } from '../core/severity.ts';

export interface ReportOptions {
  readonly version: string;
  readonly rules: readonly RuleCard[];
  readonly colour: boolean;
  /** Width to lay out for, in terminal columns. */
  readonly columns: number;
  /** Show errors only; summaries still count everything. */
  readonly quiet: boolean;
}

/** One run's report, told step by step; what a step returns may be written at once. */
interface Reporting {
  /** Once a file, in the order of the run. */
  file(file: FileReport): string;
  end(closing: Closing): string;
}

export type Begin = (options: ReportOptions) => Reporting;

export interface Reporter {
  readonly name: string;
  readonly summary: string;
  /** Whether a program reads the output, which must find nothing else in it. */
  readonly alone: boolean;
  /** Whether people read in it which gates failed. */
  readonly saysVerdicts: boolean;
  load(): Promise<Begin>;
}

/** The findings that are listed. */
export const shown = (findings: readonly Finding[], { quiet }: ReportOptions): readonly Finding[] =>
  quiet ? findings.filter(({ severity }) => reaches(severity, 'error')) : findings;
