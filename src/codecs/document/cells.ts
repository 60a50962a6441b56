import type { Span } from '../../core/span.ts';

/** What a cell holds, without its quotation marks. */
export interface Cell extends Span {
  readonly isQuoted: boolean;
}

/** A quotation mark at `at` that nothing closes. */
export class Unclosed extends Error {
  readonly at: number;

  constructor(at: number) {
    super('A quotation mark is never closed.');
    this.at = at;
  }
}

/** Rows of cells as in RFC 4180. Between tabs a quotation mark quotes only what it closes on its line. */
export function rowsOf(text: string, delimiter: string): Cell[][] {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length || row.length > 0) {
    const cell = quotedAt(text, at, delimiter) ?? {
      start: at,
      end: stop(text, at, delimiter),
      isQuoted: false,
    };
    row.push(cell);
    at = stop(text, cell.end, delimiter);
    if (text[at] === delimiter) {
      at++;
      continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return rows;
}

function stop(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

function quotedAt(text: string, at: number, delimiter: string): Cell | undefined {
  if (text[at] !== '"') return undefined;
  let end = at + 1;
  while (end < text.length && (text[end] !== '"' || text[end + 1] === '"')) end += text[end] === '"' ? 2 : 1;
  const cell = { start: at + 1, end, isQuoted: true };
  if (delimiter !== '\t') {
    if (end >= text.length) throw new Unclosed(at);
    return cell;
  }
  const closes = end < text.length && [undefined, '\t', '\n', '\r'].includes(text[end + 1]);
  return closes && !/[\r\n]/.test(text.slice(at, end)) ? cell : undefined;
}
