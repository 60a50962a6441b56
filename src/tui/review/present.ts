import type { Decisions } from '../../core/decision.ts';
import type { Size } from '../parts/size.ts';
import { type Arrangement, arrange, listsByItself } from './arrange.ts';
import type { Article } from './article.ts';
import type { Scroll, Sized } from './browse-keys.ts';
import { Layout, type LayoutRow, type Place } from './layout.ts';
import { type Action, currentArticle, type ReviewState } from './model.ts';
import { outlineHit } from './outline.ts';
import { isMenu, pageOf } from './pages.ts';
import { repairedSentence } from './sentence.ts';
import { spotIn } from './spot.ts';
import { theme } from './theme.ts';
import type { Trusted } from './trusted.ts';

/** What the screen needs to know beside the state. */
export interface Presentation {
  readonly arrangement: Arrangement;
  /** The rows of the article in sight. */
  readonly rows: readonly LayoutRow[];
  readonly top: Place;
  /** Offsets between which the document is in sight. */
  readonly seen: { readonly from: number; readonly to: number };
  readonly trusted: Trusted | undefined;
}

/** Says which trusted sentences are close to one. */
export type FindTrusted = (sentence: string) => Trusted;

/** Works out what is in sight, and what a press means there. */
export class Presenter {
  readonly #findTrusted: FindTrusted | undefined;
  #trusted: { readonly sentence: string; readonly found: Trusted } | undefined;

  constructor(findTrusted?: FindTrusted) {
    this.#findTrusted = findTrusted;
  }

  present(state: ReviewState, size: Size): Presentation | undefined {
    const article = currentArticle(state);
    if (!article) return undefined;
    const isClean = state.mode === 'preview' && state.preview === 'text';
    const arrangement = arrange(size, !isClean && isListed(state, size));
    const height = isClean ? arrangement.body.height : (arrangement.article?.height ?? 0);
    const layout = layoutOf(article, state, arrangement.measure, isClean);
    const top = layout.filling(article.top ?? topOf(article, state, layout, height), height);
    const rows = layout.rows(top, height);
    return { arrangement, rows, top, seen: layout.span(rows), trusted: this.#trustedFor(article) };
  }

  /** A key's action as the state understands it: scrolling needs the size of what is shown. */
  resolve(action: Action | Sized, state: ReviewState, size: Size): Action | undefined {
    if (action.type === 'toggle-list') return { type: 'list', isListed: !isListed(state, size) };
    if (action.type !== 'scroll') return action;
    const shown = this.present(state, size);
    const article = currentArticle(state);
    if (!shown || !article) return undefined;
    const { body, article: area, measure } = shown.arrangement;
    const page = pageOf(state, body, shown.trusted);
    if (page) return scrolled(action, state.line, page.last, isMenu(state) ? 4 : body.height);
    const height = area?.height ?? body.height;
    const by = action.direction * (action.unit === 'page' ? Math.max(1, height - 2) : action.unit);
    const layout = layoutOf(article, state, measure, false);
    return { type: 'scroll-to', top: layout.filling(layout.move(shown.top, by), height) };
  }

  /** What a click means: the finding under it, in the article or in the list, or the word. */
  hit(
    click: { readonly row: number; readonly column: number },
    state: ReviewState,
    size: Size,
  ): Action | undefined {
    const shown = this.present(state, size);
    const article = currentArticle(state);
    if (!shown || !article || state.mode !== 'browse') return undefined;
    const row = click.row - 1;
    const { list, article: area } = shown.arrangement;
    if (list && click.column < list.width) {
      const index = row < list.height ? outlineHit(article, state, row, list.height) : undefined;
      return index === undefined ? undefined : { type: 'focus-on', index };
    }
    const left = area && list ? list.width : 0;
    if (!area || row >= area.height || click.column >= left + area.width) return undefined;
    const spot = spotIn(shown.rows[row], click.column - left, article.file.text);
    if (spot === undefined) return undefined;
    return typeof spot === 'number'
      ? { type: 'focus-on', index: spot }
      : { type: 'select', span: spot, top: shown.top };
  }

  #trustedFor(article: Article): Trusted | undefined {
    if (!this.#findTrusted) return undefined;
    const sentence = repairedSentence(article);
    if (sentence === '') return undefined;
    if (this.#trusted?.sentence !== sentence)
      this.#trusted = { sentence, found: this.#findTrusted(sentence) };
    return this.#trusted.found;
  }
}

const isListed = (state: ReviewState, size: Size): boolean => state.isListed ?? listsByItself(size);

function layoutOf(article: Article, state: ReviewState, width: number, isClean: boolean): Layout {
  const { file, decisions, focus } = article;
  const draft = state.mode === 'edit' ? withDraft(decisions, focus, state.editor.text) : decisions;
  const marks = isClean ? { removed: '', missing: '' } : { removed: theme.removed, missing: theme.missing };
  return new Layout({ file, decisions: draft, ...marks, lit: isClean ? undefined : state.match }, width);
}

const withDraft = (decisions: Decisions, focus: number, text: string): Decisions =>
  decisions.with(focus, { verdict: 'edited', text });

/** The focus, or the match of the search, with a third of the rows above it. */
function topOf(article: Article, { match }: ReviewState, layout: Layout, height: number): Place {
  const focused = match ?? article.file.findings[article.focus];
  const place = layout.placeOf(focused?.start ?? 0, match ? undefined : article.focus);
  return layout.move(place, -Math.floor(height / 3));
}

function scrolled({ unit, direction }: Scroll, line: number, last: number, height: number): Action {
  const by = direction * (unit === 'page' ? Math.max(1, height - 2) : unit);
  return { type: 'line-to', line: Math.max(0, Math.min(last, line + by)) };
}
