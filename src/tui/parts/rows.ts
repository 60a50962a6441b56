import { printable } from '../../core/printable.ts';
import { cellAt, textWidth } from './measure.ts';

/** How a stretch of text looks. Colours are the terminal's own sixteen, so that its theme decides their shade. */
export interface Style {
  readonly color?: keyof typeof colors;
  readonly bold?: boolean;
  readonly dim?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly inverse?: boolean;
}

/** Text in one style. */
export interface Run {
  readonly text: string;
  readonly style?: Style | undefined;
}

/** One line of the screen. */
export type Row = readonly Run[];

const colors = { red: 31, green: 32, yellow: 33, blue: 34, magenta: 35, cyan: 36 } as const;
const attributes = {
  bold: [1, 22],
  dim: [2, 22],
  italic: [3, 23],
  underline: [4, 24],
  inverse: [7, 27],
} as const;

export const run = (text: string, style?: Style): Run => ({ text, style });

export const rowWidth = (row: Row): number => row.reduce((sum, { text }) => sum + textWidth(text), 0);

/** Cuts the row to `width` columns, with “…” where something is lost, or fills it up with `filler`. */
export function fitTo(row: Row, width: number, filler = run(' ')): Row {
  const missing = width - rowWidth(row);
  if (missing === 0) return row;
  if (missing > 0) return [...row, run(filler.text.repeat(missing), filler.style)];
  const kept: Run[] = [];
  let left = Math.max(0, width - 1);
  for (const each of row) {
    const text = cut(each.text, left);
    if (text !== '') kept.push(run(text, each.style));
    if (text.length < each.text.length) break;
    left -= textWidth(text);
  }
  return fitTo([...kept, run(width > 0 ? '…' : '')], width, filler);
}

/** The longest beginning of `text` that fits `width` columns. */
export function cut(text: string, width: number): string {
  let column = 0;
  let at = 0;
  while (at < text.length) {
    const cell = cellAt(text, at);
    if (column + cell.width > width) break;
    column += cell.width;
    at += cell.size;
  }
  return text.slice(0, at);
}

/** Left and right with space between them; the left gives way where both don't fit. */
export function justify(left: Row, right: Row, width: number, filler = run(' ')): Row {
  const room = width - rowWidth(right);
  return room < 12 ? fitTo(left, width, filler) : [...fitTo(left, room, filler), ...right];
}

/**
 * The row as a string for the terminal. This is the one gate to it: whatever the text came from, no control character
 * passes. Written here rather than by ink's `Text`, whose chalk drops underlines together with colours.
 */
export function ansi(row: Row, colored: boolean): string {
  return row
    .map(({ text, style }) => dress(printable(text.replaceAll('\t', ' ')), style ?? {}, colored))
    .join('');
}

function dress(text: string, style: Style, colored: boolean): string {
  const on: number[] = [];
  const off: number[] = [];
  for (const name of ['bold', 'dim', 'italic', 'underline', 'inverse'] as const) {
    if (!style[name]) continue;
    on.push(attributes[name][0]);
    off.push(attributes[name][1]);
  }
  if (style.color && colored) {
    on.push(colors[style.color]);
    off.push(39);
  }
  return on.length === 0 ? text : `${on.map(code).join('')}${text}${off.map(code).join('')}`;
}

const code = (number: number): string => `\u001b[${number}m`;
