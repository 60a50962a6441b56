import stringWidth from 'fast-string-width';
import type { Cell, Example, Section, Table } from './section.ts';

/** A section as text for a terminal. */
export function printSection({ name, tables, misses, alarms, badRepairs = [] }: Section): string {
  const blocks = [
    `=== ${printable(name)} ===`,
    ...tables.map(printTable),
    printExamples('missed', misses),
    printExamples('false alarms', alarms),
    printExamples('found, but repaired wrongly', badRepairs),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

export function printTable({ title, columns, rows }: Table): string {
  const cells = [[...columns], ...rows.map((row) => row.map(printCell))];
  const widths = columns.map((_, column) => Math.max(...cells.map((row) => stringWidth(row[column] ?? ''))));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0, column > 0))
      .join('  ')
      .trimEnd();
  return [title, ...cells.map((row) => `  ${line(row)}`)].join('\n');
}

const pad = (text: string, width: number, toRight: boolean): string => {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return toRight ? space + text : text + space;
};

function printCell(cell: Cell): string {
  if (typeof cell === 'string') return printable(cell);
  if (typeof cell === 'number') return Number.isInteger(cell) ? String(cell) : cell.toFixed(3);
  const { part, whole } = cell;
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} % (${part}/${whole})`;
}

function printExamples(title: string, examples: readonly Example[]): string {
  if (examples.length === 0) return '';
  const lines = examples.map(({ where, context, message, confidence, count }) => {
    const sure = confidence === undefined ? '' : `${confidence.toFixed(2)}  `;
    const times = count > 1 ? ` (${count}×)` : '';
    return `  ${sure}${message}${times}\n        ${context}  [${where}]`;
  });
  return [title, ...lines.map((line) => line.split('\n').map(printable).join('\n'))].join('\n');
}

/** The corpora are strangers' texts: no control character of theirs may reach the terminal. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
