import type { BaselineEntry } from './baseline.ts';
import type { Document, Segment } from './document.ts';
import type { Finding } from './finding.ts';
import type { Verdict } from './gate.ts';

/** What was found in one document. */
export interface FileReport {
  readonly path: string;
  readonly text: string;
  readonly wordCount: number;
  readonly findings: readonly Finding[];
  /** Missing where people read the text as it stands. */
  readonly seen?: Seen;
}

/** What people read of a file in markup. Plain data, so that it can come from another thread. */
export interface Seen {
  /** Findings have their places in it as `read`. */
  readonly text: string;
  readonly segments: readonly SeenSegment[];
}

export interface SeenSegment extends Segment {
  /** Where it begins in the file. */
  readonly at: number;
}

export const seenIn = ({ reading, segments }: Document): Seen | undefined =>
  reading && {
    text: reading.text,
    segments: segments.map((segment) => ({ ...segment, at: reading.locate(segment).start })),
  };

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
