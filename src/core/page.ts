import { type Document, readingText, type Segment } from './document.ts';
import type { Span } from './span.ts';
import { isCapitalized, type Token, tokenize } from './token.ts';

/** A sentence: a span, and its stretch `[first, last)` of `Page.tokens`. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  readonly segment: Segment;
}

/** A document, taken apart once for all rules. */
export interface Page {
  /** What people read; every offset that rules take or give is one into it. */
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
}

export function takeApart(document: Document): Page {
  const { segments } = document;
  const text = readingText(document);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const segment of segments) {
    let first = tokens.length;
    for (const token of tokenize(text, segment.start, segment.end)) tokens.push(token);
    for (let i = first; i < tokens.length; i++) {
      if (i + 1 < tokens.length && !isBoundary(tokens, i)) continue;
      const [opening, closing] = [tokens[first], tokens[i]];
      if (!opening || !closing) continue;
      sentences.push({ start: opening.start, end: closing.end, first, last: i + 1, segment });
      first = i + 1;
    }
  }
  return { text, segments, sentences, tokens };
}

// "Mr. Bien", "Dr. Li", "Nov. 3": a stop that ends no sentence.
const abbreviations = new Set(
  'mr mrs ms dr prof st sr jr gen col lt sgt capt sen rep gov rev hon no nos vs v art sec fig inc ltd co corp dept jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
const closers = new Set(['”', '’', '"', "'", ')', ']', '»']);
const openers = new Set(['“', '‘', '"', "'", '(', '[', '«']);
const stops = new Set(['.', '!', '?', '…', '。', '！', '？']);

/** Whether the stop belongs to the word before it. */
export const abbreviates = (word: Token | undefined, stop: Token): boolean =>
  stop.text === '.' &&
  word?.kind === 'word' &&
  word.end === stop.start &&
  (abbreviations.has(word.lower) || word.text.length === 1);

/** Whether a sentence ends with token `at`: a stop, its closing quotes taken along, before something that may open a sentence. */
function isBoundary(tokens: readonly Token[], at: number): boolean {
  let stop = at;
  while (stop > 0 && closers.has(tokens[stop]?.text ?? '')) stop--;
  const token = tokens[stop];
  const next = tokens[at + 1];
  if (!token || !next || !stops.has(token.text)) return false;
  if (stops.has(next.text) || (closers.has(next.text) && next.start === tokens[at]?.end)) return false;
  const before = tokens[stop - 1];
  if (abbreviates(before, token)) return false;
  const opening = openers.has(next.text) ? tokens[at + 2] : next;
  return next.start > token.end && (opening?.kind !== 'word' || isCapitalized(opening.text));
}

/** Index of the sentence that holds token `index`, by binary search. */
export function sentenceAt(page: Page, index: number): number {
  let low = 0;
  let high = page.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((page.sentences[middle]?.first ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether token `index` is the first word of its sentence, quotes and list numbers aside. */
export function opensSentence(page: Page, index: number): boolean {
  const first = page.sentences[sentenceAt(page, index)]?.first ?? 0;
  for (let i = index - 1; i >= first; i--) {
    const token = page.tokens[i];
    if (token && (token.kind === 'word' || token.kind === 'foreign')) return false;
  }
  return true;
}
