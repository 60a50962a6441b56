import type { Failure, FileReport } from '../core/report.ts';
import { fix } from '../project/fix.ts';
import type { Fix } from '../reporters/fixes.ts';
import type { Mode } from './flags.ts';
import type { Job } from './planning.ts';

/** What one text comes to. */
export interface Outcome {
  /** Of the text that is on disk in the end. */
  readonly file: FileReport;
  readonly fixes: readonly Fix[];
  /** The text as read, and with the sure repairs. */
  readonly before: string;
  readonly after: string;
}

export async function outcomeOf({ source, check }: Job, mode: Mode): Promise<Outcome | Failure> {
  const read = await source.read();
  if ('failure' in read) return read.failure;
  const { path, text: before } = read.document;
  const checked = check(read.document);
  const file: FileReport = { path, text: before, ...checked };
  if (mode === 'report') return { file, fixes: [], before, after: before };
  const fixed = await fix(read.document, checked, check, source.reopen);
  if ('message' in fixed) return fixed;
  const { text: after } = fixed.document;
  if (mode !== 'fix') return { file, fixes: fixed.fixes, before, after };
  const failure = await source.save(before, after);
  return failure ?? { file: { path, text: after, ...fixed.checked }, fixes: fixed.fixes, before, after };
}
