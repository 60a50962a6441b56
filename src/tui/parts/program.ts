import type { Press } from './keyboard.ts';
import type { Row } from './rows.ts';
import type { Size } from './size.ts';
import type { Store } from './store.ts';
import type { Suspend } from './suspend.ts';

/** A screen: a state, what presses do to it, and how it looks. */
export interface Program<S, A> {
  readonly store: Store<S, A>;
  /** What a press does in a state that is shown at a size. */
  actionOf(press: Press, state: S, size: Size): A | Suspend | undefined;
  /** The whole screen, a row a line. */
  rowsOf(state: S, size: Size): readonly Row[];
  isFinished(state: S): boolean;
}
