import type { Concept } from '../core/concept.ts';
import type { Checked } from '../core/engine.ts';
import type { Finding } from '../core/finding.ts';
import type { Failure, FileReport } from '../core/report.ts';
import type { Settings } from '../core/settings.ts';
import type { Sieve } from '../core/sieve.ts';
import type { Span } from '../core/span.ts';
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

/** A text to check, in plain data for another thread. */
export interface TextTask {
  readonly path: string;
  readonly text: string;
  readonly settings: Settings;
  /** Raised when glossaries were changed: they are read again. */
  readonly edition: number;
}

/** What the check of a text found, or why it couldn't be checked. */
export type Examined =
  | {
      readonly checked: Checked;
      /** Those of the findings, by id. */
      readonly concepts: ReadonlyMap<string, Concept>;
      /** What of the text is read, where that isn't all of it. */
      readonly stretches: readonly Span[] | undefined;
    }
  | { readonly faults: readonly Failure[] };
