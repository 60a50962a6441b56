import { cellAt } from './measure.ts';

/** One line of text under the cursor's hand. */
export interface LineEditor {
  readonly text: string;
  /** Offset in UTF-16 code units, always between two characters. */
  readonly cursor: number;
}

export type LineOperation =
  | 'left'
  | 'right'
  | 'word-left'
  | 'word-right'
  | 'home'
  | 'end'
  | 'backspace'
  | 'delete'
  | 'kill-word'
  | 'kill-to-start'
  | 'kill-to-end';

export const lineOf = (text: string): LineEditor => ({ text, cursor: text.length });

/** Line breaks become spaces: the editor has one line, whatever is pasted. */
export function insert({ text, cursor }: LineEditor, added: string): LineEditor {
  const line = added.replace(/\r\n|[\r\n\t]/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f]/g, '');
  return { text: text.slice(0, cursor) + line + text.slice(cursor), cursor: cursor + line.length };
}

/** Returns the same object when nothing changed. */
export function operate(line: LineEditor, operation: LineOperation): LineEditor {
  const { text, cursor } = line;
  switch (operation) {
    case 'left':
      return moved(line, previous(text, cursor));
    case 'right':
      return moved(line, next(text, cursor));
    case 'word-left':
      return moved(line, wordStart(text, cursor));
    case 'word-right':
      return moved(line, cursor + (/^\s*\S*/.exec(text.slice(cursor))?.[0].length ?? 0));
    case 'home':
      return moved(line, 0);
    case 'end':
      return moved(line, text.length);
    case 'backspace':
      return without(line, previous(text, cursor), cursor);
    case 'delete':
      return without(line, cursor, next(text, cursor));
    case 'kill-word':
      return without(line, wordStart(text, cursor), cursor);
    case 'kill-to-start':
      return without(line, 0, cursor);
    case 'kill-to-end':
      return without(line, cursor, text.length);
  }
}

const moved = (line: LineEditor, cursor: number): LineEditor =>
  cursor === line.cursor ? line : { ...line, cursor };

const without = (line: LineEditor, start: number, end: number): LineEditor =>
  start === end ? line : { text: line.text.slice(0, start) + line.text.slice(end), cursor: start };

const next = (text: string, at: number): number => (at < text.length ? at + cellAt(text, at).size : at);

function previous(text: string, cursor: number): number {
  let before = 0;
  for (let at = 0; at < cursor; at = next(text, at)) before = at;
  return before;
}

const wordStart = (text: string, cursor: number): number =>
  cursor - (/\S*\s*$/.exec(text.slice(0, cursor))?.[0].length ?? 0);
