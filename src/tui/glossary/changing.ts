import { type Change, changeGlossary } from '../../codecs/glossary/edit/change.ts';
import { parseGlossary } from '../../codecs/glossary/yaml.ts';
import type { Concept } from '../../core/concept.ts';
import { type EditState, type Entry, type Holdings, type Step, say } from './model.ts';
import { refound } from './search.ts';

/** Makes a change in a file's text and among the entries; what can't be made says why. */
export function make(state: EditState, file: number, change: Change, concept?: Concept): EditState {
  const id = 'id' in change ? change.id : (concept?.id ?? '');
  const made = changed(state, file, change, concept);
  if ('fault' in made) return say(state, made.fault, 'bad');
  const { files, entries } = state;
  const step: Step = { file, change, id, before: { files, entries } };
  return refound({ ...state, ...made, past: [...state.past, step], future: [] });
}

function changed(
  { files, entries }: Holdings,
  file: number,
  change: Change,
  concept: Concept | undefined,
): Holdings | { readonly fault: string } {
  const held = files[file];
  if (!held) return { fault: 'There is no such glossary.' };
  const written = changeGlossary(held.text, change);
  if ('fault' in written) return { fault: `${held.path}: ${written.fault}` };
  return {
    files: files.with(file, { ...held, text: written.text }),
    entries: withChange(entries, file, change, concept),
  };
}

function withChange(
  entries: readonly Entry[],
  file: number,
  change: Change,
  concept: Concept | undefined,
): readonly Entry[] {
  const at =
    'id' in change ? entries.findIndex((each) => each.file === file && each.concept.id === change.id) : -1;
  if (change.kind === 'remove') return entries.filter((_, index) => index !== at);
  if (!concept) return entries;
  if (change.kind === 'set') return entries.map((each, index) => (index === at ? { file, concept } : each));
  const last = entries.findLastIndex((each) => each.file <= file);
  return entries.toSpliced(last + 1, 0, { file, concept });
}

/** Takes the last step back, or makes it again. What was saved meanwhile stays saved. */
export function travel(state: EditState, way: 'undo' | 'redo'): EditState {
  const [from, to] = way === 'undo' ? [state.past, state.future] : [state.future, state.past];
  const step = from.at(-1);
  if (!step) return say(state, `Nothing to ${way}.`);
  const { files, entries } = state;
  const turned = { ...step, before: { files, entries } };
  const next =
    way === 'undo'
      ? { past: from.slice(0, -1), future: [...to, turned] }
      : { past: [...to, turned], future: from.slice(0, -1) };
  const held = step.before.files.map((file, index) => ({
    ...file,
    saved: files[index]?.saved ?? file.saved,
  }));
  const moved = refound({ ...state, ...next, entries: step.before.entries, files: held }, step.id);
  return say(moved, way === 'undo' ? `Undone: ${step.id}.` : `Done again: ${step.id}.`);
}

/** Reads a file again that was changed by another hand, and makes the steps again that aren't saved yet. */
export function reload(state: EditState, file: number, text: string): EditState {
  const held = state.files[file];
  if (!held || text === held.saved || text === state.saving?.files[file]?.text) return state;
  const parsed = parseGlossary(held.path, text);
  const [failure] = parsed.failures;
  if (failure)
    return say(
      state,
      `${held.path} has changed on disk and can't be read: line ${failure.line}: ${failure.message}`,
      'bad',
    );
  const own = held.text === held.saved ? [] : state.past.filter((step) => step.file === file);
  const fresh = parsed.concepts.map(({ concept }): Entry => ({ file, concept }));
  let next: EditState = {
    ...state,
    files: state.files.with(file, { ...held, text, saved: text }),
    entries: [
      ...state.entries.filter((each) => each.file < file),
      ...fresh,
      ...state.entries.filter((each) => each.file > file),
    ],
    past: [],
    future: [],
  };
  for (const { change, id } of own) next = again(next, file, change, find(state, file, id));
  const lost = own.length - next.past.length;
  const kept =
    own.length === 0
      ? ''
      : ` ${next.past.length} of your changes kept${lost > 0 ? `, ${lost} lost: their concepts are gone` : ''}.`;
  return say(
    refound({ ...next, mode: state.mode }),
    `${held.path} has changed on disk and was read again.${kept}`,
    lost > 0 ? 'bad' : 'plain',
  );
}

const find = ({ entries }: EditState, file: number, id: string): Concept | undefined =>
  entries.find((each) => each.file === file && each.concept.id === id)?.concept;

function again(state: EditState, file: number, change: Change, concept: Concept | undefined): EditState {
  const next = make(state, file, change, concept);
  return next.past.length > state.past.length ? next : state;
}
