import { cellAt } from './measure.ts';

/**
 * Where the row that begins at `start` ends and the next begins: after the last word that fits `width` columns, or
 * after a line break. Spaces hang over the edge; a word that is too long is cut; wide characters break anywhere but
 * before closing punctuation.
 */
function nextRow(text: string, start: number, width: number): number {
  let column = 0;
  let candidate = start;
  for (let at = start; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === 10) return at + 1;
    if (code === 13) return text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
    if (code === 32 || code === 9) {
      column++;
      at++;
      candidate = at;
      continue;
    }
    const cell = cellAt(text, at);
    if (cell.width === 2 && !closing.test(text.charAt(at))) candidate = at;
    if (column + cell.width > width && at > start) return candidate > start ? candidate : at;
    column += cell.width;
    at += cell.size;
    if (cell.width === 2 || ((code === 45 || code === 0x2014) && column > 1)) {
      if (!closing.test(text.charAt(at))) candidate = at;
    }
  }
  return text.length;
}

const closing = /[、。，．：；？！）」』】〉》”’),.;:?!-]/;

/** Row starts of the whole text; an empty text is one empty row. */
function wrap(text: string, width: number): number[] {
  const starts = [0];
  for (let at = nextRow(text, 0, width); at < text.length; at = nextRow(text, at, width)) starts.push(at);
  return starts;
}

/** The wrapped rows of a short text, without the spaces and line breaks at their ends. */
export function wrapped(text: string, width: number): string[] {
  const starts = wrap(text, Math.max(1, width));
  return starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length).trimEnd());
}

/**
 * Runs wrapped as one text; each keeps what else it carries, and `from`, where it says where it comes from, moves along.
 * Rows are without the spaces and line breaks at their ends.
 */
export function wrapRuns<R extends { readonly text: string; readonly from?: number }>(
  runs: readonly R[],
  width: number,
): R[][] {
  const text = runs.map((each) => each.text).join('');
  const starts = wrap(text, Math.max(1, width));
  let index = 0;
  let used = 0;
  return starts.map((start, row) => {
    const end = starts[row + 1] ?? text.length;
    const shownEnd = start + text.slice(start, end).trimEnd().length;
    const found: R[] = [];
    for (let at = start; at < end; ) {
      const run = runs[index];
      if (!run) break;
      const size = Math.min(end - at, run.text.length - used);
      const shown = Math.min(shownEnd - at, size);
      const from = run.from === undefined ? {} : { from: run.from + used };
      if (shown > 0) found.push({ ...run, ...from, text: run.text.slice(used, used + shown) });
      at += size;
      used += size;
      if (used === run.text.length) {
        index++;
        used = 0;
      }
    }
    return found;
  });
}
