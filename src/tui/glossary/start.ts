import { runProgram, type Terminal } from '../parts/run.ts';
import { createStore } from '../parts/store.ts';
import { createFacts, type Oracle } from './facts.ts';
import { actionOf } from './keys.ts';
import { type Action, type GlossaryFile, isUnsaved } from './model.ts';
import { initialState, type OpenedGlossary, update } from './state.ts';
import { bodyHeight, rowsOf } from './view.ts';

export type { OpenedGlossary } from './state.ts';

/** The outside world of the editor. */
export interface EditPorts {
  /** Writes a file that still holds `before`. Rejects with an Error whose message is shown. */
  save(path: string, before: string, after: string): Promise<void>;
  /** Tells what a file holds whenever that changes; the returned function ends it. */
  watch(path: string, onChange: (text: string) => void): () => void;
  readonly oracle: Oracle;
}

/** Edits glossaries with a person. Resolves on quitting. */
export async function startEditing(
  glossaries: readonly OpenedGlossary[],
  ports: EditPorts,
  terminal: Terminal,
): Promise<void> {
  const store = createStore(update, initialState(glossaries));
  if (store.get().isFinished) return;
  let running: unknown;
  store.subscribe(() => {
    const { saving } = store.get();
    if (saving && saving.files !== running)
      void write(saving.files, ports).then((action) => store.dispatch(action));
    running = saving?.files;
  });
  const watches = glossaries.map(({ path }, file) =>
    ports.watch(path, (text) => store.dispatch({ type: 'disk', file, text })),
  );
  const factsOf = createFacts(ports.oracle);
  try {
    await runProgram(
      {
        store,
        actionOf: (press, state, size) => {
          const action = actionOf(state, press);
          return action?.type === 'page' ? { type: 'move', by: action.direction * bodyHeight(size) } : action;
        },
        rowsOf: (state, size) => rowsOf(state, factsOf(state), size),
        isFinished: ({ isFinished }) => isFinished,
      },
      terminal,
    );
  } finally {
    for (const stop of watches) stop();
  }
}

async function write(files: readonly GlossaryFile[], { save }: EditPorts): Promise<Action> {
  for (const { path, saved, text } of files.filter(isUnsaved)) {
    try {
      await save(path, saved, text);
    } catch (error) {
      return { type: 'save-failed', reason: error instanceof Error ? error.message : String(error) };
    }
  }
  return { type: 'saved' };
}
