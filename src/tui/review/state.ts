import { insert, type LineEditor, lineOf, operate } from '../parts/line-editor.ts';
import { type Article, focusOn, nextUndecided, openArticle, type ReviewFile } from './article.ts';
import {
  choose,
  clear,
  commitEdit,
  decideAlike,
  doAgain,
  ignore,
  nextDraft,
  startEdit,
  takeBack,
} from './deciding.ts';
import {
  type Action,
  type Closing,
  count,
  currentArticle,
  type Editing,
  type Navigation,
  type ReviewState,
  say,
  type Verdict,
  withArticle,
  withMode,
} from './model.ts';
import { quit, save, saveAndQuit, saved, saveFailed } from './saving.ts';

export function initialState(files: readonly ReviewFile[]): ReviewState {
  const articles = files.map(openArticle);
  const given = files.reduce((sum, { findings }) => sum + findings.length, 0);
  const kept = articles.reduce((sum, { decisions }) => sum + decisions.length, 0);
  const state: ReviewState = {
    articles,
    current: 0,
    mode: 'browse',
    editor: lineOf(''),
    helpTop: 0,
    isFinished: articles.length === 0,
  };
  return given === kept ? state : say(state, `${count(given - kept, 'overlapping finding')} left out.`);
}

/** Moves the review on by one action. Returns the same object when nothing changed. */
export function update(state: ReviewState, action: Action): ReviewState {
  const next = step(state, action);
  return next.status !== undefined && next.status === state.status ? { ...next, status: undefined } : next;
}

function step(state: ReviewState, action: Action): ReviewState {
  switch (action.type) {
    case 'focus':
    case 'focus-undecided':
    case 'switch-file':
    case 'scroll-to':
      return navigate(state, action);
    case 'choose':
    case 'ignore':
    case 'clear':
    case 'accept-alike':
    case 'ignore-alike':
    case 'undo':
    case 'redo':
      return judge(state, action);
    case 'edit':
    case 'commit-edit':
    case 'cancel-edit':
    case 'next-draft':
    case 'insert':
    case 'line':
      return edit(state, action);
    default:
      return close(state, action);
  }
}

function navigate(state: ReviewState, action: Navigation): ReviewState {
  const article = currentArticle(state);
  if (!article) return state;
  switch (action.type) {
    case 'focus':
      return withArticle(state, focusOn(article, target(article, action.to)));
    case 'focus-undecided': {
      const next = nextUndecided(article, article.focus, action.direction);
      return next === undefined
        ? say(state, 'Nothing is undecided here.')
        : withArticle(state, focusOn(article, next));
    }
    case 'switch-file': {
      const current = state.current + action.direction;
      if (!state.articles[current])
        return say(state, action.direction > 0 ? 'This is the last file.' : 'This is the first file.');
      return { ...state, current };
    }
    case 'scroll-to':
      if (state.mode === 'help')
        return action.top === state.helpTop ? state : { ...state, helpTop: action.top };
      return action.top === article.top ? state : withArticle(state, { ...article, top: action.top });
  }
}

function target({ focus, decisions }: Article, to: 'next' | 'previous' | 'first' | 'last'): number {
  switch (to) {
    case 'next':
      return focus + 1;
    case 'previous':
      return focus - 1;
    case 'first':
      return 0;
    case 'last':
      return decisions.length - 1;
  }
}

function judge(state: ReviewState, action: Verdict): ReviewState {
  switch (action.type) {
    case 'choose':
      return choose(state, action.choice);
    case 'ignore':
      return ignore(state);
    case 'clear':
      return clear(state);
    case 'accept-alike':
      return decideAlike(state, 'accepted');
    case 'ignore-alike':
      return decideAlike(state, 'ignored');
    case 'undo':
      return takeBack(state);
    case 'redo':
      return doAgain(state);
  }
}

function edit(state: ReviewState, action: Editing): ReviewState {
  switch (action.type) {
    case 'edit':
      return startEdit(state);
    case 'commit-edit':
      return commitEdit(state);
    case 'cancel-edit':
      return withMode(state, 'browse');
    case 'next-draft':
      return nextDraft(state);
    case 'insert':
      return withEditor(state, insert(state.editor, action.text));
    case 'line':
      return withEditor(state, operate(state.editor, action.operation));
  }
}

const withEditor = (state: ReviewState, editor: LineEditor): ReviewState =>
  editor === state.editor ? state : { ...state, editor };

function close(state: ReviewState, action: Closing): ReviewState {
  switch (action.type) {
    case 'help':
      return { ...state, mode: 'help', helpTop: 0 };
    case 'stay':
      return withMode(state, 'browse');
    case 'save':
      return save(state);
    case 'quit':
      return quit(state);
    case 'save-and-quit':
      return saveAndQuit(state);
    case 'quit-without-saving':
      return { ...state, isFinished: true };
    case 'saved':
      return saved(state);
    case 'save-failed':
      return saveFailed(state, action.path, action.reason);
  }
}
