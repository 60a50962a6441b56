import { replacementOf } from '../../core/decision.ts';
import { isTextChanged, textOf, unsaved } from './article.ts';
import {
  type Closing,
  count,
  currentArticle,
  type Ending,
  type ReviewState,
  type SaveJob,
  say,
  withMode,
} from './model.ts';
import { proofOf, resultWords } from './proof.ts';

/** Asks for the current document to be written, where its text differs from what was saved last. */
export function save(state: ReviewState): ReviewState {
  if (state.saving) return say(state, 'Still saving…');
  const article = currentArticle(state);
  if (!article || !isTextChanged(article))
    return say(state, 'Nothing to save: the text is as it is on disk.');
  return say({ ...state, saving: { items: [item(state, state.current)], thenQuit: false } }, 'Saving…');
}

/** Ends the review; first asks what is to become of decisions that aren't saved. */
export function quit(state: ReviewState): ReviewState {
  const open = state.articles.some((article) => unsaved(article) > 0);
  return open || state.saving ? withMode(state, 'finish') : { ...state, ending: 'done' };
}

/** As `quit`, and at the second time at once: nothing is lost, since every decision is in the journal. */
export function interrupt(state: ReviewState): ReviewState {
  const asked = quit(state);
  const isAsking = asked.ending === undefined && state.mode !== 'finish';
  return isAsking ? asked : { ...state, ending: 'interrupted' };
}

/** Asks for every document whose text changed to be written, and ends the review once that is done. */
export function saveAndQuit(state: ReviewState): ReviewState {
  if (state.saving) return say({ ...state, saving: { ...state.saving, thenQuit: true } }, 'Still saving…');
  const items = state.articles.flatMap((article, index) =>
    isTextChanged(article) ? [item(state, index)] : [],
  );
  return items.length === 0
    ? end(state, 'done')
    : say({ ...state, saving: { items, thenQuit: true } }, 'Saving…');
}

export const end = (state: ReviewState, ending: Ending): ReviewState => ({ ...state, ending });

/** Records that the job under way has been done. */
export function saved(state: ReviewState): ReviewState {
  const { saving } = state;
  if (!saving) return state;
  let articles = state.articles;
  let changes = 0;
  for (const { index, decisions } of saving.items) {
    const article = articles[index];
    if (!article) continue;
    changes += decisions.filter((decision) => replacementOf(decision) !== undefined).length;
    articles = articles.with(index, { ...article, savedDecisions: decisions });
  }
  const only = saving.items.length === 1 ? saving.items[0] : undefined;
  const where = only?.path ?? count(saving.items.length, 'file');
  const next: ReviewState = {
    ...state,
    articles,
    saving: undefined,
    ending: saving.thenQuit ? 'done' : state.ending,
  };
  const text = `Saved ${count(changes, 'change')} to ${where}.`;
  return { ...next, status: { tone: 'good', text, saved: only?.index } };
}

/** Takes in what the check of a result found. Where the save of it is still being told, that is told, too; other news stays as it is. */
export function proved(
  state: ReviewState,
  { index, decisions, found }: Extract<Closing, { type: 'proved' }>,
): ReviewState {
  const article = state.articles[index];
  if (article?.decisions !== decisions) return state;
  const next = {
    ...state,
    articles: state.articles.with(index, { ...article, proof: proofOf(article, found) }),
  };
  const { status } = state;
  const words = resultWords(next.articles.slice(index, index + 1));
  return status?.saved === index && state.mode !== 'finish' && words
    ? { ...next, status: { ...status, text: `${status.text} ${words}` } }
    : next;
}

export const saveFailed = (state: ReviewState, path: string, reason: string): ReviewState =>
  say({ ...withMode(state, 'browse'), saving: undefined }, `${path}: ${reason}`, 'bad');

const item = ({ articles }: ReviewState, index: number): SaveJob['items'][number] => {
  const article = articles[index];
  if (!article) throw new RangeError(`There is no article ${index}.`);
  return { index, path: article.file.path, text: textOf(article), decisions: article.decisions };
};
