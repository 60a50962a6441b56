import { parse } from 'csv-parse/sync';
import { conceptsOf, rowsOf } from './columns.ts';
import type { TextExchange, Understood } from './exchange.ts';

const table = (delimiter: string): TextExchange => ({
  holds: 'text',
  read: (text) => readTable(text, delimiter),
  write: (concepts) =>
    rowsOf(concepts)
      .map((row) => `${row.map((cell) => written(cell, delimiter)).join(delimiter)}\r\n`)
      .join(''),
});

export const csv = table(',');
export const tsv = table('\t');

/** A cell that a spreadsheet would take for a formula begins with an apostrophe, which reading takes away. */
const defused = (cell: string): string => (/^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
const restored = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

const written = (cell: string, delimiter: string): string => {
  const safe = defused(cell);
  return safe.includes(delimiter) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

function readTable(text: string, usual: string): Understood {
  const [head = ''] = text.split('\n', 1);
  const delimiter = [usual, ';', '\t', ','].find((mark) => head.includes(mark)) ?? usual;
  try {
    const rows: string[][] = parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
    });
    return conceptsOf(rows.map((row) => row.map(restored)));
  } catch (error) {
    return {
      concepts: [],
      remarks: [{ message: `Not a table: ${error instanceof Error ? error.message : ''}` }],
    };
  }
}
