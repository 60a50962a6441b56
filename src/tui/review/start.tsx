import { render } from 'ink';
import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { type Press, readKeyboard } from '../parts/keyboard.ts';
import { openScreen } from '../parts/screen.ts';
import { createStore, type Store } from '../parts/store.ts';
import type { Size } from './arrange.ts';
import type { ReviewFile } from './article.ts';
import { actionOf } from './keys.ts';
import type { Action, ReviewState, SaveJob } from './model.ts';
import { Presenter } from './present.ts';
import { initialState, update } from './state.ts';
import { Review } from './view.tsx';

export type { ReviewFile } from './article.ts';

/** The outside world of a review. Both streams must be terminals. */
export interface ReviewPorts {
  /** Writes the whole text of a file. Rejects with an Error whose message is shown. */
  save(path: string, text: string): Promise<void>;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
}

export interface ReviewOutcome {
  /** Paths that were written, in the order in which they were first saved. */
  readonly saved: readonly string[];
}

type ReviewStore = Store<ReviewState, Action>;

/** Reviews the files one after the other on the whole terminal, which is given back as it was. Resolves on quitting. */
export async function startReview(files: readonly ReviewFile[], ports: ReviewPorts): Promise<ReviewOutcome> {
  const { stdin, stdout } = ports;
  const store = createStore(update, initialState(files));
  if (store.get().isFinished) return { saved: [] };
  const saved = watchSaves(store, ports);
  const presenter = new Presenter();
  const screen = openScreen(stdout);
  const stopReading = readKeyboard(stdin, (presses) =>
    store.dispatch(...presses.map((press) => resolver(press, presenter, stdout))),
  );
  const close = (): void => {
    stopReading();
    screen.close();
  };
  try {
    // ink's debug mode hands over every frame whole and at once; the screen paints what changed.
    const options = { stdout: screen.stream, stdin, debug: true, exitOnCtrlC: false, patchConsole: false };
    const app = render(
      <App store={store} presenter={presenter} stdout={stdout} onUnmount={close} />,
      options,
    );
    const exit = app.waitUntilExit();
    store.subscribe(() => {
      if (store.get().isFinished) app.unmount();
    });
    await exit;
  } finally {
    close();
  }
  return { saved: [...saved] };
}

const resolver =
  (press: Press, presenter: Presenter, stdout: NodeJS.WriteStream) =>
  (state: ReviewState): Action | undefined => {
    const action = actionOf(state.mode, press);
    return action && presenter.resolve(action, state, sizeOf(stdout));
  };

/** Does each save job as it turns up in the state. Returns the paths written so far. */
function watchSaves(store: ReviewStore, ports: ReviewPorts): ReadonlySet<string> {
  const written = new Set<string>();
  let latest: SaveJob['items'] | undefined;
  store.subscribe(() => {
    const items = store.get().saving?.items;
    if (items === latest) return;
    latest = items;
    if (items) void write(items, ports, written).then((action) => store.dispatch(action));
  });
  return written;
}

async function write(items: SaveJob['items'], ports: ReviewPorts, written: Set<string>): Promise<Action> {
  for (const { path, text } of items) {
    try {
      await ports.save(path, text);
      written.add(path);
    } catch (error) {
      return { type: 'save-failed', path, reason: error instanceof Error ? error.message : String(error) };
    }
  }
  return { type: 'saved' };
}

interface AppProps {
  readonly store: ReviewStore;
  readonly presenter: Presenter;
  readonly stdout: NodeJS.WriteStream;
  /** Also called when the process is ended from outside. */
  readonly onUnmount: () => void;
}

function App({ store, presenter, stdout, onUnmount }: AppProps) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const size = useSize(stdout);
  useLayoutEffect(() => onUnmount, [onUnmount]);
  const shown = presenter.present(state, size);
  return shown ? (
    <Review state={state} shown={shown} size={size} colored={stdout.getColorDepth() > 1} />
  ) : null;
}

function useSize(stdout: NodeJS.WriteStream): Size {
  const [size, setSize] = useState(() => sizeOf(stdout));
  useEffect(() => {
    const follow = (): void => setSize(sizeOf(stdout));
    stdout.on('resize', follow);
    return () => {
      stdout.off('resize', follow);
    };
  }, [stdout]);
  return size;
}

// A terminal that doesn't tell its size is taken for the smallest common one.
const sizeOf = ({ columns, rows }: NodeJS.WriteStream): Size => ({
  columns: columns || 80,
  rows: rows || 24,
});
