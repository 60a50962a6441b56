import { stripVTControlCharacters } from 'node:util';
import { renderToString } from 'ink';
import type { ReviewState } from '../../../src/tui/review/model.ts';
import { Presenter } from '../../../src/tui/review/present.ts';
import { Review } from '../../../src/tui/review/view.tsx';

/** The screen as its rows, escape codes and all. */
export function coloredFrame(state: ReviewState, columns: number, rows: number, colored = true): string[] {
  const size = { columns, rows };
  const shown = new Presenter().present(state, size);
  if (!shown) return [];
  return renderToString(<Review state={state} shown={shown} size={size} colored={colored} />, {
    columns,
  }).split('\n');
}

/** The screen as its rows of plain text. */
export const frame = (state: ReviewState, columns: number, rows: number): string[] =>
  coloredFrame(state, columns, rows).map((row) => stripVTControlCharacters(row).trimEnd());
