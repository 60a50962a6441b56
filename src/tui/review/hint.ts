import { sureSpots } from './deciding.ts';
import { keyOf } from './keys.ts';
import { currentArticle, type ReviewState, say } from './model.ts';

/** Who sees the screen for the first time is told the quickest way. */
export function hinted(state: ReviewState): ReviewState {
  const { decisions } = currentArticle(state) ?? { decisions: [] };
  const sure = sureSpots(state).length;
  return sure < fewest
    ? state
    : say(
        state,
        `${sure} of ${decisions.length} repairs are sure: ${keyOf('accept-sure')} accepts them all, ${keyOf('undo')} takes that back.`,
      );
}

/** Fewer are accepted one by one. */
const fewest = 5;
