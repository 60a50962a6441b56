import { render } from 'ink';
import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { type Press, readKeyboard } from './keyboard.ts';
import { ansi, type Row } from './rows.ts';
import { openScreen } from './screen.ts';
import type { Store } from './store.ts';
import type { Suspend } from './suspend.ts';

/** The terminal, in characters. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** The streams of a screen; both must be terminals. */
export interface Terminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  /** Stops the program, as Ctrl-Z does; `onContinued` is called once the shell lets it go on. */
  suspend(onContinued: () => void): void;
}

/** A screen: a state, what presses do to it, and how it looks. */
export interface Program<S, A> {
  readonly store: Store<S, A>;
  /** What a press does in a state that is shown at a size. */
  actionOf(press: Press, state: S, size: Size): A | Suspend | undefined;
  /** The whole screen, a row a line. */
  rowsOf(state: S, size: Size): readonly Row[];
  isFinished(state: S): boolean;
}

/** Shows a screen on the whole terminal, which is given back as it was, until its state is finished. */
export async function runProgram<S, A extends object>(
  program: Program<S, A>,
  { stdin, stdout, suspend }: Terminal,
): Promise<void> {
  const { store } = program;
  const screen = openScreen(stdout);
  const read = (): (() => void) =>
    readKeyboard(stdin, (presses) => {
      let isSuspended = false;
      const actions = presses.map((press) => (state: S): A | undefined => {
        const action = program.actionOf(press, state, sizeOf(stdout));
        if (!action || !isSuspend(action)) return action;
        isSuspended = true;
        return undefined;
      });
      store.dispatch(...actions);
      if (isSuspended) leave();
    });
  let stopReading = read();
  const leave = (): void => {
    stopReading();
    screen.leave();
    stdout.write('Stopped: fg goes on.\n');
    suspend(() => {
      stopReading = read();
      screen.enter();
    });
  };
  const close = (): void => {
    stopReading();
    screen.close();
  };
  try {
    // ink's debug mode renders at once, not up to 30 times a second.
    const options = { stdout: screen.stream, stdin, debug: true, exitOnCtrlC: false, patchConsole: false };
    const app = render(
      <App program={program} stdout={stdout} onFrame={screen.show} onUnmount={close} />,
      options,
    );
    const exit = app.waitUntilExit();
    store.subscribe(() => {
      if (program.isFinished(store.get())) app.unmount();
    });
    await exit;
  } finally {
    close();
  }
}

const isSuspend = (action: object): action is Suspend => 'type' in action && action.type === 'suspend';

interface AppProps<S, A> {
  readonly program: Program<S, A>;
  readonly stdout: NodeJS.WriteStream;
  readonly onFrame: (rows: readonly string[]) => void;
  /** Also called when the process is ended from outside. */
  readonly onUnmount: () => void;
}

/**
 * ink runs the screen's state, effects and end; the rows go to the terminal as they are. They fill it cell by cell, and
 * to have ink lay them out, take them apart and put them together again took half the time to the first frame.
 */
function App<S, A>({ program, stdout, onFrame, onUnmount }: AppProps<S, A>) {
  const { store } = program;
  const state = useSyncExternalStore(store.subscribe, store.get);
  const size = useSize(stdout);
  useLayoutEffect(() => onUnmount, [onUnmount]);
  const rows = program.rowsOf(state, size);
  const colored = stdout.getColorDepth() > 1;
  useLayoutEffect(() => onFrame(rows.map((row) => ansi(row, colored))), [rows, colored, onFrame]);
  return null;
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
