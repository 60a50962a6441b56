import type { Span } from './span.ts';
import { type TokenKind, type Word, wordAt } from './word.ts';

export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  readonly lower: string;
  /** What all tokens of this text and kind share. */
  readonly word: Word;
}

// Bounded by what addresses may be (RFC 5321, RFC 1035), so that no long run of letters is read again from each of them.
const verbatim =
  /(?:https?:\/\/|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,9}|[@#][\p{L}_]\w*|(?<![\w.-])(?:[\w-]{1,63}\.){1,9}(?:com|org|net|gov|edu|cn|ru|html?|txt|pdf)(?:\/\S*)?(?![\w])|(?<!\S)\.{0,2}(?:\/[\w.-]+){2,}/giu;
const hasVerbatim = /[@#/]|\.(?:com|org|net|gov|edu|cn|ru|html?|txt|pdf)\b/i;

enum Class {
  Space,
  Letter,
  Digit,
  Mark,
  Foreign,
}

const latin = /[\p{Script=Latin}\p{M}]/u;
const letter = /\p{L}/u;
const digit = /\p{N}/u;
const space = /[\s\u200b\ufeff]/u;
const classes = new Map<number, Class>();

function classOf(code: number): Class {
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return Class.Letter;
    if (code >= 48 && code <= 57) return Class.Digit;
    return code <= 32 || code === 127 ? Class.Space : Class.Mark;
  }
  const known = classes.get(code);
  if (known !== undefined) return known;
  const char = String.fromCharCode(code);
  const found = latin.test(char)
    ? Class.Letter
    : letter.test(char)
      ? Class.Foreign
      : digit.test(char)
        ? Class.Digit
        : space.test(char)
          ? Class.Space
          : Class.Mark;
  classes.set(code, found);
  return found;
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;

/** Splits `text.slice(start, end)`; offsets are those of `text`. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  const slice = start === 0 && end === text.length ? text : text.slice(start, end);
  let at = start;
  if (hasVerbatim.test(slice)) {
    for (const match of slice.matchAll(verbatim)) {
      const trimmed = match[0].replace(/[.,;:!?)\]”"’']+$/u, '');
      const from = start + match.index;
      if (trimmed === '') continue;
      scan(text, at, from, tokens);
      push(tokens, 'verbatim', text, from, from + trimmed.length);
      at = from + trimmed.length;
    }
  }
  scan(text, at, end, tokens);
  return tokens;
}

function scan(text: string, start: number, end: number, tokens: Token[]): void {
  let at = start;
  while (at < end) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === Class.Space) {
      at++;
      continue;
    }
    const stop = kind === Class.Mark ? at + 1 : run(text, at, end, kind);
    if (kind === Class.Letter) at = word(text, at, stop, end, tokens);
    else {
      push(
        tokens,
        kind === Class.Digit ? 'number' : kind === Class.Foreign ? 'foreign' : 'mark',
        text,
        at,
        stop,
      );
      at = stop;
    }
  }
}

function run(text: string, start: number, end: number, kind: Class): number {
  let at = start + 1;
  while (at < end) {
    const code = text.charCodeAt(at);
    const next = classOf(code);
    // 1,000.50 and 12:30 are one number; 19th and 5G too.
    const inNumber =
      kind === Class.Digit && (next === Class.Letter || (isJoint(code) && isDigitAt(text, at + 1)));
    if (next !== kind && !inNumber) break;
    at++;
  }
  return at;
}

const isJoint = (code: number): boolean => code === 44 || code === 46 || code === 58;
const isDigitAt = (text: string, at: number): boolean => classOf(text.charCodeAt(at)) === Class.Digit;

/** A word with what belongs to it: U.S., COVID19, don't; a possessive ending becomes a token of its own. */
function word(text: string, start: number, stop: number, end: number, tokens: Token[]): number {
  let at = stop;
  while (at < end && isDigitAt(text, at)) at = run(text, at, end, Class.Digit);
  if (at - start === 1 && text.charCodeAt(at) === 46) at = initials(text, start, at, end);
  if (isApostrophe(text.charCodeAt(at)) && classOf(text.charCodeAt(at + 1)) === Class.Letter) {
    const tail = run(text, at + 1, end, Class.Letter);
    if (tail === at + 2 && (text.charCodeAt(at + 1) | 32) === 115) {
      push(tokens, 'word', text, start, at);
      push(tokens, 'suffix', text, at, tail);
      return tail;
    }
    at = tail;
  }
  push(tokens, 'word', text, start, at);
  return at;
}

/** `U.S.`, `U.S`, `J.R.`: letters and stops by turns; a single initial (`J.`) keeps its stop apart. */
function initials(text: string, start: number, dot: number, end: number): number {
  let at = dot;
  let letters = 1;
  while (at + 1 < end && text.charCodeAt(at) === 46 && isSingleLetter(text, at + 1)) {
    at += 2;
    letters++;
  }
  if (letters === 1) return start + 1;
  return text.charCodeAt(at) === 46 ? at + 1 : at;
}

const isSingleLetter = (text: string, at: number): boolean =>
  classOf(text.charCodeAt(at)) === Class.Letter && classOf(text.charCodeAt(at + 1)) !== Class.Letter;

function push(tokens: Token[], kind: TokenKind, text: string, start: number, end: number): void {
  const known = wordAt(kind, text, start, end);
  tokens.push({ kind, text: known.text, lower: known.lower, word: known, start, end });
}

export const isCapitalized = (word: string): boolean => {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
};

export const isAllCaps = (word: string): boolean =>
  word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
