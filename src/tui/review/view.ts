import { helpBar } from '../parts/bindings.ts';
import { beside } from '../parts/columns.ts';
import { fieldRow } from '../parts/field.ts';
import { fitTo, justify, type Row, run } from '../parts/rows.ts';
import type { Size } from '../parts/size.ts';
import { wrapped } from '../parts/wrap.ts';
import type { Article } from './article.ts';
import { headerRow } from './header.ts';
import { bindings } from './keys.ts';
import { currentArticle, type ReviewState } from './model.ts';
import { outlineRows } from './outline.ts';
import { pageOf } from './pages.ts';
import { panelRows, titleRows } from './panel.ts';
import type { Presentation } from './present.ts';
import { cleanRows, proseRows } from './prose.ts';
import { stripRow } from './strip.ts';
import { theme } from './theme.ts';

/** The whole screen, a row a line. */
export function rowsOf(state: ReviewState, shown: Presentation | undefined, { columns: width }: Size): Row[] {
  const article = currentArticle(state);
  if (!article || !shown) return [];
  const { height } = shown.arrangement.body;
  const page = pageOf(state, shown.arrangement.body, shown.trusted);
  const body = page?.rows ?? bodyRows(state, article, shown);
  const told = statusRows(state, article, { ...shown, part: page?.part }, width);
  return [
    headerRow(state, width),
    ...Array.from({ length: height + 1 - told.length }, (_, index) => fitTo(body[index] ?? [], width)),
    ...told,
    helpBar(bindings, state.mode, width, theme.help),
  ];
}

function bodyRows(state: ReviewState, article: Article, shown: Presentation): readonly Row[] {
  return state.mode === 'preview' ? cleanRows(shown.rows) : paneRows(state, article, shown);
}

/** The article, what is known about the finding in focus, and the list: side by side or below each other. */
function paneRows(state: ReviewState, article: Article, { arrangement, rows, trusted }: Presentation): Row[] {
  const { isWide, panel, list, article: area, measure, body } = arrangement;
  const inner = { ...panel, width: isWide ? panel.width - 1 : panel.width };
  const title = titleRows(article, state, inner.width, isWide);
  const details = panelRows(article, state, trusted, {
    width: inner.width,
    height: panel.height - title.length,
  });
  const known = [...title, ...details];
  const listed = list && { rows: outlineRows(article, state, list.width, list.height), width: list.width };
  const prose = area && { rows: proseRows(article, rows, measure), width: area.width };
  if (isWide) {
    const columns = [listed, prose, { rows: known, width: panel.width }].filter((each) => each !== undefined);
    return beside(columns, body.height, theme.divider);
  }
  const upper = listed ?? prose;
  const height = list?.height ?? area?.height ?? 0;
  return [...Array.from({ length: height }, (_, index) => upper?.rows[index] ?? []), ...known];
}

/** What the last action said, in full, or what is searched for, or which part of a page is seen; else the strip. */
function statusRows(
  state: ReviewState,
  article: Article,
  { seen, part }: Pick<Presentation, 'seen'> & { readonly part: string | undefined },
  width: number,
): Row[] {
  const { mode, status } = state;
  if (mode === 'search') {
    const isLost = state.editor.text !== '' && !state.match;
    const label = isLost ? 'Search (not in this text): ' : 'Search: ';
    return [[run(' '), ...fieldRow(label, state.editor, width - 2, theme.field)]];
  }
  if (status)
    return wrapped(status.text, width - 2)
      .slice(0, longestStatus)
      .map((line) => fitTo([run(` ${line}`, theme.status[status.tone])], width));
  if (part) return [justify([run(' ')], [run(`${part} `, theme.faint)], width)];
  return [stripRow(article, width, seen)];
}

/** A longer message would hide what it is about. */
const longestStatus = 4;
