import { plain } from '../../src/codecs/document/plain.ts';
import type { Report } from '../../src/core/report.ts';
import type { Begin, ReportOptions } from '../../src/reporters/reporter.ts';
import { sampleChecker, sampleRules } from '../cli/checker.ts';

/** A report of texts by path, as the sample rules find it. */
export const reportOn = (texts: Readonly<Record<string, string>>): Report => ({
  failures: [],
  verdicts: [],
  files: Object.entries(texts).map(([path, text]) => ({
    path,
    text,
    ...sampleChecker.check(plain(path, text)),
  })),
});

/** All that a reporter writes of a run. */
export function render(begin: Begin, report: Report, options: Partial<ReportOptions> = {}): string {
  const { files, ...closing } = report;
  const reporting = begin({
    version: '1.2.3',
    rules: sampleRules,
    colour: false,
    columns: 80,
    quiet: false,
    ...options,
  });
  return files.map((file) => reporting.file(file)).join('') + reporting.end(closing);
}
