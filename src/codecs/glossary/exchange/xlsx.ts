import { InvalidInputError, InvalidSpreadsheetError, readSheet } from 'read-excel-file/node';
import writeSheet from 'write-excel-file/node';
import { conceptsOf, rowsOf } from './columns.ts';
import type { BinaryExchange, Understood } from './exchange.ts';

/** The first sheet of a workbook, with the columns of the tables. Cells are written as text, so that none is a formula. */
export const xlsx: BinaryExchange = {
  holds: 'bytes',
  async read(bytes) {
    try {
      const rows = await readSheet(Buffer.from(bytes));
      return conceptsOf(rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))));
    } catch (error) {
      return unreadable(error);
    }
  },
  async write(concepts) {
    const rows = rowsOf(concepts).map((row) =>
      row.map((value) => (value === '' ? null : { value, type: String })),
    );
    return writeSheet(rows, { sheet: 'Glossary', stickyRowsCount: 1 }).toBuffer();
  },
};

function unreadable(error: unknown): Understood {
  const isOld = error instanceof InvalidInputError && error.code === 'XLS_FILE_NOT_SUPPORTED';
  const isOther = error instanceof InvalidInputError || error instanceof InvalidSpreadsheetError;
  if (isOld) return { concepts: [], remarks: [{ message: 'An .xls of old: save it as .xlsx.' }] };
  const told = error instanceof Error && !isOther ? ` (${error.message})` : '';
  return { concepts: [], remarks: [{ message: `Not a workbook that can be read${told}.` }] };
}
