import type { Press } from '../parts/keyboard.ts';
import { runProgram, type Size, type Terminal } from '../parts/run.tsx';
import type { ReviewFile } from './article.ts';
import { actionOf } from './keys.ts';
import type { Action, ReviewState } from './model.ts';
import type { ReviewOutcome, ReviewPorts } from './ports.ts';
import { Presenter } from './present.ts';
import type { Left } from './resume.ts';
import { openSession } from './session.ts';
import { rowsOf } from './view.ts';

/** Reviews the files on the whole terminal; `left` is what earlier reviews left behind. Resolves on quitting. */
export async function startReview(
  files: readonly ReviewFile[],
  left: readonly Left[],
  ports: ReviewPorts,
  terminal: Terminal,
): Promise<ReviewOutcome> {
  const session = openSession(files, left, ports);
  const { store } = session;
  if (store.get().ending) return session.outcome();
  const presenter = new Presenter(ports.findTrusted);
  const onPress = (press: Press, state: ReviewState, size: Size): Action | undefined => {
    if (press.kind === 'click') return presenter.hit(press, state, size);
    const action = actionOf(state.mode, press);
    if (action?.type === 'afresh') queueMicrotask(() => void session.afresh());
    else if (action) return presenter.resolve(action, state, size);
    return undefined;
  };
  await runProgram(
    {
      store,
      actionOf: onPress,
      rowsOf: (state, size) => rowsOf(state, presenter.present(state, size), size),
      isFinished: ({ ending }) => ending !== undefined,
    },
    terminal,
  );
  return session.outcome();
}
