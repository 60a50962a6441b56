import { cellAt } from './measure.ts';

const csi = '\u001b[';
/** Joiners, variation selectors, marks, skin tones, flags: terminals disagree about the columns that these take. */
const doubtful = /[\u200d\ufe0e\ufe0f]|\p{M}|[\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]/u;
const styling = /\u001b\[[\d;]*m/y;

/** The row with the cursor set behind each doubtful character, so that what follows stands in its column everywhere. */
export function pinned(row: string): string {
  if (!doubtful.test(row)) return row;
  let out = '';
  let column = 0;
  for (let at = 0; at < row.length; ) {
    styling.lastIndex = at;
    const style = styling.exec(row)?.[0];
    if (style !== undefined) {
      out += style;
      at += style.length;
      continue;
    }
    const { size, width } = cellAt(row, at);
    const char = row.slice(at, at + size);
    column += width;
    at += size;
    out += doubtful.test(char) ? `${char}${csi}${column + 1}G` : char;
  }
  return out;
}
