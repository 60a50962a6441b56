import type { Document } from '../core/document.ts';
import type { Finding } from '../core/finding.ts';
import type { Failure, FileReport } from '../core/report.ts';
import type { Settings } from '../core/settings.ts';
import { type Sieve, type Sifted, sift } from '../core/sieve.ts';
import { fix } from '../project/fix.ts';
import type { Fix } from '../reporters/fixes.ts';
import type { Mode } from './flags.ts';
import type { Job } from './planning.ts';

/** What one text comes to. */
export interface Outcome {
  /** Of the text that is on disk in the end. */
  readonly file: FileReport;
  /** Findings that a baseline knows. */
  readonly known: readonly Finding[];
  readonly fixes: readonly Fix[];
  /** The text with the sure repairs, where they aren't to be written. */
  readonly repaired?: string;
}

/** What a run asks of a text. */
export interface Request {
  readonly mode: Mode;
  readonly sieve: Sieve;
}

/** A file to check, in plain data for another thread. */
export interface FileTask extends Request {
  readonly path: string;
  readonly settings: Settings;
  readonly caches: boolean;
}

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
