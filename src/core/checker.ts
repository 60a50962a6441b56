import type { Concept } from './concept.ts';
import type { Document } from './document.ts';
import type { Checked } from './engine.ts';
import type { Settings } from './settings.ts';

/** Rules, glossaries and dictionaries, loaded once for a run. */
export interface Checker {
  check(document: Document, settings?: Settings): Checked;
  /** Concepts by id. */
  readonly concepts: ReadonlyMap<string, Concept>;
}
