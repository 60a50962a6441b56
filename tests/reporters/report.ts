import { plain } from '../../src/codecs/document/plain.ts';
import type { Report } from '../../src/core/report.ts';
import { sampleChecker } from '../cli/checker.ts';

/** A report of texts by path, as the sample rules find it. */
export const reportOn = (texts: Readonly<Record<string, string>>): Report => ({
  version: '1.2.3',
  failures: [],
  files: Object.entries(texts).map(([path, text]) => ({
    path,
    text,
    ...sampleChecker.check(plain(path, text)),
  })),
});
