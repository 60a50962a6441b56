import { open } from '../../src/codecs/document/open.ts';
import { plain } from '../../src/codecs/document/plain.ts';
import { type FileReport, type Report, seenIn } from '../../src/core/report.ts';
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

/** The same of files in any format, by their names. */
export async function reportOnFiles(texts: Readonly<Record<string, string>>): Promise<Report> {
  const files = await Promise.all(
    Object.entries(texts).map(async ([path, text]): Promise<FileReport> => {
      const opened = await open(path, text);
      if ('failure' in opened) throw new Error(opened.failure.message);
      const seen = seenIn(opened.document);
      return { path, text, ...sampleChecker.check(opened.document), ...(seen && { seen }) };
    }),
  );
  return { failures: [], verdicts: [], files };
}

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
