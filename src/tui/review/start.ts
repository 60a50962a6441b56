import type { Press } from '../parts/keyboard.ts';
import { runProgram, type Terminal } from '../parts/run.ts';
import type { Size } from '../parts/size.ts';
import type { Suspend } from '../parts/suspend.ts';
import { actionOf } from './keys.ts';
import type { Action, ReviewState } from './model.ts';
import type { ReviewOutcome, ReviewPorts } from './ports.ts';
import { Presenter } from './present.ts';
import { openSession } from './session.ts';
import { rowsOf } from './view.ts';

/** Reviews documents on the whole terminal. Resolves on quitting; rejects with an Error with one clear line. */
export async function startReview(ports: ReviewPorts, terminal: Terminal): Promise<ReviewOutcome> {
  const session = openSession(ports);
  const { store } = session;
  if (store.get().ending) return session.outcome();
  let fault: { readonly error: unknown } | undefined;
  const follow = (work: Promise<void>): void =>
    void work.catch((error: unknown) => {
      fault = { error };
      store.dispatch({ type: 'keep' });
    });
  const presenter = new Presenter(ports.findTrusted);
  const onPress = (press: Press, state: ReviewState, size: Size): Action | Suspend | undefined => {
    if (press.kind === 'click') return presenter.hit(press, state, size);
    const action = actionOf(state.mode, press);
    if (action?.type === 'suspend') return action;
    if (action?.type === 'afresh') queueMicrotask(() => follow(session.afresh()));
    else if (action) return presenter.resolve(action, state, size);
    return undefined;
  };
  const running = runProgram(
    {
      store,
      actionOf: onPress,
      rowsOf: (state, size) => rowsOf(state, presenter.present(state, size), size),
      isFinished: ({ ending }) => ending !== undefined,
    },
    terminal,
  );
  // The documents are on the screen, and keys are answered, while they are checked.
  follow(session.open());
  await running;
  if (fault) throw fault.error;
  await session.settled((work = '') => terminal.stdout.write(`\r\u001b[2K${work}`));
  return session.outcome();
}
