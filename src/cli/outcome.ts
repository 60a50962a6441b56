import type { Document } from '../core/document.ts';
import type { Failure, FileReport } from '../core/report.ts';
import { type Sifted, sift } from '../core/sieve.ts';
import { fix } from '../project/fix.ts';
import type { Job } from './planning.ts';
import type { Outcome, Request } from './task.ts';

export async function outcomeOf(
  { source, check }: Pick<Job, 'source' | 'check'>,
  { mode, sieve }: Request,
): Promise<Outcome | Failure> {
  const read = await source.read();
  if ('failure' in read) return read.failure;
  const sifted = (document: Document): Sifted => sift(document.text, check(document), sieve);
  const { path, text: before } = read.document;
  const { known, ...checked } = sifted(read.document);
  const file: FileReport = { path, text: before, ...checked };
  if (mode === 'report') return { file, known, fixes: [] };
  const fixed = await fix(read.document, checked, sifted, source.reopen);
  if ('message' in fixed) return fixed;
  const { fixes, document } = fixed;
  if (mode !== 'fix') return { file, known, fixes, repaired: document.text };
  const failure = await source.save(before, document.text);
  const { findings, wordCount } = fixed.checked;
  return failure ?? { file: { path, text: document.text, findings, wordCount }, known, fixes };
}
