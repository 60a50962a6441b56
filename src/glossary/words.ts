import { abbreviates, type Page } from '../core/page.ts';
import type { Token } from '../core/token.ts';
import { perWord } from '../core/word.ts';
import { normal } from '../english/normal.ts';

/** The words of a page in the form in which terms are compared, marks left out. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly norms: readonly string[];
  /** 1 where nothing but spaces, a hyphen or a possessive ending stands between a word and the one before. */
  readonly joined: Uint8Array;
  /** Index into `page.tokens` of each word. */
  readonly indices: Uint32Array;
}

/** A word in the form in which terms are compared. */
export const normalOf = perWord(({ text }) => normal(text));

const byPage = new WeakMap<Page, Words>();

/** Taken once a page, whichever rule asks first. */
export function wordsOf(page: Page): Words {
  const known = byPage.get(page);
  if (known) return known;
  const words = gather(page);
  byPage.set(page, words);
  return words;
}

function gather(page: Page): Words {
  const tokens: Token[] = [];
  const joined: number[] = [];
  const indices: number[] = [];
  let connected = 0;
  let segment = 0;
  for (let index = 0; index < page.tokens.length; index++) {
    const token = page.tokens[index];
    if (!token) break;
    while ((page.segments[segment]?.end ?? Number.POSITIVE_INFINITY) <= token.start) {
      segment++;
      connected = 0;
    }
    if (token.kind === 'mark' || token.kind === 'verbatim') {
      // “Johnson & Johnson” is one name, and “Roe v. Wade” is one.
      const before = page.tokens[index - 1];
      const binds =
        token.text === '&' ||
        ("-‐’'".includes(token.text) && before?.end === token.start) ||
        abbreviates(before, token);
      if (!binds) connected = 0;
    } else if (token.kind !== 'suffix') {
      tokens.push(token);
      joined.push(connected);
      indices.push(index);
      connected = 1;
    }
  }
  const norms = tokens.map(({ word }) => normalOf(word));
  return { tokens, norms, joined: Uint8Array.from(joined), indices: Uint32Array.from(indices) };
}

const countsByPage = new WeakMap<Page, ReadonlyMap<string, number>>();

/** How often each word stands in the page, in lower case. */
export function countsOf(page: Page): ReadonlyMap<string, number> {
  const known = countsByPage.get(page);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { lower } of page.tokens) counts.set(lower, (counts.get(lower) ?? 0) + 1);
  countsByPage.set(page, counts);
  return counts;
}
