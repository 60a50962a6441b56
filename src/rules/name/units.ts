import type { Page } from '../../core/page.ts';
import type { Words } from '../../glossary/words.ts';

/** Words `[first, last)` that hyphens make one: *Jong-ae*. */
export interface Unit {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

export function unitAt(page: Page, { tokens, joined }: Words, first: number): Unit {
  let last = first + 1;
  while (joined[last] === 1 && isHyphenated(page, tokens[last - 1]?.end, tokens[last]?.start)) last++;
  const [opening, closing] = [tokens[first], tokens[last - 1]];
  return { first, last, text: page.text.slice(opening?.start, closing?.end) };
}

/** The unit that ends before word `at`, nothing but a space between. */
export function unitBefore(page: Page, words: Words, at: number): Unit | undefined {
  const { tokens, joined } = words;
  if (at < 1 || joined[at] !== 1) return undefined;
  let first = at - 1;
  while (first > 0 && joined[first] === 1 && isHyphenated(page, tokens[first - 1]?.end, tokens[first]?.start))
    first--;
  return { first, last: at, text: page.text.slice(tokens[first]?.start, tokens[at - 1]?.end) };
}

export function unitAfter(page: Page, words: Words, at: number): Unit | undefined {
  return words.joined[at] === 1 && words.tokens[at]?.kind === 'word' ? unitAt(page, words, at) : undefined;
}

export const isHyphenated = ({ text }: Page, end = 0, start = 0): boolean =>
  start === end + 1 && (text[end] === '-' || text[end] === '‐');
