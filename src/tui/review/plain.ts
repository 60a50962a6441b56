import { message } from '../../core/message.ts';
import { printable } from '../../core/printable.ts';
import type { Row } from '../parts/rows.ts';
import { alike } from './alike.ts';
import type { Article } from './article.ts';
import { finishRows, welcomeRows } from './asking.ts';
import { actionOf, bindings } from './keys.ts';
import { fileRows } from './menus.ts';
import { type Action, currentArticle, type ReviewState } from './model.ts';
import { orderOf } from './order.ts';
import { lineAt, outlineRows } from './outline.ts';
import { detailRows } from './panel.ts';
import type { ReviewOutcome, ReviewPorts } from './ports.ts';
import { diffRows } from './preview.ts';
import { repairedSentence, sentenceAround } from './sentence.ts';
import { openSession, type Session } from './session.ts';
import { theme } from './theme.ts';
import { trustedRows } from './trusted.ts';

/** Answers, a line each, and where the questions go. */
export interface Dialogue {
  readonly answers: AsyncIterable<string>;
  write(text: string): void;
}

const width = 80;

/**
 * The review as a dialogue, for screen readers and scripts: one finding at a time, as text, answered by the letters that
 * are its keys on the screen. Where the answers end, decisions are kept for the next time.
 */
export async function startPlainReview(
  ports: ReviewPorts,
  { answers, write }: Dialogue,
): Promise<ReviewOutcome> {
  const session = openSession(ports);
  const { store } = session;
  await session.open();
  const tell = (lines: readonly string[]): void => {
    for (const line of lines) write(`${printable(line)}\n`);
  };
  if (store.get().ending) return session.outcome();
  tell(question(store.get()));
  for await (const answer of answers) {
    if (store.get().ending) break;
    tell(await answered(answer, session, ports));
    if (store.get().ending) break;
  }
  if (!store.get().ending) store.dispatch({ type: 'keep' });
  await session.settled();
  return session.outcome();
}

/** Does what an answer says; returns what is to be told then. */
async function answered(answer: string, session: Session, ports: ReviewPorts): Promise<string[]> {
  const { store } = session;
  const state = store.get();
  const word = answer.trim() || (state.mode === 'browse' ? '' : 'enter');
  if (word === '') return question(state);
  const page = pageFor(word, state, ports);
  if (page) return [...page, ...question(state)];
  const actions = actionsFor(word, state);
  if (!actions) return [`There is no answer “${word}” here: ? lists them.`];
  if (actions === 'afresh') await session.afresh();
  else store.dispatch(...actions);
  await session.settled();
  const next = store.get();
  return [...(next.status ? [next.status.text] : []), ...(next.ending ? [] : question(next))];
}

/** `e` and `R` take the replacement, `/` what is searched for, right behind them. */
function actionsFor(word: string, { mode }: ReviewState): readonly Action[] | 'afresh' | undefined {
  const [, letter = '', text = ''] = /^([erR](?=\s)|\/)\s*(.+)$/.exec(word) ?? [];
  const action = actionOf(mode, { kind: 'key', name: letter || word });
  if (action === undefined || action.type === 'scroll' || action.type === 'toggle-list') return undefined;
  if (action.type === 'suspend') return undefined;
  if (action.type === 'afresh') return 'afresh';
  if (action.type === 'edit' || action.type === 'edit-alike')
    return letter
      ? [action, { type: 'line', operation: 'kill-to-start' }, insertion(text), { type: 'commit-edit' }]
      : undefined;
  if (action.type === 'search')
    return letter ? [action, insertion(text), { type: 'commit-search' }] : undefined;
  return onScreen.has(action.type) || letter ? undefined : [action];
}

const insertion = (text: string): Action => ({ type: 'insert', text });

/** What only a screen can show. */
const onScreen: ReadonlySet<string> = new Set(['filter', 'teach', 'scroll']);
const isOnScreen = (action: (typeof bindings)[number]['action']): boolean =>
  'type' in action && onScreen.has(action.type);

/** What an answer asks to see, where that is all. */
function pageFor(word: string, state: ReviewState, { findTrusted }: ReviewPorts): string[] | undefined {
  const article = currentArticle(state);
  const asked = actionOf(state.mode, { kind: 'key', name: word })?.type;
  if (!article || !asked) return undefined;
  switch (asked) {
    case 'toggle-list':
      return textOf(outlineRows(article, state, width, article.decisions.length * 2 + 1));
    case 'files':
      return textOf(fileRows(state, width, state.articles.length));
    case 'preview':
      return textOf(diffRows(article, width, Number.POSITIVE_INFINITY).rows);
    case 'details':
      return textOf(detailRows(article, state, findTrusted?.(repairedSentence(article)), width));
    case 'turn-panel':
      return textOf(trustedRows(findTrusted?.(repairedSentence(article)), width));
    case 'help':
      return bindings
        .filter(({ mode, keys, action }) => mode === state.mode && keys.some(isTyped) && !isOnScreen(action))
        .map(({ keys, label }) => `${keys.filter(isTyped).join(' ')}: ${label}`);
    default:
      return undefined;
  }
}

const isTyped = (key: string): boolean => [...key].length === 1;

const textOf = (rows: readonly Row[]): string[] =>
  rows.map((row) =>
    row
      .map(({ text }) => text)
      .join('')
      .trimEnd(),
  );

/** What is to be answered next. */
function question(state: ReviewState): string[] {
  if (state.mode === 'welcome') return textOf(welcomeRows(state, width));
  if (state.mode === 'finish') return [...textOf(finishRows(state, width)), '', 'Enter, k, d; q goes back'];
  const article = currentArticle(state);
  return article ? ['', ...findingLines(article, state), '', answersFor(state)] : [];
}

function findingLines(article: Article, state: ReviewState): string[] {
  const { file, focus, decisions } = article;
  const finding = file.findings[focus];
  if (!finding) return ['Nothing was found in this file.'];
  const { start, end } = sentenceAround(file.text, finding);
  const sentence = `${file.text.slice(start, finding.start)}[[${finding.surface}]]${file.text.slice(finding.end, end)}`;
  const rank = (orderOf(article, state.filter, state.grouping).ranks[focus] ?? -1) + 1;
  const verdict = decisions[focus]?.verdict;
  return [
    `${file.path}, line ${lineAt(article, finding.start)}, ${rank} of ${decisions.length}${verdict ? `, ${theme.words[verdict]}` : ''}`,
    sentence.trim(),
    `${finding.severity}: ${message(finding.surface, finding.problem)}`,
    ...finding.suggestions.map(
      ({ text, confidence }, at) => `${at + 1}: ${text || '(remove it)'}, ${Math.round(confidence * 100)} %`,
    ),
    ...finding.evidence.map(({ text, weight }) => `${weight < 0 ? 'but' : 'because'} ${text}`),
  ];
}

function answersFor(state: ReviewState): string {
  const spots = alike(state).length;
  const all = spots > 1 ? `, A accept or I ignore all ${spots}` : '';
  return `a accept, 1-9 choose, e TEXT edit, i ignore${all}, d later, u undo, k back, s save, q quit, ? help`;
}
