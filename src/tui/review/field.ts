import type { LineEditor } from '../parts/line-editor.ts';
import { cellAt, textWidth } from '../parts/measure.ts';
import { cut, type Row, run } from '../parts/rows.ts';
import { theme } from './theme.ts';

const label = 'Replace with: ';

/** The editor as a field whose text moves along so that the cursor stays in sight. */
export function fieldRows({ text, cursor }: LineEditor, width: number): Row[] {
  const room = Math.max(4, width - textWidth(label) - 1);
  let from = 0;
  while (textWidth(text.slice(from, cursor)) >= room) from += cellAt(text, from).size;
  const size = cursor < text.length ? cellAt(text, cursor).size : 0;
  const before = text.slice(from, cursor);
  const under = text.slice(cursor, cursor + size) || ' ';
  const after = cut(text.slice(cursor + size), Math.max(0, room - textWidth(before) - textWidth(under)));
  return [[run(label, theme.faint), run(before), run(under, theme.cursor), run(after)]];
}
