import type { Finding } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import { reaches } from '../core/severity.ts';

export interface ReportOptions {
  readonly colour: boolean;
  /** Width to lay out for, in terminal columns. */
  readonly columns: number;
  /** Show errors only; summaries still count everything. */
  readonly quiet: boolean;
}

export interface Reporter {
  readonly name: string;
  readonly summary: string;
  /** Programs must find nothing but the report in the output. */
  readonly audience: 'people' | 'programs';
  render(report: Report, options: ReportOptions): string;
}

/** The findings that are listed. */
export const shown = (findings: readonly Finding[], { quiet }: ReportOptions): readonly Finding[] =>
  quiet ? findings.filter(({ severity }) => reaches(severity, 'error')) : findings;
