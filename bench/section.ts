import type { Checker } from '../src/core/checker.ts';
import type { Concept } from '../src/core/concept.ts';

/** `part` of `whole`, printed as a percentage beside both. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

export type Cell = string | number | Share;

/** The first cell of a row is its name. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly [string, ...Cell[]])[];
}

/** A miss or a false alarm worth reading. */
export interface Example {
  readonly where: string;
  readonly surface: string;
  readonly context: string;
  readonly message: string;
  /** Absent for a miss. */
  readonly confidence?: number;
  /** How often the same was seen. */
  readonly count: number;
}

/** What the evaluation of one set of texts yields. */
export interface Section {
  readonly name: string;
  readonly tables: readonly Table[];
  readonly misses: readonly Example[];
  readonly alarms: readonly Example[];
  /** Errors that were found, with a first suggestion that is not right. */
  readonly badRepairs?: readonly Example[];
}

/** What an evaluation works with. */
export interface Tools {
  /** A checker with all shipped glossaries. */
  readonly shipped: Checker;
  checkerFor(concepts: readonly Concept[]): Checker;
  /** Called after each document. */
  progress(done: number, all: number): void;
}

/** Evaluates one file of texts. */
export type Evaluate = (name: string, text: string, tools: Tools) => Section;

export const share = (part: number, whole: number): Share => ({ part, whole });
