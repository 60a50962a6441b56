import type { Span } from '../../../core/span.ts';

/** Where the entries of a glossary stand in its text. Found by lines, since parsing 50,000 entries takes seconds. */
export interface Outline {
  /** The file's own line break. */
  readonly newline: '\n' | '\r\n';
  /** Column of the dashes, 0-based. */
  readonly indent: number;
  /** Each entry from the start of its first line to the end of its last, without the line break. */
  readonly entries: readonly Span[];
  /** Blank lines stand between entries. */
  readonly spaced: boolean;
  /** End of the line that opens the list. */
  readonly head: number;
  /** The brackets of a list that is empty (`concepts: []`). */
  readonly brackets: Span | undefined;
}

const opening = /^\ufeff?(?:concepts|"concepts"|'concepts')[ \t]*:[ \t]*(\[[ \t]*\])?[ \t]*(?:#.*)?\r?$/m;
const item = /^( *)-(?=[ \t\r\n]|$)/;

/** Undefined where the concepts aren't a list with a line or more for each. */
export function outlineOf(text: string): Outline | undefined {
  const found = opening.exec(text);
  if (!found) return undefined;
  const head = found.index + found[0].replace(/\r$/, '').length;
  const at = found[1] === undefined ? -1 : text.indexOf(found[1], found.index);
  const list = entriesAfter(text, head);
  if (!list || (at >= 0 && list.entries.length > 0)) return undefined;
  return {
    newline: /\r\n/.test(text) ? '\r\n' : '\n',
    ...list,
    head,
    brackets: at < 0 ? undefined : { start: at, end: at + (found[1]?.length ?? 0) },
  };
}

function entriesAfter(
  text: string,
  head: number,
): Pick<Outline, 'indent' | 'entries' | 'spaced'> | undefined {
  const entries: { start: number; end: number }[] = [];
  let indent = -1;
  let blanks = 0;
  let spaced = 0;
  for (const { line, start } of linesFrom(text, head)) {
    const column = line.search(/[^ \t]/);
    if (column < 0) {
      blanks++;
      continue;
    }
    if (line.charAt(column) === '#' && column <= Math.max(0, indent)) continue;
    const dash = item.exec(line)?.[1]?.length;
    if (indent < 0) {
      if (line.charAt(column) === '#') continue;
      if (dash === undefined) return column === 0 ? { indent: 2, entries, spaced: true } : undefined;
      indent = dash;
    }
    if (dash === indent) {
      if (blanks > 0 && entries.length > 0) spaced++;
      entries.push({ start, end: start + line.length });
    } else if (column > indent) {
      const last = entries.at(-1);
      if (last) last.end = start + line.length;
    } else break;
    blanks = 0;
  }
  return {
    indent: Math.max(indent, 0) || (indent < 0 ? 2 : 0),
    entries,
    spaced: isSpaced(entries.length, spaced),
  };
}

/** A list of one says nothing: entries are then set apart, as in the glossaries that ship. */
const isSpaced = (count: number, spaced: number): boolean => count < 2 || spaced * 2 >= count - 1;

/** Lines after `head`, without their breaks. */
function* linesFrom(text: string, head: number): Generator<{ line: string; start: number }> {
  let start = text.indexOf('\n', head) + 1;
  while (start > 0 && start < text.length) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    yield { line: text.slice(start, text.charAt(stop - 1) === '\r' ? stop - 1 : stop), start };
    start = stop + 1;
  }
}
