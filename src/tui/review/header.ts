import { score } from '../../core/score.ts';
import { textWidth } from '../parts/measure.ts';
import { cut, justify, type Row, run } from '../parts/rows.ts';
import { type Article, unsaved } from './article.ts';
import { replacement } from './decision.ts';
import { count, currentArticle, type ReviewState } from './model.ts';
import { theme } from './theme.ts';

/** Enough of a path to know the file by. */
const shortestPath = 18;

/** File, progress, and the quality score as it will be once the accepted changes are saved. */
export function headerRow(state: ReviewState, width: number): Row {
  const article = currentArticle(state);
  if (!article) return [];
  const changed = unsaved(article) > 0 ? theme.unsaved : '';
  const place = state.articles.length > 1 ? ` (${state.current + 1} of ${state.articles.length})` : '';
  const after = changed + place;
  const right =
    facts(article).find((text) => textWidth(text) + shortestPath + textWidth(after) <= width) ?? '';
  const room = width - textWidth(right) - textWidth(after) - 2;
  const left = ` ${ending(article.file.path, room)}${after}`;
  return justify(
    [run(left, { ...theme.header, ...theme.strong })],
    [run(right, theme.header)],
    width,
    run(' ', theme.header),
  );
}

/** The same facts at several lengths, the longest first. */
function facts(article: Article): string[] {
  const { decisions } = article;
  const decided = decisions.filter((decision) => decision !== undefined).length;
  const before = quality(article, false);
  const after = quality(article, true);
  const change = before === after ? `quality ${after}` : `quality ${before} → ${after}`;
  const found = count(decisions.length, 'finding');
  return [
    ` ${found} · ${decided} decided · ${change} `,
    ` ${found} · ${decided} decided · quality ${after} `,
    ` ${decided} of ${decisions.length} decided · quality ${after} `,
    ` ${decided}/${decisions.length} · ${after} `,
  ];
}

function quality({ file, decisions, wordCount }: Article, afterwards: boolean): string {
  const left = file.findings.filter(
    (finding, index) => !afterwards || replacement(finding, decisions[index]) === undefined,
  );
  return score(left, wordCount).quality.toFixed(1);
}

/** The end of a path that doesn't fit: the file's own name says most. */
function ending(path: string, width: number): string {
  if (textWidth(path) <= width) return path;
  const reversed = [...path].reverse().join('');
  return `…${[...cut(reversed, Math.max(0, width - 1))].reverse().join('')}`;
}
