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
  for (const line of linesFrom(text, head)) {
    const { start, end, column, mark } = line;
    if (mark === '') {
      blanks++;
      continue;
    }
    if (mark === '#' && column <= Math.max(0, indent)) continue;
    if (indent < 0) {
      if (mark === '#') continue;
      if (mark !== '-') return column === 0 ? { indent: 2, entries, spaced: true } : undefined;
      indent = column;
    }
    if (mark === '-' && column === indent) {
      if (blanks > 0 && entries.length > 0) spaced++;
      entries.push({ start, end });
    } else if (column > indent) {
      const last = entries.at(-1);
      if (last) last.end = end;
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

interface Line extends Span {
  /** Of the first character that is no space or tab. */
  readonly column: number;
  /** That character; none in a blank line, and a dash only where it opens an item. */
  readonly mark: string;
}

/** Lines after `head`, without their breaks. No line is copied: that would take longer than all else. */
function* linesFrom(text: string, head: number): Generator<Line> {
  let start = text.indexOf('\n', head) + 1;
  while (start > 0 && start < text.length) {
    const found = text.indexOf('\n', start);
    const stop = found < 0 ? text.length : found;
    const end = text.charAt(stop - 1) === '\r' ? Math.max(start, stop - 1) : stop;
    let at = start;
    let hasTab = false;
    for (; at < end && (text[at] === ' ' || text[at] === '\t'); at++) hasTab ||= text[at] === '\t';
    const isItem = text[at] === '-' && !hasTab && (at + 1 >= end || /[ \t\r]/.test(text[at + 1] ?? ''));
    const mark = at >= end ? '' : text[at] === '-' && !isItem ? 'x' : (text[at] ?? '');
    yield { start, end, column: at - start, mark };
    start = stop + 1;
  }
}
