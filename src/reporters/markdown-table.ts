import { printable } from '../core/printable.ts';

/**
 * Text that says what it says and does nothing in GitHub-flavoured Markdown: no markup, no HTML, no link, no formula, no
 * emoji, and nobody is notified.
 */
export const escapedMarkdown = (text: string): string =>
  printable(text)
    .replace(/[\\`*_[\]<>#|~$&]|:(?=\S)/g, reference)
    .replace(/@/g, '&#64;\u200b')
    .replace(/(?<=www)\./gi, reference);

const reference = (char: string): string => `&#${char.charCodeAt(0)};`;

/** Rows of cells that are Markdown already; those after the `texts` first columns are numbers. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  texts = head.length,
): string {
  const aligned = head.map((_, at) => (at < texts ? '---' : '--:'));
  return [head, aligned, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
