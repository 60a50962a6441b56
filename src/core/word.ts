/**
 * `word` in Latin letters, `number`, `suffix` (a possessive ’s), `mark` (one punctuation mark), `foreign` (letters of
 * another script) and `verbatim` (URL, e-mail address, path, handle: nothing that a rule may touch). Spaces are no tokens.
 */
export type TokenKind = 'word' | 'number' | 'suffix' | 'mark' | 'foreign' | 'verbatim';

/** What stands in texts again and again: one object for all of its places, so that what is known of it is found out once. */
export interface Word {
  /** Counted from 0 in order of first use; -1 for those that came when there was no room left. */
  readonly number: number;
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
}

/** More distinct words than a library has; what a hostile text brings beyond them isn't kept. */
const most = 1 << 17;
/** Whatever is longer stands in no other place. */
const longest = 64;
/** A text made to collide isn't searched for long. */
const mostProbes = 64;

/** At least twice as long as the words in it; an article hasn't many, and all that is set aside must be filled. */
let table: (Word | undefined)[] = new Array<undefined>(4096).fill(undefined);
let count = 0;

/** The word that `text` has at `[start, end)`. Looked up by its characters: no string is made of one that is known. */
export function wordAt(kind: TokenKind, text: string, start: number, end: number): Word {
  const hash = hashOf(kind, text, start, end);
  const isShort = end - start <= longest;
  for (let probe = 0; isShort && probe < mostProbes; probe++) {
    const slot = (hash + probe) & (table.length - 1);
    const word = table[slot];
    if (word === undefined) {
      if (count === most) break;
      const own = apart(text.slice(start, end));
      const fresh = { number: count++, kind, text: own, lower: own.toLowerCase() };
      table[slot] = fresh;
      if (count * 2 > table.length) grow();
      return fresh;
    }
    if (word.kind === kind && isAt(word.text, text, start, end)) return word;
  }
  const rare = text.slice(start, end);
  return { number: -1, kind, text: rare, lower: rare.toLowerCase() };
}

function hashOf(kind: TokenKind, text: string, start: number, end: number): number {
  let hash = kind.charCodeAt(0);
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

function grow(): void {
  const words = table;
  table = new Array<undefined>(words.length * 2).fill(undefined);
  for (const word of words) {
    if (word === undefined) continue;
    let slot = hashOf(word.kind, word.text, 0, word.text.length) & (table.length - 1);
    while (table[slot] !== undefined) slot = (slot + 1) & (table.length - 1);
    table[slot] = word;
  }
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** V8 keeps the whole text alive for a slice of it of 13 units and more: what is remembered must be a string of its own. */
const apart = (slice: string): string =>
  slice.length < 13 ? slice : Buffer.from(slice, 'utf16le').toString('utf16le');

/** `find`, asked once a word. */
export function perWord<T extends NonNullable<unknown>>(find: (word: Word) => T): (word: Word) => T {
  const known: (T | undefined)[] = [];
  return (word) => {
    const { number } = word;
    if (number < 0) return find(word);
    const answer = known[number];
    if (answer !== undefined) return answer;
    while (known.length <= number) known.push(undefined);
    const found = find(word);
    known[number] = found;
    return found;
  };
}
