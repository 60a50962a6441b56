import type { Span } from './span.ts';

/** A place for people: both 1-based; `column` in UTF-16 code units, not counting a byte order mark. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where the lines of a text begin and end. */
export interface Lines {
  readonly count: number;
  /** The line's span without its line break; `line` is 1-based. */
  span(line: number): Span;
  at(offset: number): Position;
}

const lineBreak = /\r\n?|\n/g;

/** Lines end with LF, CRLF or CR; a byte order mark belongs to no line. */
export function lines(text: string): Lines {
  const starts = [text.startsWith('\ufeff') ? 1 : 0];
  const ends: number[] = [];
  for (const match of text.matchAll(lineBreak)) {
    ends.push(match.index);
    starts.push(match.index + match[0].length);
  }
  ends.push(text.length);
  return {
    count: starts.length,
    span: (line) => ({ start: starts[line - 1] ?? text.length, end: ends[line - 1] ?? text.length }),
    at(offset) {
      const line = lastAtMost(starts, offset);
      return { line: line + 1, column: Math.max(0, offset - (starts[line] ?? 0)) + 1 };
    },
  };
}

/** Index of the last of the ascending numbers that is at most `limit`, or 0. */
function lastAtMost(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
