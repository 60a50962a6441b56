import { type Decision, replacementOf } from '../../core/decision.ts';
import type { Finding } from '../../core/finding.ts';
import { lineOf } from '../parts/line-editor.ts';
import { alike, type Spot } from './alike.ts';
import { type Article, focusOn } from './article.ts';
import { decide } from './history.ts';
import { keyOf } from './keys.ts';
import { count, currentArticle, type ReviewState, say, withArticle } from './model.ts';
import { isFiltered, nextOpen, orderOf } from './order.ts';

interface Focus {
  readonly article: Article;
  readonly finding: Finding;
  readonly decision: Decision | undefined;
}

function focused(state: ReviewState): Focus | undefined {
  const article = currentArticle(state);
  const finding = article?.file.findings[article.focus];
  return article && finding && { article, finding, decision: article.decisions[article.focus] };
}

/** Accepts suggestion `choice` for the finding in focus. */
export function choose(state: ReviewState, choice: number): ReviewState {
  const suggestions = focused(state)?.finding.suggestions;
  if (!suggestions) return state;
  if (suggestions.length === 0)
    return say(state, `There is no suggestion here: ${keyOf('edit')} writes one.`, 'bad');
  const chosen = suggestions[choice];
  if (!chosen) return say(state, `There is no suggestion ${choice + 1} here.`, 'bad');
  return decideHere(state, { verdict: 'accepted', text: chosen.text }, `accept “${chosen.text}”`);
}

export function judgeHere(state: ReviewState, verdict: 'ignored' | 'deferred'): ReviewState {
  const finding = focused(state)?.finding;
  if (!finding) return state;
  const label =
    verdict === 'ignored' ? `ignore “${finding.surface}”` : `leave “${finding.surface}” for later`;
  return decideHere(state, { verdict }, label);
}

/** Takes the decision on the finding in focus back, and stays there. */
export function clear(state: ReviewState): ReviewState {
  const { finding, article } = focused(state) ?? {};
  if (!finding || !article) return state;
  return decide(state, `take back “${finding.surface}”`, [[state.current, article.focus, undefined]]);
}

/** Accepts, or ignores, every open finding with the surface and concept of the one in focus. */
export function judgeAlike(state: ReviewState, verdict: 'accepted' | 'ignored'): ReviewState {
  const { finding, decision } = focused(state) ?? {};
  if (!finding) return state;
  if (verdict === 'ignored') return decideAlike(state, { verdict }, ['ignore', 'Ignored']);
  const text = replacementOf(decision) ?? finding.suggestions[0]?.text;
  return text === undefined
    ? choose(state, 0)
    : decideAlike(state, verdictOn(finding, text), [`accept “${text}” for`, `Accepted “${text}” for`]);
}

/** `verbs` say what is done, and what was. */
function decideAlike(
  state: ReviewState,
  decision: Decision,
  [doing, done]: readonly [string, string],
): ReviewState {
  const finding = focused(state)?.finding;
  if (!finding) return state;
  const spots = alike(state);
  const files = new Set(spots.map(([article]) => article)).size;
  const which = `${spots.length} × “${finding.surface}”${files > 1 ? ` in ${files} files` : ''}`;
  const next = decide(
    state,
    `${doing} ${which}`,
    spots.map(([article, index]: Spot) => [article, index, decision] as const),
  );
  return moveOn(next, `${done} ${which}; ${keyOf('undo')} takes that back.`);
}

/** The open findings of the current file whose best suggestion needs no person: those that `lint --fix` repairs. */
export function sureSpots(state: ReviewState): Spot[] {
  const { file, decisions } = currentArticle(state) ?? { file: { findings: [] }, decisions: [] };
  return file.findings.flatMap(({ fixable, suggestions }, index): Spot[] =>
    fixable && suggestions.length > 0 && decisions[index] === undefined ? [[state.current, index]] : [],
  );
}

export function acceptSure(state: ReviewState): ReviewState {
  const spots = sureSpots(state);
  if (spots.length === 0) return say(state, 'No repair here is sure by itself.');
  const findings = currentArticle(state)?.file.findings ?? [];
  const label = `accept ${count(spots.length, 'sure repair')}`;
  const next = decide(
    state,
    label,
    spots.flatMap(([article, index]) => {
      const text = findings[index]?.suggestions[0]?.text;
      return text === undefined ? [] : [[article, index, { verdict: 'accepted', text }] as const];
    }),
  );
  const isOpen = currentArticle(next)?.decisions[currentArticle(next)?.focus ?? 0] === undefined;
  const done = `Accepted ${count(spots.length, 'sure repair')}; ${keyOf('undo')} takes that back.`;
  return isOpen ? say(next, done, 'good') : moveOn(next, done);
}

/** Opens the editor on what stands there now: the text decided on, the best suggestion, or the original. */
export function startEdit(state: ReviewState, isForAll: boolean): ReviewState {
  const { article, finding, decision } = focused(state) ?? {};
  if (!article || !finding) return state;
  const text = replacementOf(decision) ?? finding.suggestions[0]?.text ?? finding.surface;
  return {
    ...withArticle(state, focusOn(article, article.focus)),
    mode: 'edit',
    editor: lineOf(text),
    isForAll,
  };
}

/** Fills the editor with the next suggestion; the original comes after the last. */
export function nextDraft(state: ReviewState): ReviewState {
  const finding = focused(state)?.finding;
  if (!finding) return state;
  const drafts = [...finding.suggestions.map(({ text }) => text), finding.surface];
  const next = drafts[(drafts.indexOf(state.editor.text) + 1) % drafts.length] ?? finding.surface;
  return next === state.editor.text ? state : { ...state, editor: lineOf(next) };
}

export function commitEdit(state: ReviewState): ReviewState {
  const finding = focused(state)?.finding;
  const browsing: ReviewState = { ...state, mode: 'browse' };
  const { text } = state.editor;
  if (!finding) return browsing;
  const decision = verdictOn(finding, text);
  return state.isForAll
    ? decideAlike(browsing, decision, [`write “${text}” for`, `Wrote “${text}” for`])
    : decideHere(browsing, decision, `change to “${text}”`);
}

/** A decision for `text`: one of the suggestions where it is one, no change where it is what stands there. */
function verdictOn(finding: Pick<Finding, 'surface' | 'suggestions'>, text: string): Decision {
  if (finding.suggestions.some((suggestion) => suggestion.text === text))
    return { verdict: 'accepted', text };
  return text === finding.surface ? { verdict: 'ignored' } : { verdict: 'edited', text };
}

function decideHere(state: ReviewState, decision: Decision, label: string): ReviewState {
  const { article, decision: before } = focused(state) ?? {};
  if (!article) return state;
  const next = decide(state, label, [[state.current, article.focus, decision]]);
  // Who changes one of the last decisions isn't sent to the end again.
  return before && next.articles.every(({ decisions }) => !decisions.includes(undefined))
    ? say(next, `All is decided: ${keyOf('save')} saves, ${keyOf('quit')} quits.`)
    : moveOn(next);
}

/** Goes to the next finding without a verdict, in this file or another; where all have one, the review can end. */
function moveOn(state: ReviewState, done?: string): ReviewState {
  const article = currentArticle(state);
  if (!article) return state;
  const told = done ? say(state, done, 'good') : state;
  const next = nextOpen(orderOf(article, state.filter, state.grouping), article.decisions, article.focus);
  if (next !== undefined && (next !== article.focus || article.decisions[next] === undefined)) {
    const isLater = article.decisions[next]?.verdict === 'deferred';
    const there = withArticle(told, focusOn(article, next));
    return isLater ? say(there, `${done ?? ''} Only what was left for later is open now.`.trim()) : there;
  }
  if (isFiltered(state.filter) && article.decisions.includes(undefined))
    return say(
      state,
      `${done ?? ''} All that the filter shows is decided: ${keyOf('filter')} shows the rest.`.trim(),
      'good',
    );
  return toNextFile(state, article, done);
}

function toNextFile(state: ReviewState, { file, decisions }: Article, done = ''): ReviewState {
  const other = state.articles.findIndex((each) => each.decisions.includes(undefined));
  const target = state.articles[other];
  if (!target) return { ...state, mode: 'finish', line: 0 };
  const next = {
    ...state,
    current: other,
    articles: state.articles.with(other, focusOn(target, target.decisions.indexOf(undefined))),
  };
  const all = decisions.length === 1 ? 'its finding' : `all ${decisions.length} findings`;
  const finished = `${file.path}: ${all} decided. Now ${target.file.path}.`;
  return say(next, `${done} ${finished}`.trim(), 'good');
}
