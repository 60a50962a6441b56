import { ansi } from '../../../src/tui/parts/rows.ts';
import type { ReviewState } from '../../../src/tui/review/model.ts';
import { Presenter } from '../../../src/tui/review/present.ts';
import { rowsOf } from '../../../src/tui/review/view.ts';

const rowsIn = (state: ReviewState, columns: number, rows: number) => {
  const size = { columns, rows };
  return rowsOf(state, new Presenter().present(state, size), size);
};

/** The screen as its rows, escape codes and all. */
export const coloredFrame = (state: ReviewState, columns: number, rows: number, colored = true): string[] =>
  rowsIn(state, columns, rows).map((row) => ansi(row, colored));

/** The screen as its rows of plain text. */
export const frame = (state: ReviewState, columns: number, rows: number): string[] =>
  rowsIn(state, columns, rows).map((row) =>
    row
      .map(({ text }) => text)
      .join('')
      .trimEnd(),
  );
