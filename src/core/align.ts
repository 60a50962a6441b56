import { type Document, readingText, type Segment } from './document.ts';

/** The target with its source beside each segment, or how many lines and paragraphs each of the two has. */
export type Aligned =
  | { readonly document: Document }
  | { readonly lines: readonly [number, number]; readonly paragraphs: readonly [number, number] };

/** Pairs lines where there are as many of them, else paragraphs. */
export function align(source: Document, target: Document): Aligned {
  const lines = [source.segments, target.segments] as const;
  const paragraphs = [paragraphsOf(source), paragraphsOf(target)] as const;
  const pair = [lines, paragraphs].find(([one, other]) => one.length === other.length);
  if (!pair)
    return {
      lines: [lines[0].length, lines[1].length],
      paragraphs: [paragraphs[0].length, paragraphs[1].length],
    };
  const text = readingText(source);
  const said = pair[0].map(({ start, end }) => text.slice(start, end));
  const segments = pair[1].map((segment, nth) => ({ ...segment, source: said[nth] ?? '' }));
  return { document: { ...target, segments } };
}

/** Lines without an empty one between them, as one segment. */
function paragraphsOf({ text, reading, segments }: Document): Segment[] {
  const found: Segment[] = [];
  for (const segment of segments) {
    const last = found.at(-1);
    const gap = last && text.slice(placeOf(last).end, placeOf(segment).start);
    if (last && gap !== undefined && !/\n\s*\n|\r\s*\r/.test(gap))
      found[found.length - 1] = { start: last.start, end: segment.end };
    else found.push(segment);
  }
  return found;

  function placeOf(segment: Segment): Segment {
    return reading?.locate(segment) ?? segment;
  }
}
