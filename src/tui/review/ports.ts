import type { JournalEvent } from '../../codecs/review/journal.ts';
import type { Decision } from '../../core/decision.ts';
import type { Finding } from '../../core/finding.ts';
import type { Lesson } from '../../core/lesson.ts';
import type { Found, ReviewFile, ReviewText } from './article.ts';
import type { Left } from './left.ts';
import type { Ending } from './model.ts';
import type { FindTrusted } from './present.ts';

/** The outside world of a review. */
export interface ReviewPorts {
  /** The documents as they are on disk. */
  readonly texts: readonly ReviewText[];
  /** Checks them, and tells what earlier reviews left behind. Rejects with an Error with one clear line. */
  open(): Promise<{ readonly files: readonly ReviewFile[]; readonly left: readonly Left[] }>;
  /** Writes the whole text of a file. Rejects with an Error whose message is shown. */
  save(path: string, text: string): Promise<void>;
  /** Writes down what happened to a file's decisions, before this returns. Throws an Error whose message is shown. */
  record(path: string, event: JournalEvent): void;
  /** The files as they are on disk, to be reviewed without what an earlier review left behind; that is forgotten. */
  afresh(): Promise<readonly ReviewFile[]>;
  /**
   * Writes into the glossary, and checks the documents again, as they were when the review began; `text` says what was
   * written and where. Rejects with an Error whose message is shown.
   */
  teach(lesson: Lesson): Promise<{ readonly files: readonly ReviewFile[]; readonly text: string }>;
  /** Checks what the text of a file would be. Rejects where that can't be done. */
  prove(path: string, text: string): Promise<Found>;
  readonly findTrusted?: FindTrusted | undefined;
}

export interface ReviewOutcome {
  readonly ending: Ending;
  /** Paths that were written, in the order in which they were first saved. */
  readonly saved: readonly string[];
  /** What the review came to, as lines of plain text. */
  readonly summary: readonly string[];
  readonly files: readonly ReviewedFile[];
}

export interface ReviewedFile {
  readonly path: string;
  readonly text: string;
  /** How many there were. */
  readonly findings: number;
  readonly decided: readonly { readonly finding: Finding; readonly decision: Decision }[];
  /** Decisions that are in no file yet. */
  readonly unsaved: number;
}
