import type { LineEditor } from './line-editor.ts';
import { cellAt, textWidth } from './measure.ts';
import { cut, type Row, run, type Style } from './rows.ts';

/** A line editor as a field whose text moves along, so that the cursor stays in sight. */
export function fieldRow(
  label: string,
  { text, cursor }: LineEditor,
  width: number,
  styles: { readonly label: Style; readonly cursor: Style },
): Row {
  const room = Math.max(4, width - textWidth(label) - 1);
  let from = 0;
  while (textWidth(text.slice(from, cursor)) >= room) from += cellAt(text, from).size;
  const size = cursor < text.length ? cellAt(text, cursor).size : 0;
  const before = text.slice(from, cursor);
  const under = text.slice(cursor, cursor + size) || ' ';
  const after = cut(text.slice(cursor + size), Math.max(0, room - textWidth(before) - textWidth(under)));
  return [run(label, styles.label), run(before), run(under, styles.cursor), run(after)];
}
