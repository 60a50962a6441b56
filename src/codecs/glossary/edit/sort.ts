import type { Edit } from '../../../core/fix.ts';
import type { Span } from '../../../core/span.ts';
import { idsIn } from './locate.ts';
import type { Outline } from './outline.ts';

/**
 * Edits that bring the entries into the order of their ids, each with the remarks right above it. A heading (a remark
 * of dashes, or one with a blank line before and after) stays where it is, and entries stay below theirs.
 */
export function sorted(text: string, outline: Outline): Edit[] {
  const { entries } = outline;
  const idOf = idsIn(text, outline);
  const edits: Edit[] = [];
  let section: Part[] = [];
  const flush = (): void => {
    edits.push(...reordered(text, section));
    section = [];
  };
  let before = 0;
  for (const [index, entry] of entries.entries()) {
    const { start, heads } = remarksAbove(text, before, entry.start);
    if (index > 0 && heads) flush();
    section.push({ start, end: entry.end, id: idOf(entry) });
    before = entry.end;
  }
  flush();
  return edits;
}

interface Part extends Span {
  readonly id: string;
}

function reordered(text: string, section: readonly Part[]): Edit[] {
  const wanted = section.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return section.flatMap(({ start, end }, index) => {
    const other = wanted[index];
    const moved = other === undefined ? '' : text.slice(other.start, other.end);
    return moved === text.slice(start, end) ? [] : [{ start, end, text: moved }];
  });
}

const isHeading = (line: string): boolean => /^\s*#\s*[-=#*]{2,}/.test(line);

/** Where the remarks begin that belong to the entry at `start`, and whether a heading stands above it. */
function remarksAbove(text: string, from: number, start: number): { start: number; heads: boolean } {
  const lines = text
    .slice(from, start)
    .split('\n')
    .slice(from === 0 ? 0 : 1, -1);
  let own = start;
  while (lines.length > 0) {
    const line = lines.at(-1) ?? '';
    if (!/^\s*#/.test(line) || isHeading(line)) break;
    own -= line.length + 1;
    lines.pop();
  }
  return { start: own, heads: lines.some((line) => /^\s*#/.test(line)) };
}
