import type { BaselineEntry } from './baseline.ts';
import type { Finding } from './finding.ts';
import type { Verdict } from './gate.ts';

/** What was found in one document. */
export interface FileReport {
  readonly path: string;
  readonly text: string;
  readonly wordCount: number;
  readonly findings: readonly Finding[];
}

/** A file that could not be checked, or a glossary or configuration that could not be read. */
export interface Failure {
  readonly path: string;
  /** 1-based, where known. */
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

/** `path:line:column: message`. */
export const lineOf = ({ path, line, column, message }: Failure): string =>
  `${[path, line, column].filter((part) => part !== undefined).join(':')}: ${message}`;

/** What is known once every file is done. */
export interface Closing {
  readonly failures: readonly Failure[];
  /** Gates that failed. */
  readonly verdicts: readonly Verdict[];
  readonly baseline?: BaselineReport;
}

/** What a baseline did in a run. */
export interface BaselineReport {
  readonly path: string;
  /** Findings that were left out. */
  readonly known: number;
  /** What of it is there no more; `count` says how many. */
  readonly stale: readonly BaselineEntry[];
}

export interface Report extends Closing {
  readonly files: readonly FileReport[];
}
