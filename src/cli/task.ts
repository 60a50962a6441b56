import type { Finding } from '../core/finding.ts';
import type { FileReport } from '../core/report.ts';
import type { Settings } from '../core/settings.ts';
import type { Sieve } from '../core/sieve.ts';
import type { Fix } from '../reporters/fixes.ts';

/** What becomes of the sure repairs. */
export type Mode = 'report' | 'fix' | 'dry-run' | 'diff';

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
