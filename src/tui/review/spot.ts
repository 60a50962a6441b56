import type { Span } from '../../core/span.ts';
import { textWidth } from '../parts/measure.ts';
import { cut } from '../parts/rows.ts';
import type { LayoutRow, Piece } from './layout.ts';

/** Columns before the text of a row: pointer, mark and the space around them. */
const margin = 4;

/** What stands at a column of a row of the article: a finding's index, or a word's span; beside both, the nearest finding. */
export function spotIn(row: LayoutRow | undefined, column: number, text: string): number | Span | undefined {
  let at = margin;
  let nearest: { readonly finding: number; readonly away: number } | undefined;
  for (const piece of row?.pieces ?? []) {
    const end = at + textWidth(piece.text);
    if (column >= at && column < end) {
      const word = wordIn(piece, column - at, text);
      if (piece.finding === undefined && word) return word;
    }
    const away = column < at ? at - column : Math.max(0, column - end + 1);
    if (piece.finding !== undefined && (!nearest || away < nearest.away))
      nearest = { finding: piece.finding, away };
    at = end;
  }
  return nearest?.finding;
}

const letter = /[\p{L}\p{M}\p{N}'’-]/u;

/** The word of the document that a piece has at a column. */
function wordIn({ text, from }: Piece, column: number, whole: string): Span | undefined {
  if (from === undefined) return undefined;
  const at = from + cut(text, column).length;
  if (!letter.test(whole.charAt(at))) return undefined;
  let [start, end] = [at, at + 1];
  while (start > 0 && letter.test(whole.charAt(start - 1))) start--;
  while (end < whole.length && letter.test(whole.charAt(end))) end++;
  return { start, end };
}
