import type { Span } from './span.ts';

/** Lines from the first to the last, both 1-based, as git counts them: LF alone ends a line. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** What changed in a file: ascending ranges of lines, or all of a file that is new. */
export type Changed = readonly LineRange[] | 'all';

/** Keeps what stands, in part at least, on lines that changed. */
export function inChangedLines<S extends Span>(text: string, spans: readonly S[], changed: Changed): S[] {
  if (changed === 'all') return [...spans];
  const lineAt = lineCounter(text);
  return spans
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      const first = lineAt(start);
      const last = first + breaksIn(text, start, Math.max(start, end - 1));
      return changed.some((range) => range.first <= last && first <= range.last);
    });
}

/** Line of an offset; asked for offsets in their order. */
function lineCounter(text: string): (at: number) => number {
  let line = 1;
  let counted = 0;
  return (at) => {
    line += breaksIn(text, counted, at);
    counted = at;
    return line;
  };
}

function breaksIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
