import type { Lines } from '../../core/lines.ts';
import type { SeenSegment } from '../../core/report.ts';
import type { Span } from '../../core/span.ts';

/** A browser lays out blocks of this many code units at once; one of megabytes would make it stop. */
const longestBlock = 4000;

export interface Block extends Span {
  /** That it begins in. */
  readonly line: number;
  /** What it is the translation of. */
  readonly source?: string | undefined;
}

/** Lines that follow one another, up to an empty one; a long stretch in parts. No mark is cut. */
export function blocksOf(text: string, marks: readonly Span[], index: Lines): Block[] {
  const found: Block[] = [];
  const isFree = cuts(marks);
  let open: Block | undefined;
  for (let line = 1; line <= index.count; line++) {
    const { start, end } = index.span(line);
    const isBlank = /^\s*$/.test(text.slice(start, end));
    if (open === undefined && isBlank) continue;
    if (open !== undefined && (isBlank || end - open.start > longestBlock) && isFree(start)) {
      found.push(open);
      open = isBlank ? undefined : { start, end, line };
    } else open = open === undefined ? { start, end, line } : { ...open, end };
    if (open !== undefined) {
      const parts = shorter({ ...open, line }, text, isFree);
      found.push(
        ...parts.slice(0, -1).map((part, at) => (at === 0 ? { ...part, line: open?.line ?? line } : part)),
      );
      if (parts.length > 1) open = parts.at(-1);
    }
  }
  return open === undefined ? found : [...found, open];
}

/** The segments of what people read, a long one in parts. */
export function segmentBlocks(
  text: string,
  segments: readonly SeenSegment[],
  marks: readonly Span[],
  index: Lines,
): Block[] {
  const isFree = cuts(marks);
  return segments.flatMap(({ start, end, at, source }) =>
    shorter({ start, end, line: index.at(at).line }, text, isFree).map((part, nth) =>
      nth === 0 ? { ...part, source } : part,
    ),
  );
}

/** A block in parts that end at spaces, where it is long. */
function shorter(block: Block, text: string, isFree: (place: number) => boolean): Block[] {
  const parts: Block[] = [];
  let { start } = block;
  while (block.end - start > longestBlock) {
    let cut = text.indexOf(' ', start + longestBlock) + 1;
    while (cut > 0 && cut < block.end && !isFree(cut)) cut = text.indexOf(' ', cut) + 1;
    if (cut === 0 || cut >= block.end) break;
    parts.push({ ...block, start, end: cut });
    start = cut;
  }
  return [...parts, { ...block, start }];
}

/** Tells whether a text may be cut at a place. */
function cuts(marks: readonly Span[]): (place: number) => boolean {
  /** Ends up to each mark, of the longest so far. */
  const ends: number[] = [];
  for (const { end } of marks) ends.push(Math.max(end, ends.at(-1) ?? 0));
  return (place) => {
    let [low, high] = [0, marks.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((marks[middle]?.start ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return (ends[low - 1] ?? 0) <= place;
  };
}
