import stringWidth from 'fast-string-width';
import { printable } from '../../core/printable.ts';

/** One character as a reader counts them: its length in UTF-16 code units, and the terminal columns that it takes. */
export interface Cell {
  readonly size: number;
  readonly width: number;
}

const narrow: Cell = { size: 1, width: 1 };
const wide: Cell = { size: 1, width: 2 };
const segmenter = new Intl.Segmenter();
const widths = new Map<string, number>();
/** No grapheme that a terminal draws as one character is longer; a longer one is drawn in parts. */
const longestGrapheme = 64;

/** The character at `at`, measured as `printable` shows it. */
export function cellAt(text: string, at: number): Cell {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  const joined = next >= 0x300 && !isNarrow(next) && !isWide(next);
  if (!joined && isNarrow(code)) return narrow;
  if (!joined && isWide(code)) return wide;
  const slice = text.slice(at, at + longestGrapheme);
  const grapheme = segmenter.segment(slice).containing(0)?.segment ?? slice.charAt(0);
  return { size: grapheme.length, width: graphemeWidth(grapheme) };
}

/** Columns that `text` takes, once `printable`. */
export function textWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; ) {
    const cell = cellAt(text, at);
    width += cell.width;
    at += cell.size;
  }
  return width;
}

function graphemeWidth(grapheme: string): number {
  const known = widths.get(grapheme);
  if (known !== undefined) return known;
  const width = textEmoji.test(grapheme) ? 1 : stringWidth(printable(grapheme));
  widths.set(grapheme, width);
  return width;
}

/** “©” or “™” by itself: fast-string-width counts two columns, terminals draw one. */
const textEmoji = /^(?!\p{Emoji_Presentation})\p{Emoji}$/u;

// Letters and marks of Latin, Greek and Cyrillic, and general punctuation: most text never reaches the segmenter.
const isNarrow = (code: number): boolean =>
  (code >= 0x20 && code < 0x7f) ||
  (code > 0xa0 && code < 0x300 && code !== 0xa9 && code !== 0xad && code !== 0xae) ||
  (code >= 0x370 && code < 0x483) ||
  (code >= 0x48a && code < 0x530) ||
  (code >= 0x2010 && code < 0x2027);

// Kana without their combining marks, CJK ideographs, Hangul syllables, full-width forms.
const isWide = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3001 && code < 0x302a) ||
  (code >= 0x3041 && code < 0x3097) ||
  (code >= 0x30a0 && code < 0x3100) ||
  (code >= 0x3400 && code < 0x4dc0) ||
  (code >= 0xac00 && code < 0xd7a4) ||
  (code >= 0xff01 && code < 0xff61);
