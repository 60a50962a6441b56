import { topics } from '../../core/lesson.ts';
import type { Row } from '../parts/rows.ts';
import type { Article } from './article.ts';
import { finishRows, welcomeRows } from './asking.ts';
import { helpRows } from './help.ts';
import { lessonRows, topicRows } from './lesson-rows.ts';
import { fileRows, filterRows } from './menus.ts';
import { count, currentArticle, type ReviewState } from './model.ts';
import { facetValues } from './order.ts';
import { detailRows } from './panel.ts';
import { diffRows } from './preview.ts';
import type { Trusted } from './trusted.ts';

interface Page {
  readonly rows: readonly Row[];
  /** The last line that `line-to` may go to. */
  readonly last: number;
  /** Which of its rows are seen, where not all are. */
  readonly part?: string | undefined;
}

type Area = { readonly width: number; readonly height: number };

/** What takes the place of article and panel in the modes that have a page of their own. */
export function pageOf(state: ReviewState, area: Area, trusted?: Trusted): Page | undefined {
  const article = currentArticle(state);
  if (!article) return undefined;
  const { width, height } = area;
  switch (state.mode) {
    case 'details':
      return scrolled(detailRows(article, state, trusted, width), state.line, height);
    case 'help':
      return scrolled(helpRows(width), state.line, height);
    case 'finish':
      return scrolled(finishRows(state, width), state.line, height);
    case 'welcome':
      return scrolled(welcomeRows(state, width), state.line, height);
    case 'preview':
      return state.preview === 'diff' ? diffPage(article, state.line, area) : undefined;
    case 'filter':
      return { rows: filterRows(article, state, width, height), last: facetValues(article).length - 1 };
    case 'teach':
      return { rows: topicRows(state, width), last: topics.length - 1 };
    case 'lesson':
      return scrolled(lessonRows(state, width), 0, height);
    case 'files':
      return { rows: fileRows(state, width, height), last: state.articles.length - 1 };
    default:
      return undefined;
  }
}

/** Of the changes only those up to a page further down are laid out, however many there are. */
function diffPage(article: Article, line: number, { width, height }: Area): Page {
  const { rows, rest } = diffRows(article, width, line + 2 * height);
  return scrolled(rows, line, height, rest.length === 0 ? '' : ` and ${count(rest.length, 'more change')}`);
}

function scrolled(rows: readonly Row[], line: number, height: number, more = ''): Page {
  const last = Math.max(0, rows.length - height);
  const from = Math.min(line, last);
  const shown = rows.slice(from, from + height);
  const part = last > 0 ? `rows ${from + 1}–${from + shown.length} of ${rows.length}${more}` : undefined;
  return { rows: shown, last, part };
}

/** A menu moves its highlighted line, a page what it shows. */
export const isMenu = ({ mode }: Pick<ReviewState, 'mode'>): boolean =>
  mode === 'filter' || mode === 'files' || mode === 'teach';
