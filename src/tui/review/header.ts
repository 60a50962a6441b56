import { textWidth } from '../parts/measure.ts';
import { cut, justify, type Row, run } from '../parts/rows.ts';
import { type Article, decidedCount, unsaved } from './article.ts';
import { currentArticle, type ReviewState } from './model.ts';
import { resultOf } from './proof.ts';
import { scores } from './quality.ts';
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
  const path = Math.max(shortestPath, Math.min(textWidth(article.file.path) + 2, Math.floor(width / 2)));
  const known = state.mode === 'wait' ? [' checking… '] : facts(article, state.mode === 'finish');
  const right = known.find((text) => textWidth(text) + path + textWidth(after) <= width) ?? '';
  const room = width - textWidth(right) - textWidth(after) - 2;
  const left = ` ${ending(article.file.path, room)}${after}`;
  return justify(
    [run(left, { ...theme.header, ...theme.strong })],
    [run(right, theme.header)],
    width,
    run(' ', theme.header),
  );
}

/** The same facts at several lengths, the longest first. At the end no score is told that a check may still belie. */
function facts(article: Article, isEnd: boolean): string[] {
  const decided = decidedCount(article);
  const total = article.decisions.length;
  const { before, after } = scores(article);
  const isKnown = !isEnd || resultOf(article) !== undefined;
  const [from, to] = [before.quality.toFixed(1), isKnown ? after.quality.toFixed(1) : '…'];
  const change = from === to ? `quality ${to}` : `quality ${from} ${theme.arrow} ${to}`;
  const done = `${decided} of ${total} decided`;
  if (total === 0) return [` nothing found · quality ${to} `];
  return [
    ` ${bar(decided, total, 20)} ${done} · ${change} `,
    ` ${bar(decided, total, 10)} ${done} · ${change} `,
    ` ${done} · ${change} `,
    ` ${done} · quality ${to} `,
    ` ${decided}/${total} · ${to} `,
  ];
}

function bar(done: number, total: number, width: number): string {
  const filled = total === 0 ? width : Math.floor((done / total) * width);
  return theme.bar.done.repeat(filled) + theme.bar.open.repeat(width - filled);
}

/** The end of a path that doesn't fit: the file's own name says most. */
export function ending(path: string, width: number): string {
  if (textWidth(path) <= width) return path;
  const reversed = [...path].reverse().join('');
  return `…${[...cut(reversed, Math.max(0, width - 1))].reverse().join('')}`;
}
