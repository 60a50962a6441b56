import type { LineEditor, LineOperation } from '../parts/line-editor.ts';
import type { Article } from './article.ts';
import type { Decisions } from './decision.ts';

/** What the keys mean at the moment. */
export type Mode = 'browse' | 'edit' | 'quit' | 'help';

export interface Status {
  readonly tone: 'plain' | 'good' | 'bad';
  readonly text: string;
}

/** Texts to be written, and the decisions that they hold. */
export interface SaveJob {
  readonly items: readonly {
    readonly index: number;
    readonly path: string;
    readonly text: string;
    readonly decisions: Decisions;
  }[];
  readonly thenQuit: boolean;
}

export interface ReviewState {
  readonly articles: readonly Article[];
  readonly current: number;
  readonly mode: Mode;
  /** The text being edited, in mode `edit`. */
  readonly editor: LineEditor;
  /** First row of the help page, in mode `help`. */
  readonly helpTop: number;
  /** What the last action had to say; the next one clears it. */
  readonly status?: Status | undefined;
  /** What is to be written; done once `saved` or `save-failed` is reported. */
  readonly saving?: SaveJob | undefined;
  readonly isFinished: boolean;
}

export type Navigation =
  | { readonly type: 'focus'; readonly to: 'next' | 'previous' | 'first' | 'last' }
  | { readonly type: 'focus-undecided'; readonly direction: 1 | -1 }
  | { readonly type: 'switch-file'; readonly direction: 1 | -1 }
  /** Shows the article, or the help page, from row `top` on. */
  | { readonly type: 'scroll-to'; readonly top: number };

export type Verdict =
  /** `choice` counts from 0. */
  | { readonly type: 'choose'; readonly choice: number }
  | { readonly type: 'ignore' | 'clear' | 'accept-alike' | 'ignore-alike' | 'undo' | 'redo' };

export type Editing =
  | { readonly type: 'edit' | 'commit-edit' | 'cancel-edit' | 'next-draft' }
  | { readonly type: 'insert'; readonly text: string }
  | { readonly type: 'line'; readonly operation: LineOperation };

export type Closing =
  | { readonly type: 'help' | 'stay' | 'save' | 'quit' | 'save-and-quit' | 'quit-without-saving' }
  | { readonly type: 'saved' }
  | { readonly type: 'save-failed'; readonly path: string; readonly reason: string };

/** Everything that can happen to a review. */
export type Action = Navigation | Verdict | Editing | Closing;

/** The document under review; there is none where no file was given. */
export const currentArticle = (state: ReviewState): Article | undefined => state.articles[state.current];

export const withArticle = (state: ReviewState, article: Article): ReviewState =>
  article === state.articles[state.current]
    ? state
    : { ...state, articles: state.articles.with(state.current, article) };

export const withMode = (state: ReviewState, mode: Mode): ReviewState =>
  mode === state.mode ? state : { ...state, mode };

export const say = (state: ReviewState, text: string, tone: Status['tone'] = 'plain'): ReviewState => ({
  ...state,
  status: { tone, text },
});

/** “1 finding”, “12 findings”. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
