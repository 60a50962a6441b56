import type { Document, Segment } from '../../core/document.ts';
import { lines } from '../../core/lines.ts';

/** Plain text: each line that isn't empty is a segment, without its line break and without a byte order mark. */
export function plain(path: string, text: string): Document {
  const index = lines(text);
  const segments: Segment[] = [];
  for (let line = 1; line <= index.count; line++) {
    const span = index.span(line);
    if (span.end > span.start) segments.push(span);
  }
  return { path, text, segments };
}
