import type { Journal, JournalEvent } from '../../codecs/review/journal.ts';
import { type Anchor, anchorOf, locate } from '../../core/anchor.ts';
import { type Decision, type Decisions, replacementOf } from '../../core/decision.ts';
import { type Article, focusOn, unsaved } from './article.ts';
import { decide, redo, undo } from './history.ts';
import type { Left } from './left.ts';
import type { ReviewState } from './model.ts';
import { nextOpen, orderOf } from './order.ts';

/**
 * Takes up what earlier reviews left behind: step by step, undo and all, where the document is as it was; where it has
 * changed, the decisions whose place is still found, as one step.
 */
export function resume(state: ReviewState, left: readonly Left[]): ReviewState {
  if (left.length === 0) return state;
  const same = left.filter(({ isSame }) => isSame);
  const changed = left.filter(({ isSame }) => !isSame);
  const replayed = { ...replay(state, same), log: undefined };
  const { state: carried, lost } = changed.reduce(carryOver, { state: replayed, lost: [] });
  const kept = carried.articles.reduce((sum, { decisions }) => sum + decisions.filter(Boolean).length, 0);
  if (kept === 0 && lost.length === 0) return state;
  const last = Math.max(...left.flatMap(({ events }) => events.map(({ at }) => at)));
  return {
    ...carried,
    status: undefined,
    mode: 'welcome',
    welcome: {
      since: timeOf(last),
      count: kept,
      unsaved: carried.articles.reduce((sum, article) => sum + unsaved(article), 0),
      lost,
      hasTextChanged: changed.length > 0,
    },
  };
}

const timeOf = (at: number): string =>
  new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

type Event = JournalEvent & { readonly article: number };

/** Steps made in several documents at once are one step again: their events have the same moment. */
function replay(state: ReviewState, left: readonly Left[]): ReviewState {
  const events = left
    .flatMap(({ path, events }): Event[] => {
      const article = state.articles.findIndex(({ file }) => file.path === path);
      return article < 0 ? [] : events.map((event) => ({ ...event, article }));
    })
    .toSorted((a, b) => a.at - b.at || a.nth - b.nth);
  const spots = state.articles.map(
    ({ file }) => new Map(file.findings.map(({ start, end }, index) => [`${start} ${end}`, index])),
  );
  const digests = new Map(left.map(({ path, digest }) => [path, digest]));
  let now = state;
  for (let at = 0; at < events.length; ) {
    const first = events[at];
    if (!first) break;
    let end = at + 1;
    while (events[end]?.at === first.at && events[end]?.nth === first.nth) end++;
    now = again(now, events.slice(at, end), spots, digests);
    at = end;
  }
  return now.articles.reduce((all, _, index) => toOpen(all, index), now);
}

function again(
  state: ReviewState,
  events: readonly Event[],
  spots: readonly ReadonlyMap<string, number>[],
  digests: ReadonlyMap<string, string>,
): ReviewState {
  const [first] = events;
  switch (first?.kind) {
    case 'undo':
      return undo(state);
    case 'redo':
      return redo(state);
    case 'save': {
      const article = state.articles[first.article];
      const isOnDisk = article && digests.get(article.file.path) === first.digest;
      const savedDecisions = isOnDisk ? article.decisions : undefined;
      return article && savedDecisions
        ? { ...state, articles: state.articles.with(first.article, { ...article, savedDecisions }) }
        : state;
    }
    case 'step': {
      const wanted = events.flatMap((event) =>
        event.kind !== 'step'
          ? []
          : event.changes.flatMap(({ start, end, after }): [number, number, Decision | undefined][] => {
              const index = spots[event.article]?.get(`${start} ${end}`);
              return index === undefined ? [] : [[event.article, index, after]];
            }),
      );
      const article = state.articles[first.article];
      const focus = article?.file.findings.findIndex(({ start }) => start >= first.focus) ?? -1;
      const there =
        article && focus >= 0
          ? {
              ...state,
              current: first.article,
              articles: state.articles.with(first.article, focusOn(article, focus)),
            }
          : state;
      return decide(there, first.label, wanted);
    }
    case undefined:
      return state;
  }
}

/** On to the next finding without a verdict, as after a decision. */
function toOpen(state: ReviewState, index: number): ReviewState {
  const article = state.articles[index];
  if (!article || article.decisions[article.focus] === undefined) return state;
  const next = nextOpen(orderOf(article, state.filter, state.grouping), article.decisions, article.focus);
  return next === undefined
    ? state
    : { ...state, articles: state.articles.with(index, focusOn(article, next)) };
}

interface Carried {
  readonly state: ReviewState;
  readonly lost: readonly string[];
}

function carryOver({ state, lost }: Carried, left: Left): Carried {
  const at = state.articles.findIndex(({ file }) => file.path === left.path);
  const article = state.articles[at];
  if (!article) return { state, lost };
  const { wanted, lost: missing } = carried(article, finalDecisions(left));
  const next = decide(
    state,
    'carry earlier decisions over',
    wanted.map(([index, decision]) => [at, index, decision] as const),
  );
  return { state: toOpen(next, at), lost: [...lost, ...missing] };
}

type Made = readonly [anchor: Anchor, decision: Decision];

/** What the decisions came to in the end, in order of place. */
function finalDecisions({ text, events }: Journal): Made[] {
  const past: JournalEvent[] = [];
  const future: JournalEvent[] = [];
  for (const event of events) {
    const moved = event.kind === 'undo' ? past.pop() : event.kind === 'redo' ? future.pop() : undefined;
    if (event.kind === 'step') past.push(event);
    else if (moved) (event.kind === 'undo' ? future : past).push(moved);
  }
  const final = new Map<string, Made | undefined>();
  for (const event of past) {
    if (event.kind !== 'step') continue;
    for (const { start, end, after } of event.changes)
      final.set(`${start} ${end}`, after && [anchorOf(text, { start, end }), after]);
  }
  return [...final.values()].filter((each) => each !== undefined).toSorted(([a], [b]) => a.start - b.start);
}

function carried(
  { file }: Article,
  made: readonly Made[],
): { wanted: (readonly [number, Decision])[]; lost: string[] } {
  const spans = locate(
    file.text,
    made.map(([anchor]) => anchor),
  );
  const spots = new Map(file.findings.map(({ start, end }, index) => [`${start} ${end}`, index]));
  const wanted: (readonly [number, Decision])[] = [];
  const lost: string[] = [];
  made.forEach(([anchor, decision], at) => {
    const span = spans[at];
    const index = span && spots.get(`${span.start} ${span.end}`);
    if (index !== undefined) wanted.push([index, decision]);
    else lost.push(inWords(anchor.surface, decision));
  });
  return { wanted, lost };
}

function inWords(surface: string, decision: Decision): string {
  const text = replacementOf(decision);
  return text === undefined ? `“${surface}” (${decision.verdict})` : `“${surface}” → “${text}”`;
}

/** The decisions of an article as anything that depends on them may need them: by span. */
export const decisionsOf = ({ file, decisions }: { file: Article['file']; decisions: Decisions }) =>
  file.findings.flatMap((finding, index) => {
    const decision = decisions[index];
    return decision ? [{ finding, decision }] : [];
  });
