import { type Article, focusOn } from './article.ts';
import { keyOf } from './keys.ts';
import {
  count,
  currentArticle,
  type Navigation,
  type ReviewState,
  say,
  withArticle,
  withMode,
} from './model.ts';
import {
  everything,
  facetValues,
  groupings,
  isFiltered,
  neighbour,
  nextOpen,
  type Order,
  orderOf,
  toggled,
} from './order.ts';
import { nextMatch } from './searching.ts';
import { openLesson } from './teaching.ts';

export function navigate(state: ReviewState, action: Navigation): ReviewState {
  const article = currentArticle(state);
  if (!article) return state;
  switch (action.type) {
    case 'focus':
      return focusBy(state, article, action.to);
    case 'focus-on':
      return focusAt(state, article, action.index);
    case 'select':
      return selected(state, article, action);
    case 'focus-undecided': {
      const order = orderOf(article, state.filter, state.grouping);
      const next = nextOpen(order, article.decisions, article.focus, action.direction);
      return next === undefined ? say(state, 'Nothing is undecided here.') : focusAt(state, article, next);
    }
    case 'switch-file':
      return toFile(state, state.current + action.direction);
    case 'scroll-to':
      return withArticle(state, { ...article, top: action.top });
    case 'line-to':
      return action.line === state.line ? state : { ...state, line: action.line };
    case 'match':
      return nextMatch(state, action.direction);
  }
}

function selected(
  state: ReviewState,
  article: Article,
  { span, top }: Extract<Navigation, { type: 'select' }>,
): ReviewState {
  const word = article.file.text.slice(span.start, span.end);
  return say(
    withArticle({ ...state, match: span }, { ...article, top }),
    `“${word}”: ${keyOf('teach')} tells the glossary about it, ${keyOf('stay')} goes back to the finding.`,
  );
}

function focusBy(
  state: ReviewState,
  article: Article,
  to: 'next' | 'previous' | 'first' | 'last',
): ReviewState {
  const order = orderOf(article, state.filter, state.grouping);
  if (order.indices.length === 0 && article.decisions.length > 0)
    return say(state, `The filter shows nothing: ${keyOf('filter')} changes it.`);
  const next = target(order, article.focus, to);
  const isStuck = next === article.focus && article.top === undefined && (to === 'next' || to === 'previous');
  if (isStuck && article.decisions.length > 0)
    return say(state, to === 'next' ? 'This is the last finding.' : 'This is the first finding.');
  return next === undefined ? state : focusAt(state, article, next);
}

function target(order: Order, focus: number, to: 'next' | 'previous' | 'first' | 'last'): number | undefined {
  if (to === 'first') return order.indices[0];
  if (to === 'last') return order.indices.at(-1);
  return neighbour(order, focus, to === 'next' ? 1 : -1);
}

const focusAt = (state: ReviewState, article: Article, index: number): ReviewState =>
  withArticle(state.match ? { ...state, match: undefined } : state, focusOn(article, index));

/** Shows another file; without one there, says so. */
function toFile(state: ReviewState, current: number): ReviewState {
  if (state.articles[current]) return { ...state, current, match: undefined };
  return say(state, current < 0 ? 'This is the first file.' : 'This is the last file.');
}

export function regroup(state: ReviewState): ReviewState {
  const grouping = groupings[(groupings.indexOf(state.grouping) + 1) % groupings.length] ?? 'place';
  return say({ ...state, grouping }, `Findings come by ${grouping}.`);
}

/** Turns the highlighted line of a menu on or off, or goes where it says. */
export function pick(state: ReviewState): ReviewState {
  const article = currentArticle(state);
  if (!article) return state;
  if (state.mode === 'teach') return openLesson(state, state.line);
  if (state.mode === 'files') return toFile(withMode(state, 'browse'), state.line);
  const value = facetValues(article)[state.line];
  return value ? withFilter(state, article, toggled(state.filter, value)) : state;
}

export function unfilter(state: ReviewState): ReviewState {
  const article = currentArticle(state);
  return article && isFiltered(state.filter) ? withFilter(state, article, everything) : state;
}

/** The focus goes along to a finding that is shown. */
function withFilter(state: ReviewState, article: Article, filter: ReviewState['filter']): ReviewState {
  const { indices, ranks } = orderOf(article, filter, state.grouping);
  const shown = (ranks[article.focus] ?? -1) >= 0;
  const focus = shown ? article.focus : (indices.find((index) => index > article.focus) ?? indices[0]);
  const next = { ...state, filter };
  const said = isFiltered(filter) ? say(next, `The filter shows ${count(indices.length, 'finding')}.`) : next;
  return focus === undefined ? said : withArticle(said, focusOn(article, focus));
}
