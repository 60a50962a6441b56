import type { Span } from './span.ts';

/** A stretch of a document that is checked on its own: a paragraph, a cell, or a bilingual unit with its source. */
export interface Segment extends Span {
  readonly source?: string;
}

/** A file as read. Spans everywhere are offsets into `text`. */
export interface Document {
  readonly path: string;
  readonly text: string;
  readonly segments: readonly Segment[];
}
