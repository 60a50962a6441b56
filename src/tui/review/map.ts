import { type Row, run } from '../parts/rows.ts';
import type { Article } from './article.ts';
import { type Look, lookOf, mostUrgent, styleOf } from './standing.ts';
import { theme } from './theme.ts';

/** The document as one row: where its findings lie, which are decided, and where the focus is. */
export function mapRow(article: Article, width: number): Row {
  const { file, focus } = article;
  const looks: Set<Look>[] = Array.from({ length: width }, () => new Set());
  file.findings.forEach(({ start }, index) => {
    looks[columnOf(start, file.text.length, width)]?.add(lookOf(article, index));
  });
  const focused = file.findings[focus];
  const column = focused ? columnOf(focused.start, file.text.length, width) : -1;
  return looks.map((found, at) => {
    const look = mostUrgent([...found]);
    if (at === column) return run(theme.map.focus, theme.pointer.style);
    return look
      ? run(theme.marks[look], { ...styleOf(look), underline: false })
      : run(theme.map.empty, theme.faint);
  });
}

const columnOf = (offset: number, length: number, width: number): number =>
  Math.min(width - 1, Math.floor((offset / Math.max(1, length)) * width));
