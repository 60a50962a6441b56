import type { Decision, Decisions } from '../../core/decision.ts';
import type { Lesson } from '../../core/lesson.ts';
import type { Span } from '../../core/span.ts';
import type { LineEditor, LineOperation } from '../parts/line-editor.ts';
import type { Article, Found, ReviewFile } from './article.ts';
import type { Place } from './layout.ts';
import type { Left } from './left.ts';
import type { LessonForm } from './lesson.ts';
import type { Filter, Grouping } from './order.ts';

/** What the keys mean at the moment. */
export type Mode =
  /** The documents are being checked. */
  | 'wait'
  | 'browse'
  | 'edit'
  | 'search'
  | 'filter'
  | 'files'
  | 'teach'
  | 'lesson'
  | 'preview'
  | 'details'
  | 'help'
  | 'finish'
  | 'welcome';

export interface Status {
  readonly tone: 'plain' | 'good' | 'bad';
  readonly text: string;
  /** The document that was saved, where it tells of one. */
  readonly saved?: number | undefined;
}

/** Decisions made in one go. */
export interface Step {
  /** What it was, in words: “accept “WeChat””. */
  readonly label: string;
  readonly current: number;
  readonly focus: number;
  readonly changes: readonly Change[];
}

interface Change {
  readonly article: number;
  readonly index: number;
  readonly before: Decision | undefined;
  readonly after: Decision | undefined;
}

/** What happened to the decisions, the latest first: for the journal. */
export interface Log {
  readonly kind: 'step' | 'undo' | 'redo';
  readonly step: Step;
  readonly earlier: Log | undefined;
}

/** Texts to be written, and the decisions that they hold. */
export interface SaveJob {
  readonly items: readonly {
    readonly index: number;
    readonly path: string;
    readonly text: string;
    readonly decisions: Article['decisions'];
  }[];
  readonly thenQuit: boolean;
}

/** Why the review ended: nothing was found, `kept` leaves decisions for the next time, `discarded` forgets them. */
export type Ending = 'empty' | 'done' | 'kept' | 'discarded' | 'interrupted';

/** What an earlier review left behind. */
interface Welcome {
  /** Local time of the last decision, for people. */
  readonly since: string;
  readonly count: number;
  /** How many of them are in no file yet. */
  readonly unsaved: number;
  /** Decisions whose place is no longer in the text, in words. */
  readonly lost: readonly string[];
  readonly hasTextChanged: boolean;
}

export interface ReviewState {
  readonly articles: readonly Article[];
  readonly current: number;
  readonly mode: Mode;
  /** Where help was asked for: there it leads back. */
  readonly asked?: Mode | undefined;
  /** The line being written, in modes `edit`, `search` and `lesson`. */
  readonly editor: LineEditor;
  /** Whether the edit is for every finding alike. */
  readonly isForAll: boolean;
  readonly grouping: Grouping;
  readonly filter: Filter;
  /** Whether the list is wanted; where it isn't said, the width decides. */
  readonly isListed?: boolean | undefined;
  /** What the panel shows first. */
  readonly panel: 'finding' | 'trusted';
  readonly query: string;
  /** The match that the search has come to. */
  readonly match?: Span | undefined;
  readonly preview: 'diff' | 'text';
  /** First row of a page (help, preview, welcome), or the highlighted line of a menu (filter, files). */
  readonly line: number;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  readonly log: Log | undefined;
  readonly welcome?: Welcome | undefined;
  /** What the last action had to say; the next one clears it. */
  readonly status?: Status | undefined;
  /** What is to be written; done once `saved` or `save-failed` is reported. */
  readonly saving?: SaveJob | undefined;
  /** What is being told to the glossary, in mode `lesson`. */
  readonly lesson?: LessonForm | undefined;
  /** What is to be written into the glossary; done once `taught` or `teach-failed` is reported. */
  readonly teaching?: Lesson | undefined;
  readonly ending?: Ending | undefined;
}

export type Navigation =
  | { readonly type: 'focus'; readonly to: 'next' | 'previous' | 'first' | 'last' }
  | { readonly type: 'focus-on'; readonly index: number }
  /** Takes a word in hand, with the article as it is shown from `top` on. */
  | { readonly type: 'select'; readonly span: Span; readonly top: Place }
  | { readonly type: 'focus-undecided'; readonly direction: 1 | -1 }
  | { readonly type: 'switch-file'; readonly direction: 1 | -1 }
  /** Shows the article from `top` on. */
  | { readonly type: 'scroll-to'; readonly top: Place }
  /** Shows a page from `line` on, or highlights that line of a menu. */
  | { readonly type: 'line-to'; readonly line: number }
  | { readonly type: 'match'; readonly direction: 1 | -1 };

export type Viewing =
  | { readonly type: 'list'; readonly isListed: boolean }
  | {
      readonly type:
        | 'regroup'
        | 'turn-panel'
        | 'search'
        | 'commit-search'
        | 'cancel-search'
        | 'filter'
        | 'unfilter'
        | 'pick'
        | 'files'
        | 'preview'
        | 'turn-preview'
        | 'details'
        | 'help'
        | 'stay';
    };

export type Judgement =
  /** `choice` counts from 0. */
  | { readonly type: 'choose'; readonly choice: number }
  | {
      readonly type:
        | 'ignore'
        | 'defer'
        | 'clear'
        | 'accept-alike'
        | 'ignore-alike'
        | 'accept-sure'
        | 'undo'
        | 'redo';
    };

export type Editing =
  | { readonly type: 'edit' | 'edit-alike' | 'commit-edit' | 'cancel-edit' | 'next-draft' }
  | { readonly type: 'insert'; readonly text: string }
  | { readonly type: 'line'; readonly operation: LineOperation };

export type Teaching =
  | { readonly type: 'teach' | 'commit-lesson' }
  /** `choice` counts from 0. */
  | { readonly type: 'lesson'; readonly choice: number }
  | { readonly type: 'field'; readonly by: 1 | -1 }
  /** The glossary knows more, and `files` are the documents checked again. */
  | { readonly type: 'taught'; readonly files: readonly ReviewFile[]; readonly text: string }
  | { readonly type: 'teach-failed'; readonly reason: string };

export type Closing =
  /** The documents are being checked anew. */
  | { readonly type: 'wait' }
  | { readonly type: 'save' | 'quit' | 'interrupt' | 'save-and-quit' | 'keep' | 'discard' }
  | { readonly type: 'saved' }
  /** The text that these decisions make was checked; nothing is known of it where that failed. */
  | {
      readonly type: 'proved';
      readonly index: number;
      readonly decisions: Decisions;
      readonly found: Found | undefined;
    }
  | { readonly type: 'save-failed'; readonly path: string; readonly reason: string }
  /** The documents are checked; `left` is what earlier reviews left behind. */
  | { readonly type: 'opened'; readonly files: readonly ReviewFile[]; readonly left: readonly Left[] }
  /** Goes on without what an earlier review left behind. */
  | { readonly type: 'start-afresh'; readonly files: readonly ReviewFile[] }
  | { readonly type: 'told'; readonly text: string; readonly tone: Status['tone'] };

/** Everything that can happen to a review. */
export type Action = Navigation | Viewing | Judgement | Editing | Teaching | Closing;

/** The document under review; there is none where no file was given. */
export const currentArticle = (state: ReviewState): Article | undefined => state.articles[state.current];

export const withArticle = (state: ReviewState, article: Article): ReviewState =>
  article === state.articles[state.current]
    ? state
    : { ...state, articles: state.articles.with(state.current, article) };

export const withMode = (state: ReviewState, mode: Mode): ReviewState =>
  mode === state.mode ? state : { ...state, mode, line: 0 };

export const say = (state: ReviewState, text: string, tone: Status['tone'] = 'plain'): ReviewState => ({
  ...state,
  status: { tone, text },
});

/** “1 finding”, “12 findings”. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
