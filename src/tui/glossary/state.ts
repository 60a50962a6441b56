import type { Concept } from '../../core/concept.ts';
import { insert, type LineEditor, lineOf, operate } from '../parts/line-editor.ts';
import { make, reload, travel } from './changing.ts';
import { changesOf, conceptOf, draftOf, emptyDraft, fieldKeys, fieldOf } from './draft.ts';
import { type Action, type EditState, type Filling, focused, isUnsaved, say } from './model.ts';
import { refound } from './search.ts';

/** A glossary file as the editor takes it. */
export interface OpenedGlossary {
  readonly path: string;
  readonly text: string;
  /** What the file holds: the text, or nothing where it is to be new. */
  readonly saved: string;
  readonly concepts: readonly Concept[];
}

export const initialState = (glossaries: readonly OpenedGlossary[]): EditState =>
  refound({
    files: glossaries.map(({ path, text, saved }) => ({ path, text, saved })),
    entries: glossaries.flatMap(({ concepts }, file) => concepts.map((concept) => ({ file, concept }))),
    mode: 'list',
    query: lineOf(''),
    found: [],
    focus: 0,
    trial: lineOf(''),
    past: [],
    future: [],
    top: 0,
    isFinished: glossaries.length === 0,
  });

/** Moves the editor on by one action. What the last action had to say is cleared by the next. */
export function update(state: EditState, action: Action): EditState {
  const next = step(state, action);
  // The disk tells of our own save after “Saved.” was said: that is nobody's action, and clears nothing.
  if (action.type === 'disk' && next === state) return state;
  return next.status !== undefined && next.status === state.status ? { ...next, status: undefined } : next;
}

function step(state: EditState, action: Action): EditState {
  switch (action.type) {
    case 'move':
      return { ...state, focus: Math.max(0, Math.min(state.found.length - 1, state.focus + action.by)) };
    case 'scroll':
      return { ...state, top: Math.max(0, state.top + action.by) };
    case 'search':
    case 'trial':
      return { ...state, mode: action.type };
    case 'leave-search':
      return { ...state, mode: 'list' };
    case 'clear-search':
      return refound({ ...state, mode: 'list', query: lineOf('') });
    case 'leave-trial':
      return { ...state, mode: state.form ? 'form' : 'list' };
    case 'insert':
      return write(state, (line) => insert(line, action.text));
    case 'line':
      return write(state, (line) => operate(line, action.operation));
    case 'disk':
      return reload(state, action.file, action.text);
    case 'edit':
    case 'new':
    case 'field':
    case 'choose':
    case 'apply':
    case 'drop':
      return fill(state, action);
    case 'remove':
    case 'undo':
    case 'redo':
      return action.type === 'remove' ? remove(state) : travel(state, action.type);
    default:
      return close(state, action);
  }
}

/** Writes in the line that the mode has in hand. */
function write(state: EditState, change: (line: LineEditor) => LineEditor): EditState {
  const { mode, form } = state;
  if (mode === 'search') return refound({ ...state, query: change(state.query) });
  if (mode === 'trial') return { ...state, trial: change(state.trial) };
  if (mode !== 'form' || !form) return state;
  const key = fieldKeys[form.field] ?? 'preferred';
  if (fieldOf(key).choices) return state;
  const editor = change(form.editor);
  return { ...state, form: { ...form, editor, draft: { ...form.draft, [key]: editor.text } } };
}

function remove(state: EditState): EditState {
  const entry = focused(state);
  if (!entry) return say(state, 'There is nothing to remove.');
  const { id, preferred } = entry.concept;
  const next = make(state, entry.file, { kind: 'remove', id });
  return next.past.length > state.past.length ? say(next, `Removed “${preferred}”; u brings it back.`) : next;
}

function fill(state: EditState, action: Filling): EditState {
  const { form } = state;
  switch (action.type) {
    case 'edit': {
      const entry = focused(state);
      if (!entry) return say(state, 'There is nothing to edit: n makes a concept.');
      const draft = draftOf(entry.concept);
      return { ...state, mode: 'form', form: { entry, draft, field: 0, editor: lineOf(draft.preferred) } };
    }
    case 'new':
      return { ...state, mode: 'form', form: { draft: emptyDraft, field: 0, editor: lineOf('') } };
    case 'drop':
      return { ...state, mode: 'list', form: undefined };
    case 'apply':
      return apply(state);
    case 'field': {
      if (!form) return state;
      const field = (form.field + action.by + fieldKeys.length) % fieldKeys.length;
      const key = fieldKeys[field] ?? 'preferred';
      return { ...state, form: { ...form, field, editor: lineOf(form.draft[key]) } };
    }
    case 'choose':
      return choose(state, action.by);
  }
}

function choose(state: EditState, by: number): EditState {
  const { form } = state;
  const key = fieldKeys[form?.field ?? -1];
  const choices = key === undefined ? undefined : fieldOf(key).choices;
  if (!form || key === undefined || !choices) return state;
  const value = choices[(choices.indexOf(form.draft[key]) + by + choices.length) % choices.length] ?? '';
  return { ...state, form: { ...form, editor: lineOf(value), draft: { ...form.draft, [key]: value } } };
}

/** Puts the form into the glossary, where it is sound. */
function apply(state: EditState): EditState {
  const { form, files, entries } = state;
  if (!form) return state;
  const { entry, draft } = form;
  const file = entry?.file ?? focused(state)?.file ?? files.length - 1;
  const domain = (entry ?? entries.find((each) => each.file === file))?.concept.domain ?? '';
  const made = conceptOf(draft, domain);
  if ('fault' in made) return say(state, made.fault, 'bad');
  const { concept } = made;
  const taken = entries.find((each) => each !== entry && each.concept.id === concept.id);
  if (taken) return say(state, `The id “${concept.id}” is taken by “${taken.concept.preferred}”.`, 'bad');
  const fields = changesOf(draft, entry?.concept);
  if (Object.keys(fields).length === 0)
    return say({ ...state, mode: 'list', form: undefined }, 'Nothing was changed.');
  const next = entry
    ? make(
        state,
        file,
        { kind: 'set', id: entry.concept.id, fields },
        { ...concept, id: draft.id.trim() || concept.id },
      )
    : make(state, file, { kind: 'add', fields: { ...fields, preferred: concept.preferred } }, concept);
  if (next.past.length === state.past.length) return next;
  return say(
    refound({ ...next, mode: 'list', form: undefined }, concept.id),
    `“${concept.preferred}” ${entry ? 'changed' : 'added'}; s saves.`,
    'good',
  );
}

function close(state: EditState, action: Action): EditState {
  switch (action.type) {
    case 'help':
      return { ...state, mode: 'help', top: 0 };
    case 'stay':
      return { ...state, mode: 'list', top: 0 };
    case 'save':
      return save(state, false);
    case 'quit':
      return state.files.some(isUnsaved) || state.saving
        ? { ...state, mode: 'quit' }
        : { ...state, isFinished: true };
    case 'save-and-quit':
      return save({ ...state, mode: 'list' }, true);
    case 'quit-without-saving':
      return { ...state, isFinished: true };
    case 'saved':
      return markSaved(state);
    case 'save-failed':
      return say({ ...state, saving: undefined }, action.reason, 'bad');
    default:
      return state;
  }
}

function save(state: EditState, thenQuit: boolean): EditState {
  if (state.saving) return say(state, 'Still saving…');
  if (!state.files.some(isUnsaved))
    return thenQuit ? { ...state, isFinished: true } : say(state, 'Nothing to save.');
  return say({ ...state, saving: { files: state.files, thenQuit } }, 'Saving…');
}

function markSaved(state: EditState): EditState {
  const { saving } = state;
  if (!saving) return state;
  const files = state.files.map((file, index) => ({
    ...file,
    saved: saving.files[index]?.text ?? file.saved,
  }));
  return say({ ...state, files, saving: undefined, isFinished: saving.thenQuit }, 'Saved.', 'good');
}
