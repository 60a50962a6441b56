import type { StructuredPatchHunk } from 'diff';

const noNewline = '\\ No newline at end of file';

/**
 * The changed lines with `context` lines around them, each line compared with the one in its place: repairs join no
 * lines, and a general diff takes time that grows with the square of the changes. Undefined where the lines don't pair.
 */
export function hunksOf(before: string, after: string, context: number): StructuredPatchHunk[] | undefined {
  const olds = before.split('\n');
  const news = after.split('\n');
  const isEnded = before.endsWith('\n');
  if (olds.length !== news.length || isEnded !== after.endsWith('\n')) return undefined;
  // An empty text has no line, not an empty one.
  if (before === '' || after === '') return undefined;
  const count = isEnded ? olds.length - 1 : olds.length;
  const changed: number[] = [];
  for (let at = 0; at < count; at++) if (olds[at] !== news[at]) changed.push(at);
  return stretches(changed, context).map(([first, last]) => {
    const from = Math.max(0, first - context);
    const to = Math.min(count, last + context + 1);
    const lines: string[] = [];
    const add = (sign: string, source: readonly string[], at: number): void => {
      lines.push(sign + (source[at] ?? ''));
      if (!isEnded && at === count - 1) lines.push(noNewline);
    };
    for (let at = from; at < to; at++) {
      const start = at;
      while (at < to && olds[at] !== news[at]) add('-', olds, at++);
      for (let each = start; each < at; each++) add('+', news, each);
      if (at < to) add(' ', olds, at);
    }
    const size = to - from;
    return { oldStart: from + 1, oldLines: size, newStart: from + 1, newLines: size, lines };
  });
}

/** First and last of the changed lines whose contexts touch. */
function stretches(changed: readonly number[], context: number): (readonly [first: number, last: number])[] {
  const found: (readonly [first: number, last: number])[] = [];
  for (const line of changed) {
    const [first, last] = found.at(-1) ?? [line, line];
    if (found.length > 0 && line - last <= 2 * context) found[found.length - 1] = [first, line];
    else found.push([line, line]);
  }
  return found;
}
