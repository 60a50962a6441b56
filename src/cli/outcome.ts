import type { Document } from '../core/document.ts';
import { type Edit, movedBy } from '../core/fix.ts';
import { type Failure, type FileReport, seenIn } from '../core/report.ts';
import { type Sifted, sift } from '../core/sieve.ts';
import { fix } from '../project/fix.ts';
import type { Job } from './planning.ts';
import type { FileTask, Outcome, Request } from './task.ts';

export async function outcomeOf(
  { source, settings: { keys }, check }: Pick<Job, 'source' | 'check'> & Pick<FileTask, 'settings'>,
  { mode, sieve }: Request,
): Promise<Outcome | Failure> {
  const read = await source.read(keys);
  if ('failure' in read) return read.failure;
  const { path, text: before } = read.document;
  const first = sift(before, check(read.document), sieve);
  const { findings, wordCount, known } = first;
  const file: FileReport = { path, text: before, findings, wordCount, ...seenBy(read.document) };
  if (mode === 'report') return { file, known, fixes: [] };
  const again = (document: Document, last: Sifted, applied: readonly Edit[]): Sifted =>
    sift(document.text, check(document), { ...sieve, known: last.left }, movedBy(applied, last.known));
  const fixed = await fix(read.document, first, again, (text) => source.reopen(text, keys));
  if ('message' in fixed) return fixed;
  const { fixes, document } = fixed;
  if (mode !== 'fix') return { file, known, fixes, repaired: document.text };
  const failure = await source.save(before, document.text);
  if (failure) return failure;
  const { checked } = fixed;
  return {
    file: {
      path,
      text: document.text,
      findings: checked.findings,
      wordCount: checked.wordCount,
      ...seenBy(document),
    },
    known: checked.known,
    fixes,
  };
}

function seenBy(document: Document): Pick<FileReport, 'seen'> {
  const seen = seenIn(document);
  return seen ? { seen } : {};
}
