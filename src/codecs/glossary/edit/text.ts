import stringWidth from 'fast-string-width';

/** Columns of an editor that a line takes. Most lines are plain, and measuring is slow. */
export const columnsOf = (line: string): number => (/^[ -~]*$/.test(line) ? line.length : stringWidth(line));

export const splice = (text: string, start: number, end: number, inside: string): string =>
  text.slice(0, start) + inside + text.slice(end);

export const startOfLine = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** End of the line that ends at or after `at`, without its break; a text that ends with one ends its last line. */
export function endOfLine(text: string, at: number): number {
  if (text.charAt(at - 1) === '\n') return at - 1;
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Column of `at` in its line, 0-based. */
export const indentOf = (text: string, at: number): number => at - startOfLine(text, at);
