import type { Decision } from '../../core/decision.ts';
import { isSameDecision } from '../../core/decision.ts';
import type { Article } from './article.ts';
import { currentArticle, type Log, type ReviewState, type Step, say } from './model.ts';

/** Decisions to make, by article and index of the finding. */
export type Wanted = Iterable<readonly [article: number, index: number, decision: Decision | undefined]>;

/** Makes the decisions as one step that can be undone. Returns the same object where nothing changes. */
export function decide(state: ReviewState, label: string, wanted: Wanted): ReviewState {
  const changes = [...wanted]
    .map(([article, index, after]) => ({
      article,
      index,
      before: state.articles[article]?.decisions[index],
      after,
    }))
    .filter(({ before, after }) => !isSameDecision(before, after));
  if (changes.length === 0) return state;
  const focus = currentArticle(state)?.focus ?? 0;
  const step: Step = { label, current: state.current, focus, changes };
  return {
    ...state,
    articles: changed(state.articles, step, 'after'),
    past: [...state.past, step],
    future: [],
    log: logged(state, 'step', step),
  };
}

export function undo(state: ReviewState): ReviewState {
  const step = state.past.at(-1);
  if (!step) return say(state, 'Nothing to undo.');
  const next: ReviewState = {
    ...state,
    articles: changed(state.articles, step, 'before'),
    past: state.past.slice(0, -1),
    future: [...state.future, step],
    log: logged(state, 'undo', step),
  };
  return say(whereItWas(next, step), `Undone: ${step.label}.`);
}

export function redo(state: ReviewState): ReviewState {
  const step = state.future.at(-1);
  if (!step) return say(state, 'Nothing to redo.');
  const next: ReviewState = {
    ...state,
    articles: changed(state.articles, step, 'after'),
    past: [...state.past, step],
    future: state.future.slice(0, -1),
    log: logged(state, 'redo', step),
  };
  return say(whereItWas(next, step), `Done again: ${step.label}.`);
}

const logged = ({ log }: ReviewState, kind: Log['kind'], step: Step): Log => ({ kind, step, earlier: log });

function whereItWas(state: ReviewState, { current, focus }: Step): ReviewState {
  const article = state.articles[current];
  if (!article) return state;
  return {
    ...state,
    mode: 'browse',
    current,
    articles: state.articles.with(current, { ...article, focus, top: undefined }),
  };
}

function changed(articles: readonly Article[], { changes }: Step, to: 'before' | 'after'): Article[] {
  const touched = new Map<number, (Decision | undefined)[]>();
  for (const change of changes) {
    const decisions = touched.get(change.article) ?? [...(articles[change.article]?.decisions ?? [])];
    decisions[change.index] = change[to];
    touched.set(change.article, decisions);
  }
  return articles.map((article, index) => {
    const decisions = touched.get(index);
    return decisions ? { ...article, decisions } : article;
  });
}
