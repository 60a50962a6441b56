import type { Span } from '../../core/span.ts';
import { nextRow, wrap } from '../parts/wrap.ts';

/** A wrapped article with each finding shown as its decision wants it. */
export interface Layout {
  /** The text as shown: the document with the replacements in it. */
  readonly text: string;
  readonly width: number;
  /** Where each finding stands in `text`, in order. */
  readonly spans: readonly Span[];
  /** Where each row begins in `text`. */
  readonly rows: readonly number[];
}

/** A stretch of a row: plain text, or part of a finding. */
export interface Piece {
  readonly text: string;
  /** Index of the finding. */
  readonly finding?: number;
}

/**
 * Lays a document out. `shown` has the text that stands in each finding's place. Takes time in proportion to the text.
 */
export function layOut(
  text: string,
  findings: readonly Span[],
  shown: readonly string[],
  width: number,
): Layout {
  const parts: string[] = [];
  const spans: Span[] = [];
  let at = 0;
  let length = 0;
  findings.forEach((finding, index) => {
    const gap = text.slice(at, finding.start);
    const own = shown[index] ?? '';
    parts.push(gap, own);
    const start = length + gap.length;
    length = start + own.length;
    spans.push({ start, end: length });
    at = Math.max(at, finding.end);
  });
  const whole = parts.join('') + text.slice(at);
  return { text: whole, width, spans, rows: wrap(whole, width) };
}

/**
 * The layout with another text in the place of one finding. Wraps again from the row before it to where the rows fall
 * into step with the old ones, so that a decision costs little in an article of any length.
 */
export function replaceIn(layout: Layout, index: number, shown: string): Layout {
  const old = layout.spans[index];
  if (!old || layout.text.slice(old.start, old.end) === shown) return layout;
  const delta = shown.length - (old.end - old.start);
  const text = layout.text.slice(0, old.start) + shown + layout.text.slice(old.end);
  const spans = layout.spans.map((span, at) =>
    at < index ? span : { start: at === index ? span.start : span.start + delta, end: span.end + delta },
  );
  return { ...layout, text, spans, rows: rewrap(layout, text, old, delta) };
}

function rewrap({ rows, width }: Layout, text: string, old: Span, delta: number): number[] {
  const first = rowBefore(text, rows, lastAtOrBefore(rows, old.start));
  const fresh = rows.slice(0, first + 1);
  let behind = lastAtOrBefore(rows, old.end) + 1;
  let at = nextRow(text, rows[first] ?? 0, width);
  while (at < text.length) {
    while (behind < rows.length && (rows[behind] ?? 0) + delta < at) behind++;
    if (rows[behind] !== undefined && (rows[behind] ?? 0) + delta === at) break;
    fresh.push(at);
    at = nextRow(text, at, width);
  }
  if (at < text.length) for (let i = behind; i < rows.length; i++) fresh.push((rows[i] ?? 0) + delta);
  return fresh;
}

/** The first row that a change in row `index` may touch: a shorter word moves up, a cut one takes its whole length along. */
function rowBefore(text: string, rows: readonly number[], index: number): number {
  let first = Math.max(0, index - 1);
  while (first > 0 && !/\s/.test(text.slice(rows[first], rows[first + 1]))) first--;
  return first;
}

/** Index of the row that shows offset `at` of the layout's text. */
export const rowAt = (layout: Layout, at: number): number => lastAtOrBefore(layout.rows, at);

/** Row `index`, taken apart at the findings in it. */
export function piecesOf(layout: Layout, index: number): Piece[] {
  const start = layout.rows[index];
  if (start === undefined) return [];
  const limit = layout.rows[index + 1] ?? layout.text.length;
  const end = start + layout.text.slice(start, limit).trimEnd().length;
  const pieces: Piece[] = [];
  let at = start;
  for (const finding of findingsIn(layout, { start, end })) {
    const span = layout.spans[finding];
    if (!span) continue;
    const from = Math.max(start, span.start);
    const to = Math.min(end, span.end);
    if (from > at) pieces.push({ text: layout.text.slice(at, from) });
    if (to > from) pieces.push({ text: layout.text.slice(from, to), finding });
    at = Math.max(at, to);
  }
  if (end > at) pieces.push({ text: layout.text.slice(at, end) });
  return pieces;
}

/** Indices of the findings that show in row `index`. */
export function findingsOfRow(layout: Layout, index: number): number[] {
  const start = layout.rows[index];
  return start === undefined
    ? []
    : findingsIn(layout, { start, end: layout.rows[index + 1] ?? layout.text.length });
}

function findingsIn({ spans }: Layout, { start, end }: Span): number[] {
  const found: number[] = [];
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  for (let at = low; (spans[at]?.start ?? Number.POSITIVE_INFINITY) < end; at++) found.push(at);
  return found;
}

/** Index of the last number that is at most `value`; 0 where none is. */
function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
