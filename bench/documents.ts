import type { Document, Segment } from '../src/core/document.ts';

/** Each line a segment; with `source`, line for line what it was translated from. */
export function documentOf(path: string, text: string, source?: string): Document {
  const sources = source?.split('\n');
  const segments: Segment[] = [];
  let start = 0;
  for (const [line, { length }] of text.split('\n').entries()) {
    const from = sources?.[line];
    if (length > 0) segments.push({ start, end: start + length, ...(from && { source: from }) });
    start += length + 1;
  }
  return { path, text, segments };
}
