import type { Concept } from './concept.ts';
import type { Document } from './document.ts';
import type { Checked } from './engine.ts';
import type { Failure } from './report.ts';
import type { Settings } from './settings.ts';

/** Rules, glossaries and dictionaries, loaded once for a run. */
export interface Checker {
  check(document: Document, settings?: Settings): Checked;
  /** Concepts by id. */
  readonly concepts: ReadonlyMap<string, Concept>;
}

/** A checker as it was loaded, and what of its glossaries is at fault. */
export interface LoadedChecker {
  readonly checker: Checker;
  readonly failures: readonly Failure[];
  /** Changes with all that its findings depend on, but for the text and the settings. */
  readonly key: string;
}
