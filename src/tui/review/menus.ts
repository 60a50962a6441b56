import { around } from '../parts/columns.ts';
import { justify, type Row, run } from '../parts/rows.ts';
import { type Article, decidedCount } from './article.ts';
import { ending } from './header.ts';
import type { ReviewState } from './model.ts';
import { facetValues } from './order.ts';
import { scores } from './quality.ts';
import { theme } from './theme.ts';

/** What the filter can show, each with its number; those chosen are ticked. */
export function filterRows(
  article: Article,
  { filter, line }: ReviewState,
  width: number,
  height: number,
): Row[] {
  const values = facetValues(article);
  const rows: { readonly row: Row; readonly at: number }[] = [];
  values.forEach(({ facet, value, count }, at) => {
    if (values[at - 1]?.facet !== facet) rows.push({ row: [run(` ${facet}`, theme.heading)], at: -1 });
    const tick = filter[facet].includes(value) ? theme.checked.on : theme.checked.off;
    const name = facet === 'concept' ? (article.file.concepts.get(value)?.preferred ?? value) : value;
    const left = [pointer(at === line), run(`${tick} `), run(name, at === line ? theme.strong : undefined)];
    rows.push({ row: justify(left, [run(`${count} `, theme.faint)], Math.min(width - 1, 60)), at });
  });
  const highlighted = rows.findIndex(({ at }) => at === line);
  return around(rows, highlighted, height).map(({ row }) => row);
}

/** The files with their progress. */
export function fileRows({ articles, current, line }: ReviewState, width: number, height: number): Row[] {
  const rows = articles.map((article, at): Row => {
    const total = article.decisions.length;
    const decided = decidedCount(article);
    const { before, after } = scores(article);
    const facts =
      total === 0
        ? 'nothing found '
        : `${decided} of ${total} decided · ${before.quality.toFixed(1)} ${theme.arrow} ${after.quality.toFixed(1)} `;
    const isDone = decided === total;
    const path = ending(article.file.path, Math.max(10, width - facts.length - 8));
    return justify(
      [
        pointer(at === line),
        run(isDone ? `${theme.marks.accepted} ` : '  ', theme.decided.accepted),
        run(path, at === current ? theme.strong : undefined),
      ],
      [run(facts, theme.faint)],
      width - 1,
    );
  });
  return [...around(rows, line, height)];
}

const pointer = (isHere: boolean) => run(isHere ? ` ${theme.pointer.text} ` : '   ', theme.pointer.style);
