import { readKeyboard } from './keyboard.ts';
import type { Program } from './program.ts';
import { ansi } from './rows.ts';
import { openScreen } from './screen.ts';
import { isColored, sizeOf } from './size.ts';
import type { Suspend } from './suspend.ts';

/** The streams of a screen; both must be terminals. */
export interface Terminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  /** Stops the program, as Ctrl-Z does; `onContinued` is called once the shell lets it go on. */
  suspend(onContinued: () => void): void;
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
    // The first frame is there before ink is loaded, which takes as long as all else.
    screen.show(program.rowsOf(store.get(), sizeOf(stdout)).map((row) => ansi(row, isColored(stdout))));
    const { follow } = await import('./follow.tsx');
    if (!program.isFinished(store.get())) await follow({ program, screen, stdin, stdout, onUnmount: close });
  } finally {
    close();
  }
}

const isSuspend = (action: object): action is Suspend => 'type' in action && action.type === 'suspend';
