import type { Span } from '../../core/span.ts';
import { lineOf } from '../parts/line-editor.ts';
import { type Article, focusOn } from './article.ts';
import { keyOf } from './keys.ts';
import { currentArticle, type ReviewState, say, withArticle, withMode } from './model.ts';

/** Opens the search; what is typed is found at once. */
export const startSearch = (state: ReviewState): ReviewState => ({
  ...withMode(state, 'search'),
  editor: lineOf(''),
  match: undefined,
});

/** Shows the first match at or after the focus for what has been typed so far. */
export function followQuery(state: ReviewState): ReviewState {
  const article = currentArticle(state);
  if (!article) return state;
  const from = article.file.findings[article.focus]?.start ?? 0;
  return { ...state, match: find(article, state.editor.text, from, 1) };
}

export function commitSearch(state: ReviewState): ReviewState {
  const query = state.editor.text || state.query;
  const article = currentArticle(state);
  const next: ReviewState = { ...withMode(state, 'browse'), query };
  if (!article || query === '') return next;
  const from = article.file.findings[article.focus]?.start ?? 0;
  return arrive(next, article, state.match ?? find(article, query, from, 1));
}

export const cancelSearch = (state: ReviewState): ReviewState => ({
  ...withMode(state, 'browse'),
  match: undefined,
});

/** Goes to the next match, or the one before, going on at the other end. */
export function nextMatch(state: ReviewState, direction: 1 | -1): ReviewState {
  const article = currentArticle(state);
  if (!article) return state;
  if (state.query === '') return say(state, `Nothing has been searched for: ${keyOf('search')} searches.`);
  const at = state.match?.start ?? article.file.findings[article.focus]?.start ?? 0;
  return arrive(state, article, find(article, state.query, direction > 0 ? at + 1 : at - 1, direction));
}

/** The focus follows to the finding at the match, if there is one. */
function arrive(state: ReviewState, article: Article, match: Span | undefined): ReviewState {
  if (!match) return say({ ...state, match }, `“${state.query}” isn't in this text.`, 'bad');
  const index = article.file.findings.findIndex(({ start, end }) => start < match.end && match.start < end);
  return index < 0 ? { ...state, match } : withArticle({ ...state, match }, focusOn(article, index));
}

/** Letter case counts only where the query has capitals. */
function find({ file }: Article, query: string, from: number, direction: 1 | -1): Span | undefined {
  if (query === '') return undefined;
  const isExact = query !== query.toLowerCase();
  const text = isExact ? file.text : lowered(file);
  const start =
    direction > 0
      ? [text.indexOf(query, from), text.indexOf(query)].find((at) => at >= 0)
      : [from < 0 ? -1 : text.lastIndexOf(query, from), text.lastIndexOf(query)].find((at) => at >= 0);
  return start === undefined ? undefined : { start, end: start + query.length };
}

const lowerCase = new WeakMap<object, string>();

/** The text in lower case at the same offsets: a letter whose lower case is longer (İ) stays as it is. */
function lowered(file: Article['file']): string {
  const known = lowerCase.get(file);
  if (known !== undefined) return known;
  const plain = file.text.toLowerCase();
  const text =
    plain.length === file.text.length
      ? plain
      : file.text.replace(/./gsu, (char) =>
          char.toLowerCase().length === char.length ? char.toLowerCase() : char,
        );
  lowerCase.set(file, text);
  return text;
}
