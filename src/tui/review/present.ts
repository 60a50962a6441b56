import { type Arrangement, arrange, type Size } from './arrange.ts';
import type { Article, ReviewFile } from './article.ts';
import { type Decision, replacement } from './decision.ts';
import { helpRows } from './help.ts';
import type { KeyAction, Scroll } from './keys.ts';
import { type Layout, layOut, replaceIn, rowAt } from './layout.ts';
import { type Action, currentArticle, type ReviewState } from './model.ts';
import { theme } from './theme.ts';

/** What the screen needs to know beside the state. */
export interface Presentation {
  readonly arrangement: Arrangement;
  readonly layout: Layout;
  /** First row of the article shown. */
  readonly top: number;
}

/** More changes at once than this are laid out afresh. */
const fewChanges = 8;

/** Lays articles out and remembers the last layout of each, so that a decision wraps only the rows that it touches. */
export class Presenter {
  readonly #last = new Map<ReviewFile, { readonly layout: Layout; readonly shown: readonly string[] }>();

  present(state: ReviewState, size: Size): Presentation | undefined {
    const article = currentArticle(state);
    if (!article) return undefined;
    const arrangement = arrange(size);
    const draft = state.mode === 'edit' ? state.editor.text : undefined;
    const layout = this.#layout(article, arrangement.measure, draft);
    const focus = rowAt(layout, layout.spans[article.focus]?.start ?? 0);
    const top = article.top ?? focus - Math.floor(arrangement.article.height / 3);
    return { arrangement, layout, top: clamp(top, layout.rows.length - arrangement.article.height) };
  }

  /** A key's action as the state understands it: scrolling needs the size of what is shown. */
  resolve(action: KeyAction, state: ReviewState, size: Size): Action | undefined {
    if (action.type !== 'scroll') return action;
    const shown = this.present(state, size);
    if (!shown) return undefined;
    const { body, article } = shown.arrangement;
    if (state.mode === 'help') {
      return scrolled(action, state.helpTop, helpRows(body.width).length, body.height);
    }
    return scrolled(action, shown.top, shown.layout.rows.length, article.height);
  }

  #layout(article: Article, width: number, draft: string | undefined): Layout {
    const { file, decisions, focus } = article;
    const shown = file.findings.map((_, index) =>
      shownText(
        article,
        index,
        index === focus && draft !== undefined ? { kind: 'edited', text: draft } : decisions[index],
      ),
    );
    const last = this.#last.get(file);
    const layout = last?.layout.width === width ? updated(last, shown) : undefined;
    const current = layout ?? layOut(file.text, file.findings, shown, width);
    this.#last.set(file, { layout: current, shown });
    return current;
  }
}

function updated(
  last: { readonly layout: Layout; readonly shown: readonly string[] },
  shown: readonly string[],
): Layout | undefined {
  const changed = shown.flatMap((text, index) => (text === last.shown[index] ? [] : [index]));
  if (changed.length > fewChanges) return undefined;
  return changed.reduce((layout, index) => replaceIn(layout, index, shown[index] ?? ''), last.layout);
}

function shownText({ file }: Article, index: number, decision: Decision | undefined): string {
  const finding = file.findings[index];
  const text = replacement(finding, decision);
  if (text === undefined) return file.text.slice(finding?.start, finding?.end) || theme.missing;
  return text || theme.removed;
}

function scrolled({ unit, direction }: Scroll, top: number, count: number, height: number): Action {
  const rows = unit === 'page' ? Math.max(1, height - 2) : 1;
  return { type: 'scroll-to', top: clamp(top + direction * rows, count - height) };
}

const clamp = (top: number, last: number): number => Math.max(0, Math.min(top, last));
