import { insert, type LineEditor, lineOf, operate } from '../parts/line-editor.ts';
import { focusOn, openArticle, type ReviewFile, type ReviewText } from './article.ts';
import {
  acceptSure,
  choose,
  clear,
  commitEdit,
  judgeAlike,
  judgeHere,
  nextDraft,
  startEdit,
} from './deciding.ts';
import { hinted } from './hint.ts';
import { redo, undo } from './history.ts';
import type { Left } from './left.ts';
import {
  type Action,
  type Closing,
  count,
  currentArticle,
  type Editing,
  type Judgement,
  type ReviewState,
  say,
  type Teaching,
  type Viewing,
  withArticle,
  withMode,
} from './model.ts';
import { navigate, pick, regroup, unfilter } from './moving.ts';
import { everything } from './order.ts';
import { resume } from './resume.ts';
import { end, interrupt, proved, quit, save, saveAndQuit, saved, saveFailed } from './saving.ts';
import { cancelSearch, commitSearch, followQuery, startSearch } from './searching.ts';
import { commitLesson, moveField, openLesson, startTeaching, taught, teachFailed } from './teaching.ts';

export function initialState(files: readonly ReviewFile[]): ReviewState {
  const articles = files.map(openArticle);
  const given = files.reduce((sum, { findings }) => sum + findings.length, 0);
  const kept = articles.reduce((sum, { decisions }) => sum + decisions.length, 0);
  const state: ReviewState = {
    articles,
    current: Math.max(
      0,
      articles.findIndex(({ decisions }) => decisions.length > 0),
    ),
    mode: 'browse',
    editor: lineOf(''),
    isForAll: false,
    grouping: 'place',
    filter: everything,
    panel: 'finding',
    query: '',
    preview: 'diff',
    line: 0,
    past: [],
    future: [],
    log: undefined,
    ending: articles.length === 0 ? 'done' : undefined,
  };
  return given === kept ? state : say(state, `${count(given - kept, 'overlapping finding')} left out.`);
}

/** The documents as they can be seen before they are checked. */
export const waitingState = (texts: readonly ReviewText[]): ReviewState => ({
  ...initialState(texts.map((text) => ({ ...text, wordCount: 0, findings: [], concepts: new Map() }))),
  mode: 'wait',
});

/** The review begins, or goes on where an earlier one left off. */
function opened(files: readonly ReviewFile[], left: readonly Left[]): ReviewState {
  const begun = initialState(files);
  const state = resume(begun.status ? begun : hinted(begun), left);
  return files.every(({ findings }) => findings.length === 0) ? { ...state, ending: 'empty' } : state;
}

/** Moves the review on by one action. Returns the same object when nothing changed. */
export function update(state: ReviewState, action: Action): ReviewState {
  const next = step(state, action);
  // A check comes of itself, whatever is being read.
  if (action.type === 'proved') return next;
  return next.status !== undefined && next.status === state.status ? { ...next, status: undefined } : next;
}

function step(state: ReviewState, action: Action): ReviewState {
  switch (action.type) {
    case 'focus':
    case 'focus-on':
    case 'select':
    case 'focus-undecided':
    case 'switch-file':
    case 'scroll-to':
    case 'line-to':
    case 'match':
      return navigate(state, action);
    case 'choose':
    case 'ignore':
    case 'defer':
    case 'clear':
    case 'accept-alike':
    case 'ignore-alike':
    case 'accept-sure':
    case 'undo':
    case 'redo':
      return judge(state, action);
    case 'edit':
    case 'edit-alike':
    case 'commit-edit':
    case 'cancel-edit':
    case 'next-draft':
    case 'insert':
    case 'line':
      return edit(state, action);
    default:
      return around(state, action);
  }
}

/** What doesn't touch a decision. */
function around(state: ReviewState, action: Teaching | Closing | Viewing): ReviewState {
  switch (action.type) {
    case 'teach':
    case 'lesson':
    case 'field':
    case 'commit-lesson':
    case 'taught':
    case 'teach-failed':
      return teach(state, action);
    case 'save':
    case 'quit':
    case 'interrupt':
    case 'save-and-quit':
    case 'keep':
    case 'discard':
    case 'saved':
    case 'proved':
    case 'save-failed':
    case 'wait':
    case 'opened':
    case 'start-afresh':
    case 'told':
      return close(state, action);
    default:
      return view(state, action);
  }
}

function judge(state: ReviewState, action: Judgement): ReviewState {
  switch (action.type) {
    case 'choose':
      return choose(state, action.choice);
    case 'ignore':
      return judgeHere(state, 'ignored');
    case 'defer':
      return judgeHere(state, 'deferred');
    case 'clear':
      return clear(state);
    case 'accept-alike':
      return judgeAlike(state, 'accepted');
    case 'ignore-alike':
      return judgeAlike(state, 'ignored');
    case 'accept-sure':
      return acceptSure(state);
    case 'undo':
      return undo(state);
    case 'redo':
      return redo(state);
  }
}

function edit(state: ReviewState, action: Editing): ReviewState {
  switch (action.type) {
    case 'edit':
      return startEdit(state, false);
    case 'edit-alike':
      return startEdit(state, true);
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

function withEditor(state: ReviewState, editor: LineEditor): ReviewState {
  if (editor === state.editor) return state;
  const next = { ...state, editor };
  return state.mode === 'search' ? followQuery(next) : next;
}

function view(state: ReviewState, action: Viewing): ReviewState {
  switch (action.type) {
    case 'list':
      return { ...state, isListed: action.isListed };
    case 'regroup':
      return regroup(state);
    case 'turn-panel':
      return { ...state, panel: state.panel === 'finding' ? 'trusted' : 'finding' };
    case 'search':
      return startSearch(state);
    case 'commit-search':
      return commitSearch(state);
    case 'cancel-search':
      return cancelSearch(state);
    case 'pick':
      return pick(state);
    case 'unfilter':
      return unfilter(state);
    case 'files':
      return { ...withMode(state, 'files'), line: state.current };
    case 'turn-preview':
      return { ...state, preview: state.preview === 'diff' ? 'text' : 'diff', line: 0 };
    case 'help':
      return { ...withMode(state, 'help'), asked: state.mode };
    case 'stay':
      return stay(state);
    default:
      return withMode(state, action.type);
  }
}

/** Back to where help was asked for, or to the article, or there to the finding. */
function stay(state: ReviewState): ReviewState {
  if (state.mode === 'browse') return toFinding(state);
  return withMode(state, state.mode === 'help' ? (state.asked ?? 'browse') : 'browse');
}

/** Away from the match of a search, and from where the reviewer has scrolled. */
function toFinding(state: ReviewState): ReviewState {
  const article = currentArticle(state);
  const back = state.match ? { ...state, match: undefined } : state;
  return article ? withArticle(back, focusOn(article, article.focus)) : back;
}

function teach(state: ReviewState, action: Teaching): ReviewState {
  switch (action.type) {
    case 'teach':
      return startTeaching(state);
    case 'lesson':
      return openLesson(state, action.choice);
    case 'field':
      return moveField(state, action.by);
    case 'commit-lesson':
      return commitLesson(state);
    case 'taught':
      return taught(state, action.files, action.text);
    case 'teach-failed':
      return teachFailed(state, action.reason);
  }
}

function close(state: ReviewState, action: Closing): ReviewState {
  switch (action.type) {
    case 'save':
      return save(state);
    case 'quit':
      return quit(state);
    case 'interrupt':
      return interrupt(state);
    case 'save-and-quit':
      return saveAndQuit(state);
    case 'keep':
      return end(state, 'kept');
    case 'discard':
      return end(state, 'discarded');
    case 'saved':
      return saved(state);
    case 'proved':
      return proved(state, action);
    case 'save-failed':
      return saveFailed(state, action.path, action.reason);
    case 'wait':
      return withMode(state, 'wait');
    case 'opened':
      return opened(action.files, action.left);
    case 'start-afresh':
      return initialState(action.files);
    case 'told':
      return say(state, action.text, action.tone);
  }
}
