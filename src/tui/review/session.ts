import type { Lesson } from '../../core/lesson.ts';
import { run } from '../parts/rows.ts';
import { createStore, type Store } from '../parts/store.ts';
import { textOf, unsaved } from './article.ts';
import type { Action, ReviewState, SaveJob } from './model.ts';
import type { ReviewOutcome, ReviewPorts } from './ports.ts';
import { resultWords, unproved } from './proof.ts';
import { Recorder } from './recorder.ts';
import { decisionsOf } from './resume.ts';
import { update, waitingState } from './state.ts';
import { summaryRows } from './summary.ts';

type ReviewStore = Store<ReviewState, Action>;

/** A review without a screen: its state, the journal that follows it, and the saves that it asks for. */
export interface Session {
  readonly store: ReviewStore;
  /** Has the documents checked, and begins. Rejects with an Error with one clear line. */
  open(): Promise<void>;
  /** Goes on without what an earlier review left behind. */
  afresh(): Promise<void>;
  /** Resolves once nothing is being written, taught or checked again; tells what is, and in the end that nothing is any more. */
  settled(tell?: (work: string | undefined) => void): Promise<void>;
  outcome(): ReviewOutcome;
}

export function openSession(ports: ReviewPorts): Session {
  const store = createStore(update, waitingState(ports.texts));
  const written = new Set<string>();
  followSaves(store, ports, written);
  followDecisions(store, ports);
  followLessons(store, ports);
  followProofs(store, ports);
  return {
    store,
    open: async () => store.dispatch({ type: 'opened', ...(await ports.open()) }),
    afresh: async () => {
      store.dispatch({ type: 'wait' });
      store.dispatch({ type: 'start-afresh', files: await ports.afresh() });
    },
    settled: (tell) => settled(store, tell),
    outcome: () => outcomeOf(store.get(), written),
  };
}

/** What is under way. Who breaks off, or forgets it all, waits for nothing. */
function workOf(state: ReviewState): string | undefined {
  if (state.ending === 'interrupted' || state.ending === 'discarded') return undefined;
  if (state.saving) return 'Saving…';
  if (state.teaching) return 'Telling the glossary…';
  return unproved(state) === undefined ? undefined : 'Checking the text with the changes in it…';
}

function settled(store: ReviewStore, tell?: (work: string | undefined) => void): Promise<void> {
  return new Promise((resolve) => {
    let told: string | undefined;
    const look = (): void => {
      const work = workOf(store.get());
      if (work !== told) tell?.(work);
      told = work;
      if (work !== undefined) return;
      stop();
      resolve();
    };
    const stop = store.subscribe(look);
    look();
  });
}

/** Does each save job as it turns up in the state. */
function followSaves(store: ReviewStore, ports: ReviewPorts, written: Set<string>): void {
  let latest: SaveJob['items'] | undefined;
  store.subscribe(() => {
    const items = store.get().saving?.items;
    if (items === latest) return;
    latest = items;
    if (items) void write(items, ports, written).then((action) => store.dispatch(action));
  });
}

async function write(items: SaveJob['items'], ports: ReviewPorts, written: Set<string>): Promise<Action> {
  for (const { path, text } of items) {
    try {
      await ports.save(path, text);
      written.add(path);
    } catch (error) {
      return { type: 'save-failed', path, reason: reasonOf(error) };
    }
  }
  return { type: 'saved' };
}

/** Teaches the glossary what turns up in the state. */
function followLessons(store: ReviewStore, ports: ReviewPorts): void {
  let latest: Lesson | undefined;
  store.subscribe(() => {
    const { teaching } = store.get();
    if (teaching === latest) return;
    latest = teaching;
    if (!teaching) return;
    void ports.teach(teaching).then(
      (done) => store.dispatch({ type: 'taught', ...done }),
      (error: unknown) => store.dispatch({ type: 'teach-failed', reason: reasonOf(error) }),
    );
  });
}

/** Has the results checked that are asked for, one after the other. */
function followProofs(store: ReviewStore, ports: ReviewPorts): void {
  let isChecking = false;
  const follow = async (): Promise<void> => {
    const index = unproved(store.get());
    const article = index === undefined ? undefined : store.get().articles[index];
    if (isChecking || index === undefined || !article) return;
    isChecking = true;
    const { decisions, file } = article;
    const found = await ports.prove(file.path, textOf(article)).catch(() => undefined);
    isChecking = false;
    store.dispatch({ type: 'proved', index, decisions, found });
    void follow();
  };
  store.subscribe(() => void follow());
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Writes each decision down as soon as it is made. */
function followDecisions(store: ReviewStore, ports: ReviewPorts): void {
  const recorder = new Recorder({ ...store.get(), log: undefined });
  const record = (): void => {
    try {
      for (const [path, event] of recorder.take(store.get(), Date.now())) ports.record(path, event);
    } catch (error) {
      const text = `Decisions can't be written down, so save soon: ${reasonOf(error)}`;
      queueMicrotask(() => store.dispatch({ type: 'told', text, tone: 'bad' }));
    }
  };
  record();
  store.subscribe(record);
}

function outcomeOf(state: ReviewState, written: ReadonlySet<string>): ReviewOutcome {
  const { articles, ending = 'kept', mode } = state;
  // What an earlier review left behind is not known before the documents are checked: it stays as it is.
  if (mode === 'wait') return { ending, saved: [], summary: [], files: [] };
  // What is forgotten comes to nothing.
  const told =
    ending === 'discarded' ? articles.map((each) => ({ ...each, decisions: each.savedDecisions })) : articles;
  const result = unproved(state) === undefined ? resultWords(told) : undefined;
  const rows = [...summaryRows(told, 100), ...(result ? [[], [run(result)]] : [])];
  return {
    ending,
    saved: [...written],
    summary: rows.map((row) =>
      row
        .map(({ text }) => text)
        .join('')
        .trimEnd(),
    ),
    files: articles.map((article) => ({
      path: article.file.path,
      text: article.file.text,
      findings: article.decisions.length,
      decided: decisionsOf(article),
      unsaved: unsaved(article),
    })),
  };
}
