import type { Span } from '../../core/span.ts';
import type { Writing } from './runs.ts';
import type { Transcript } from './transcript.ts';

/** What is read where a format doesn't mean the letters that it has: text, or one of the things that are none. */
type Reads = { readonly text: string } | 'tag' | 'placeholder' | 'break';

/** The escapes, tags and placeholders of a format. */
export interface Notation {
  /** Global; takes time in proportion to the text whatever it holds. */
  readonly pattern: RegExp;
  read(match: RegExpExecArray): Reads;
  readonly writing: Writing;
}

/** Writes a stretch of the file down: as it stands, but for what the notation's pattern matches. */
export function transcribe(transcript: Transcript, file: string, span: Span, notation: Notation): void {
  const { pattern, writing } = notation;
  const text = file.slice(span.start, span.end);
  let at = span.start;
  for (const match of text.matchAll(pattern)) {
    const start = span.start + match.index;
    const found = { start, end: start + match[0].length };
    const reads = notation.read(match);
    // What looks like an escape and is none stands as it is.
    if (typeof reads === 'object' && reads.text === match[0]) continue;
    transcript.copy({ start: at, end: start }, writing);
    at = found.end;
    if (reads === 'placeholder') transcript.placeholder(found);
    else if (reads === 'break') transcript.lineBreak(found, writing);
    else if (reads !== 'tag') transcript.decoded(reads.text, found, writing);
  }
  transcript.copy({ start: at, end: span.end }, writing);
}
