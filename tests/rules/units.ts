import { plain } from '../../src/codecs/document/plain.ts';
import type { Document } from '../../src/core/document.ts';

/** Plain text, or where it has tabs units of source, tab and target. */
export function documentOf(text: string): Document {
  const document = plain('example.txt', text);
  if (!text.includes('\t')) return document;
  const segments = document.segments.map(({ start, end }) => {
    const tab = text.indexOf('\t', start);
    return { start: tab + 1, end, source: text.slice(start, tab) };
  });
  return { ...document, segments };
}
