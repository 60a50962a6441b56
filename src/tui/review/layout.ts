import { type Decisions, replacementOf } from '../../core/decision.ts';
import type { Span } from '../../core/span.ts';
import { wrapRuns } from '../parts/wrap.ts';

/** A row of the wrapped article: row `row`, counted from 0, of block `block`. */
export interface Place {
  readonly block: number;
  readonly row: number;
}

/** A stretch of a row: plain text, or part of a finding. */
export interface Piece {
  readonly text: string;
  /** Where it stands in the document, if it does. */
  readonly from?: number;
  /** Index of the finding. */
  readonly finding?: number;
  /** Whether it lies in the highlighted span. */
  readonly isLit?: boolean;
  /** Whether it is no text for people. */
  readonly isMarkup?: boolean;
}

export interface LayoutRow {
  readonly place: Place;
  readonly pieces: readonly Piece[];
}

/** What is laid out: a document with the text that each decision puts in its finding's place. */
export interface Subject {
  readonly file: {
    readonly text: string;
    readonly findings: readonly Span[];
    /** What of it people read; missing where that is all of it. */
    readonly stretches?: readonly Span[] | undefined;
  };
  readonly decisions: Decisions;
  /** Stands for a replacement by nothing, and for a place where something is missing. */
  readonly removed: string;
  readonly missing: string;
  /** A match or a selected word. */
  readonly lit?: Span | undefined;
}

/** A line longer than this is cut into blocks, so that what is seen can be wrapped without the rest. */
const longestBlock = 4096;
const starts = new WeakMap<object, readonly number[]>();

/** A wrapped document. Only the blocks (lines) that are asked for are wrapped, however long the document is. */
export class Layout {
  readonly width: number;
  readonly #subject: Subject;
  readonly #starts: readonly number[];
  readonly #wrapped = new Map<number, readonly (readonly Piece[])[]>();

  constructor(subject: Subject, width: number) {
    this.width = width;
    this.#subject = subject;
    this.#starts = blockStarts(subject.file);
  }

  /** Up to `height` rows from `top` on. */
  rows(top: Place, height: number): LayoutRow[] {
    const found: LayoutRow[] = [];
    for (let block = top.block; block < this.#starts.length && found.length < height; block++) {
      const rows = this.#rowsOf(block);
      for (let row = block === top.block ? top.row : 0; row < rows.length && found.length < height; row++)
        found.push({ place: { block, row }, pieces: rows[row] ?? [] });
    }
    return found;
  }

  /** The first row that shows the finding, or else the offset. */
  placeOf(offset: number, finding?: number): Place {
    const block = lastAtMost(this.#starts, offset);
    const rows = this.#rowsOf(block);
    const row =
      finding === undefined ? -1 : rows.findIndex((row) => row.some((each) => each.finding === finding));
    if (row >= 0) return { block, row };
    return {
      block,
      row: Math.max(
        0,
        rows.findIndex((pieces) => pieces.some(({ isLit }) => isLit)),
      ),
    };
  }

  /** The row `by` rows further down, or up, within the document. */
  move(place: Place, by: number): Place {
    let { block, row } = this.#clamped(place);
    let left = by;
    while (left < 0) {
      if (row >= -left) return { block, row: row + left };
      if (block === 0) return { block, row: 0 };
      left += row + 1;
      block--;
      row = this.#rowsOf(block).length - 1;
    }
    while (left > 0) {
      const below = this.#rowsOf(block).length - 1 - row;
      if (below >= left) return { block, row: row + left };
      if (block === this.#starts.length - 1) return { block, row: row + below };
      left -= below + 1;
      block++;
      row = 0;
    }
    return { block, row };
  }

  /** The nearest row to `top` that leaves no room below the last row, where there is as much text. */
  filling(top: Place, height: number): Place {
    const last = this.move({ block: this.#starts.length - 1, row: Number.MAX_SAFE_INTEGER }, 1 - height);
    const place = this.#clamped(top);
    return isBefore(last, place) ? last : place;
  }

  /** Offsets between which the blocks of these rows stand in the document. */
  span(rows: readonly LayoutRow[]): { readonly from: number; readonly to: number } {
    const [first, last] = [rows[0]?.place.block ?? 0, rows.at(-1)?.place.block ?? 0];
    return { from: this.#starts[first] ?? 0, to: this.#starts[last + 1] ?? this.#subject.file.text.length };
  }

  #clamped({ block, row }: Place): Place {
    const inside = Math.max(0, Math.min(this.#starts.length - 1, block));
    const last = this.#rowsOf(inside).length - 1;
    return { block: inside, row: Math.max(0, Math.min(last, row)) };
  }

  #rowsOf(block: number): readonly (readonly Piece[])[] {
    const known = this.#wrapped.get(block);
    if (known) return known;
    const start = this.#starts[block] ?? 0;
    const end = this.#starts[block + 1] ?? this.#subject.file.text.length;
    const pieces = piecesOf(this.#subject, { start, end }, block === this.#starts.length - 1);
    const rows = wrapRuns(pieces, this.width);
    this.#wrapped.set(block, rows);
    return rows;
  }
}

const isBefore = (a: Place, b: Place): boolean => a.block < b.block || (a.block === b.block && a.row < b.row);

/** Where each block begins: a line with its line break, or a part of a very long one. */
function blockStarts(file: Subject['file']): readonly number[] {
  const known = starts.get(file);
  if (known) return known;
  const { text } = file;
  const found = [0];
  const cutUpTo = (end: number): void => {
    for (let at = found.at(-1) ?? 0; end - at > longestBlock; at = found.at(-1) ?? end) {
      const space = text.lastIndexOf(' ', at + longestBlock);
      found.push(space > at ? space + 1 : at + longestBlock);
    }
  };
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n?|\n/g)) {
    cutUpTo(index);
    if (index + lineBreak.length < text.length) found.push(index + lineBreak.length);
  }
  cutUpTo(text.length);
  starts.set(file, found);
  return found;
}

/** The block as it is shown, without its line break. A finding that is replaced stands where it begins. */
function piecesOf(
  { file, decisions, removed, missing, lit }: Subject,
  block: Span,
  isLast: boolean,
): Piece[] {
  const { text, findings, stretches } = file;
  const end = block.start + text.slice(block.start, block.end).replace(/(?:\r\n?|\n)$/, '').length;
  const pieces: Piece[] = [];
  const add = (from: number, to: number, finding?: number): void => {
    const part = finding === undefined ? {} : { finding };
    for (const [start, stop, isLit] of split(from, Math.min(to, end), lit))
      for (const [first, last, isMarkup] of parted(
        start,
        stop,
        finding === undefined ? stretches : undefined,
      ))
        pieces.push({
          text: text.slice(first, last),
          from: first,
          ...part,
          ...(isLit ? { isLit } : {}),
          ...(isMarkup ? { isMarkup } : {}),
        });
  };
  let at = block.start;
  for (let index = firstEndingAfter(findings, block.start); index < findings.length; index++) {
    const finding = findings[index];
    if (!finding || (isLast ? finding.start > block.end : finding.start >= block.end)) break;
    add(at, finding.start);
    const replacement = replacementOf(decisions[index]);
    const begins = finding.start >= block.start;
    if (replacement === undefined && finding.end > finding.start)
      add(Math.max(at, finding.start), finding.end, index);
    else if (begins)
      pieces.push({ text: replacement === undefined ? missing : replacement || removed, finding: index });
    at = Math.max(at, finding.end);
  }
  add(at, end);
  return pieces;
}

/** `[from, to)`, cut at the ends of the highlighted span. */
function split(from: number, to: number, lit: Span | undefined): [number, number, boolean][] {
  if (from >= to) return [];
  if (!lit || lit.end <= from || lit.start >= to) return [[from, to, false]];
  const [start, end] = [Math.max(from, lit.start), Math.min(to, lit.end)];
  const parts: [number, number, boolean][] = [
    [from, start, false],
    [start, end, true],
    [end, to, false],
  ];
  return parts.filter(([first, last]) => last > first);
}

/** `[from, to)`, cut into what is text and what is markup around it. */
function parted(from: number, to: number, stretches?: readonly Span[]): [number, number, boolean][] {
  if (!stretches) return [[from, to, false]];
  const parts: [number, number, boolean][] = [];
  let at = from;
  for (let index = firstEndingAfter(stretches, from); at < to; index++) {
    const stretch = stretches[index] ?? { start: to, end: to };
    const [start, end] = [Math.min(Math.max(stretch.start, at), to), Math.min(stretch.end, to)];
    if (start > at) parts.push([at, start, true]);
    if (end > start) parts.push([start, end, false]);
    at = end;
  }
  return parts;
}

/** Index of the first finding that ends after `offset`, or is empty and begins there. */
function firstEndingAfter(findings: readonly Span[], offset: number): number {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = findings[middle];
    if (span && (span.end > offset || span.start >= offset)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the last number that is at most `value`; 0 where none is. */
function lastAtMost(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
