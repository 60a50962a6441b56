import type { Lines } from '../core/lines.ts';
import { printable } from '../core/printable.ts';
import type { Span } from '../core/span.ts';
import { elide, takeEnd, takeStart, width } from './layout.ts';

/** A line of text around a span, cut to fit; all three are printable. */
export interface Snippet {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** The line that holds the span's start, with … where it is cut to `columns`. */
export function snippet(text: string, index: Lines, span: Span, columns: number): Snippet {
  const line = index.span(index.at(span.start).line);
  // A line may be the whole of a large file: take no more of it than could be shown.
  const reach = columns * 16;
  const end = Math.min(span.end, line.end);
  const marked = elide(printable(text.slice(span.start, Math.min(end, span.start + reach))), columns - 2);
  const before = printable(text.slice(Math.max(line.start, span.start - reach), span.start).trimStart());
  const after = printable(text.slice(end, Math.min(line.end, end + reach)).trimEnd());
  const room = columns - width(marked);
  if (width(before) + width(after) <= room) return { before, marked, after };
  // What comes before makes up to half of the rest, and more where little follows.
  const roomBefore = Math.max(Math.floor(room / 2), room - width(after));
  const shownBefore = cutStart(before, roomBefore);
  return { before: shownBefore, marked, after: cutEnd(after, room - width(shownBefore)) };
}

/** Cuts between words, unless the next gap is far. */
function cutStart(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  const kept = takeEnd(text, columns - 1);
  const isBroken = /\S$/.test(text.slice(0, text.length - kept.length));
  return `…${isBroken ? kept.replace(/^\S{0,15}\s+(?=\S)/, '') : kept.trimStart()}`;
}

function cutEnd(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  const kept = takeStart(text, columns - 1);
  const isBroken = /^\S/.test(text.slice(kept.length));
  return `${isBroken ? kept.replace(/(?<=\S)\s+\S{0,15}$/, '') : kept.trimEnd()}…`;
}
