import { type Edit, narrowed } from '../core/fix.ts';

/**
 * The edits that make one text of the other: what changes of each line, so that cursors and marks elsewhere stay where
 * they are; all of it where the lines don't pair.
 */
export function editsBetween(before: string, after: string): readonly Edit[] {
  const olds = before.split('\n');
  const news = after.split('\n');
  if (olds.length !== news.length) return narrowed(0, before, after);
  let at = 0;
  return olds.flatMap((line, nth) => {
    const start = at;
    at += line.length + 1;
    return narrowed(start, line, news[nth] ?? '');
  });
}
