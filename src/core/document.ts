import type { Reading } from './reading.ts';
import type { Span } from './span.ts';

/**
 * A stretch of a document that is checked on its own: a paragraph, a cell, or a bilingual unit with its source. Offsets
 * into the reading text where the document has one.
 */
export interface Segment extends Span {
  /** What the source says, as people read it; '' where the unit has an empty one. */
  readonly source?: string;
}

/** What people read of the document. */
export const readingText = ({ text, reading }: Document): string => reading?.text ?? text;

/** A file as read. */
export interface Document {
  readonly path: string;
  /** As it is on disk. Spans of findings are offsets into it. */
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Missing where the file is read as it stands. */
  readonly reading?: Reading;
  /** Stretches, in order, that show markup as it is written: what looks like a comment there is none. */
  readonly verbatim?: readonly Span[];
}
