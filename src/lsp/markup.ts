import { printable } from '../core/printable.ts';

/** Words of a text or a glossary, in Markdown: nothing of them is markup. */
export const literal = (text: string): string =>
  printable(text.replace(/\s+/g, ' ').trim()).replace(/[!-/:-@[-`{-~]/g, '\\$&');

/** Words as they are, for an editor that shows no Markdown. */
export const unmarked = (text: string): string => printable(text.replace(/\s+/g, ' ').trim());

const most = 60;

/** Words for a title of one line. */
export function elide(text: string): string {
  const words = unmarked(text);
  return words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words;
}
