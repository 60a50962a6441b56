import { type Document, readingText, type Segment } from './document.ts';
import { type Page, takeApart } from './page.ts';

/** A part of a document as a page of its own, and where its text begins in the document's. */
export interface Stretch {
  readonly page: Page;
  readonly offset: number;
}

/** UTF-16 units. What is known of a page's words takes about a hundred times their space. */
const most = 1 << 18;

/**
 * The pages of a document: one, or as many as keep a book of 50 MB from filling the memory. What rules learn from the
 * rest of a document, they then learn from the rest of a stretch. Taken one at a time, so that none outlives its turn.
 */
export function* stretchesOf(document: Document): Generator<Stretch> {
  const { path, segments: whole } = document;
  const text = readingText(document);
  if (text.length <= most) {
    yield { page: takeApart(document), offset: 0 };
    return;
  }
  const segments = whole.flatMap((segment) => cut(text, segment));
  for (let first = 0; first < segments.length; ) {
    const offset = segments[first]?.start ?? 0;
    let last = first + 1;
    while (last < segments.length && (segments[last]?.end ?? 0) - offset <= most) last++;
    const part = segments.slice(first, last).map((each) => moved(each, -offset));
    const own = text.slice(offset, segments[last]?.start);
    yield { page: takeApart({ path, text: own, segments: part }), offset };
    first = last;
  }
}

/** A line of many megabytes is cut between words; a unit stays with its source. */
function cut(text: string, segment: Segment): Segment[] {
  const { start, end, source } = segment;
  if (end - start <= most || source !== undefined) return [segment];
  const space = text.slice(start, start + most).lastIndexOf(' ');
  const at = start + (space > 0 ? space : most - (isLowSurrogate(text, start + most) ? 1 : 0));
  return [{ start, end: at }, ...cut(text, { start: at, end })];
}

const isLowSurrogate = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

export const moved = <T extends { readonly start: number; readonly end: number }>(span: T, by: number): T =>
  by === 0 ? span : { ...span, start: span.start + by, end: span.end + by };
