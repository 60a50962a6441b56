import type { Concept } from '../../core/concept.ts';
import type { Proposal } from '../../core/proposal.ts';
import { runProgram, type Terminal } from '../parts/run.ts';
import { createStore } from '../parts/store.ts';
import { actionOf } from './keys.ts';
import { acceptedOf, initialState, update } from './state.ts';
import { rowsOf } from './view.ts';

/**
 * Puts accepted concepts into a glossary, in place of those that the same screen put there before. Resolves to what was
 * done, in a line; rejects with an Error whose message is shown.
 */
export type SaveConcepts = (concepts: readonly Concept[]) => Promise<string>;

/** Walks through proposals with a person. Resolves on quitting. */
export async function startMining(
  proposals: readonly Proposal[],
  save: SaveConcepts,
  terminal: Terminal,
): Promise<void> {
  const store = createStore(update, initialState(proposals));
  if (store.get().isFinished) return;
  let running: unknown;
  store.subscribe(() => {
    const state = store.get();
    const { saving } = state;
    if (!saving || saving.choices === running) return;
    running = saving.choices;
    void save(acceptedOf(state, saving.choices)).then(
      (text) => store.dispatch({ type: 'saved', text }),
      (error: unknown) =>
        store.dispatch({
          type: 'save-failed',
          reason: error instanceof Error ? error.message : String(error),
        }),
    );
  });
  await runProgram(
    {
      store,
      actionOf: (press, state) => actionOf(state.mode, press),
      rowsOf,
      isFinished: ({ isFinished }) => isFinished,
    },
    terminal,
  );
}
