import { type Row, run } from '../parts/rows.ts';
import type { Article } from './article.ts';
import { lookAt, lookOf, styleOf, urgencyOf } from './standing.ts';
import { theme } from './theme.ts';

/** The document as one row: where its findings lie, which are decided, what part is on the screen, and where the focus is. */
export function stripRow(article: Article, width: number, seen: { from: number; to: number }): Row {
  const { file, focus } = article;
  const column = (offset: number): number =>
    Math.min(width - 1, Math.floor((offset / Math.max(1, file.text.length)) * width));
  const ranks = new Array<number>(width).fill(Number.POSITIVE_INFINITY);
  file.findings.forEach(({ start }, index) => {
    const at = column(start);
    ranks[at] = Math.min(ranks[at] ?? Number.POSITIVE_INFINITY, urgencyOf(lookOf(article, index)));
  });
  const focused = file.findings[focus];
  const here = focused ? column(focused.start) : -1;
  const [from, to] = [column(seen.from), column(Math.max(seen.from, seen.to - 1))];
  return ranks.map((rank, at) => {
    if (at === here) return run(theme.strip.focus, theme.pointer.style);
    const look = lookAt(rank);
    if (look) return run(theme.marks[look], { ...styleOf(look), underline: false });
    const isSeen = at >= from && at <= to;
    return isSeen ? run(theme.strip.seen) : run(theme.strip.unseen, theme.faint);
  });
}
