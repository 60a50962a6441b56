import { lineOf } from '../parts/line-editor.ts';
import { type Article, decide, focusOn, nextUndecided, redo, undo } from './article.ts';
import { alike, type Decision, type Decisions, decisionFor, replacement } from './decision.ts';
import { count, currentArticle, type ReviewState, say, withArticle } from './model.ts';

/** Accepts suggestion `choice` for the finding in focus. */
export function choose(state: ReviewState, choice: number): ReviewState {
  const article = currentArticle(state);
  const finding = article?.file.findings[article.focus];
  if (!article || !finding) return state;
  if (finding.suggestions.length === 0)
    return say(state, 'There is no suggestion here: e to write one.', 'bad');
  const chosen = finding.suggestions[choice];
  if (!chosen) return say(state, `There is no suggestion ${choice + 1} here.`, 'bad');
  return decideOne(state, article, { kind: 'accepted', choice }, `accept “${chosen.text}”`);
}

export function ignore(state: ReviewState): ReviewState {
  const article = currentArticle(state);
  const finding = article?.file.findings[article.focus];
  return article && finding
    ? decideOne(state, article, { kind: 'ignored' }, `ignore “${finding.surface}”`)
    : state;
}

/** Takes the decision on the finding in focus back, and stays there. */
export function clear(state: ReviewState): ReviewState {
  const article = currentArticle(state);
  const finding = article?.file.findings[article.focus];
  if (!article || !finding) return state;
  const label = `take back “${finding.surface}”`;
  return withArticle(state, decide(article, label, new Map([[article.focus, undefined]])));
}

/** Accepts, or ignores, every undecided finding with the surface and concept of the one in focus. */
export function decideAlike(state: ReviewState, kind: 'accepted' | 'ignored'): ReviewState {
  const article = currentArticle(state);
  const finding = article?.file.findings[article.focus];
  if (!article || !finding) return state;
  const text = replacement(finding, article.decisions[article.focus]) ?? finding.suggestions[0]?.text;
  if (kind === 'accepted' && text === undefined) return choose(state, 0);
  const decisions = new Map<number, Decision>();
  for (const index of alike(article.file.findings, article.decisions, article.focus)) {
    const each = article.file.findings[index];
    if (!each) continue;
    decisions.set(
      index,
      kind === 'accepted' && text !== undefined ? decisionFor(each, text) : { kind: 'ignored' },
    );
  }
  const verb = kind === 'accepted' ? `accept “${text}” for` : 'ignore';
  const label = `${verb} ${decisions.size} × “${finding.surface}”`;
  return moveOn(withArticle(state, decide(article, label, decisions)), `${past(label)}.`);
}

/** Opens the editor on what stands there now: the text decided on, the best suggestion, or the original. */
export function startEdit(state: ReviewState): ReviewState {
  const article = currentArticle(state);
  const finding = article?.file.findings[article.focus];
  if (!article || !finding) return state;
  const text =
    replacement(finding, article.decisions[article.focus]) ?? finding.suggestions[0]?.text ?? finding.surface;
  return { ...withArticle(state, focusOn(article, article.focus)), mode: 'edit', editor: lineOf(text) };
}

/** Fills the editor with the next suggestion; the original comes after the last. */
export function nextDraft(state: ReviewState): ReviewState {
  const article = currentArticle(state);
  const finding = article?.file.findings[article.focus];
  if (!finding) return state;
  const drafts = [...finding.suggestions.map(({ text }) => text), finding.surface];
  const next = drafts[(drafts.indexOf(state.editor.text) + 1) % drafts.length] ?? finding.surface;
  return next === state.editor.text ? state : { ...state, editor: lineOf(next) };
}

export function commitEdit(state: ReviewState): ReviewState {
  const article = currentArticle(state);
  const finding = article?.file.findings[article.focus];
  const browsing: ReviewState = { ...state, mode: 'browse' };
  if (!article || !finding) return browsing;
  const decision = decisionFor(finding, state.editor.text);
  return decideOne(browsing, article, decision, `change to “${state.editor.text}”`);
}

export function takeBack(state: ReviewState): ReviewState {
  const article = currentArticle(state);
  const last = article?.past.at(-1);
  if (!article || !last) return say(state, 'Nothing to undo.');
  return say(withArticle(state, undo(article)), `Undone: ${last.label}.`);
}

export function doAgain(state: ReviewState): ReviewState {
  const article = currentArticle(state);
  const next = article?.future.at(-1);
  if (!article || !next) return say(state, 'Nothing to redo.');
  return say(withArticle(state, redo(article)), `Done again: ${next.label}.`);
}

function decideOne(state: ReviewState, article: Article, decision: Decision, label: string): ReviewState {
  const decisions = new Map<number, Decisions[number]>([[article.focus, decision]]);
  return moveOn(withArticle(state, decide(article, label, decisions)));
}

/** Goes to the next undecided finding; says so where there is none. */
function moveOn(state: ReviewState, done?: string): ReviewState {
  const article = currentArticle(state);
  if (!article) return state;
  const told = done ? say(state, done, 'good') : state;
  const next = nextUndecided(article, article.focus);
  if (next !== undefined) return withArticle(told, focusOn(article, next));
  const isLast = state.articles.every((each) => each.decisions.every((decision) => decision !== undefined));
  const rest = isLast ? 's saves, q quits.' : 'N goes to the next file.';
  return say(
    state,
    `${done ?? ''} All ${count(article.decisions.length, 'finding')} decided: ${rest}`.trim(),
    'good',
  );
}

const past = (label: string): string =>
  label.replace(/^(accept|ignore)/, (verb) => (verb === 'accept' ? 'Accepted' : 'Ignored'));
