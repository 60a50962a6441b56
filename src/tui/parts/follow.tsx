import { render } from 'ink';
import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { Program } from './program.ts';
import { ansi } from './rows.ts';
import type { Screen } from './screen.ts';
import { isColored, type Size, sizeOf } from './size.ts';

interface Followed<S, A> {
  readonly program: Program<S, A>;
  readonly screen: Screen;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  /** Also called when the process is ended from outside. */
  readonly onUnmount: () => void;
}

/** Shows each state as it comes, until one is finished. */
export async function follow<S, A extends object>(followed: Followed<S, A>): Promise<void> {
  const { program, screen, stdin } = followed;
  const { store, isFinished } = program;
  // ink's debug mode renders at once, not up to 30 times a second.
  const options = { stdout: screen.stream, stdin, debug: true, exitOnCtrlC: false, patchConsole: false };
  const app = render(<App {...followed} />, options);
  const exit = app.waitUntilExit();
  store.subscribe(() => {
    if (isFinished(store.get())) app.unmount();
  });
  await exit;
}

/**
 * ink runs the screen's state, effects and end; the rows go to the terminal as they are. They fill it cell by cell, and
 * to have ink lay them out, take them apart and put them together again took half the time to the first frame.
 */
function App<S, A>({ program, screen, stdout, onUnmount }: Followed<S, A>) {
  const { store } = program;
  const state = useSyncExternalStore(store.subscribe, store.get);
  const size = useSize(stdout);
  useLayoutEffect(() => onUnmount, [onUnmount]);
  const rows = program.rowsOf(state, size);
  const colored = isColored(stdout);
  useLayoutEffect(() => screen.show(rows.map((row) => ansi(row, colored))), [rows, colored, screen]);
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
