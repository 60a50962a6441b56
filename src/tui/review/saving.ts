import { type Article, textOf, unsaved } from './article.ts';
import { isSame, replacement } from './decision.ts';
import { count, currentArticle, type ReviewState, type SaveJob, say } from './model.ts';

/** Asks for the current document to be written, where its text differs from what was saved last. */
export function save(state: ReviewState): ReviewState {
  if (state.saving) return say(state, 'Still saving…');
  const article = currentArticle(state);
  if (!article || !isTextChanged(article)) return say(state, 'Nothing to save.');
  return say({ ...state, saving: { items: [item(article, state.current)], thenQuit: false } }, 'Saving…');
}

/** Ends the review; first asks what is to become of decisions that aren't saved. */
export function quit(state: ReviewState): ReviewState {
  const open = state.articles.reduce((sum, article) => sum + unsaved(article), 0);
  return open === 0 && !state.saving ? { ...state, isFinished: true } : { ...state, mode: 'quit' };
}

/** Asks for every document whose text changed to be written, and ends the review once that is done. */
export function saveAndQuit(state: ReviewState): ReviewState {
  if (state.saving) return say({ ...state, saving: { ...state.saving, thenQuit: true } }, 'Still saving…');
  const items = state.articles.flatMap((article, index) =>
    isTextChanged(article) ? [item(article, index)] : [],
  );
  if (items.length === 0) return { ...state, isFinished: true };
  return say({ ...state, mode: 'browse', saving: { items, thenQuit: true } }, 'Saving…');
}

/** Records that the job under way has been done. */
export function saved(state: ReviewState): ReviewState {
  const { saving } = state;
  if (!saving) return state;
  let articles = state.articles;
  let changes = 0;
  for (const { index, decisions } of saving.items) {
    const article = articles[index];
    if (!article) continue;
    changes += decisions.filter((decision, at) => isChange(article, at, decision)).length;
    articles = articles.with(index, { ...article, savedDecisions: decisions });
  }
  const [only] = saving.items;
  const where = saving.items.length === 1 && only ? only.path : count(saving.items.length, 'file');
  const next = { ...state, articles, saving: undefined, isFinished: saving.thenQuit };
  return say(next, `Saved ${count(changes, 'change')} to ${where}.`, 'good');
}

export const saveFailed = (state: ReviewState, path: string, reason: string): ReviewState =>
  say({ ...state, mode: 'browse', saving: undefined }, `Cannot save ${path}: ${reason}`, 'bad');

const isChange = ({ file }: Article, at: number, decision: Article['decisions'][number]): boolean =>
  replacement(file.findings[at], decision) !== undefined;

/** Whether the text would differ from the one saved last: a finding that is ignored changes nothing. */
export const isTextChanged = ({ file, decisions, savedDecisions }: Article): boolean =>
  decisions.some((decision, at) => {
    const before = savedDecisions[at];
    const finding = file.findings[at];
    return !isSame(decision, before) && replacement(finding, decision) !== replacement(finding, before);
  });

const item = (article: Article, index: number): SaveJob['items'][number] => ({
  index,
  path: article.file.path,
  text: textOf(article),
  decisions: article.decisions,
});
