import { type Concept, type ConceptKind, conceptKinds } from '../../core/concept.ts';
import { type Proposal, sure, withPairings } from '../../core/proposal.ts';
import { insert, type LineEditor, type LineOperation, lineOf, operate } from '../parts/line-editor.ts';

/** What the keys mean at the moment. */
export type Mode = 'browse' | 'edit' | 'quit' | 'help';

/** What a person made of a proposal. */
export interface Choice {
  readonly verdict: 'open' | 'accepted' | 'rejected';
  readonly preferred: string;
  readonly kind: ConceptKind;
  /** Pairings, by index, that aren't believed. */
  readonly dropped: readonly number[];
}

export interface Status {
  readonly tone: 'plain' | 'good' | 'bad';
  readonly text: string;
}

export interface MineState {
  readonly proposals: readonly Proposal[];
  /** By index of the proposal. */
  readonly choices: readonly Choice[];
  readonly focus: number;
  readonly mode: Mode;
  /** The preferred term being written, in mode `edit`. */
  readonly editor: LineEditor;
  /** First row shown of the details, or of the help page. */
  readonly top: number;
  readonly past: readonly (readonly Choice[])[];
  readonly future: readonly (readonly Choice[])[];
  /** Choices as they were saved last. */
  readonly saved: readonly Choice[];
  readonly saving?: { readonly choices: readonly Choice[]; readonly thenQuit: boolean } | undefined;
  readonly status?: Status | undefined;
  readonly isFinished: boolean;
}

export type Action =
  | { readonly type: 'move'; readonly by: number }
  | { readonly type: 'next-open' }
  | { readonly type: 'scroll'; readonly by: number }
  | { readonly type: 'judge'; readonly verdict: 'accepted' | 'rejected' }
  /** `pairing` counts from 0. */
  | { readonly type: 'toggle-pairing'; readonly pairing: number }
  | { readonly type: 'accept-sure' | 'next-kind' | 'undo' | 'redo' }
  | { readonly type: 'edit' | 'commit-edit' | 'cancel-edit' }
  | { readonly type: 'insert'; readonly text: string }
  | { readonly type: 'line'; readonly operation: LineOperation }
  | { readonly type: 'help' | 'stay' | 'save' | 'quit' | 'save-and-quit' | 'quit-without-saving' }
  | { readonly type: 'saved'; readonly text: string }
  | { readonly type: 'save-failed'; readonly reason: string };

export function initialState(proposals: readonly Proposal[]): MineState {
  const choices = proposals.map(
    ({ concept }): Choice => ({
      verdict: 'open',
      preferred: concept.preferred,
      kind: concept.kind,
      dropped: [],
    }),
  );
  return {
    proposals,
    choices,
    focus: 0,
    mode: 'browse',
    editor: lineOf(''),
    top: 0,
    past: [],
    future: [],
    saved: choices,
    isFinished: proposals.length === 0,
  };
}

/** The accepted concepts, with those of their paired forms that are believed. */
export const acceptedOf = ({ proposals }: MineState, choices: readonly Choice[]): Concept[] =>
  proposals.flatMap((proposal, index) => {
    const choice = choices[index];
    if (choice?.verdict !== 'accepted') return [];
    const believed = proposal.pairings.filter((_, at) => !choice.dropped.includes(at));
    return [{ ...withPairings(proposal, believed), preferred: choice.preferred, kind: choice.kind }];
  });

export const unsaved = ({ choices, saved }: MineState): number =>
  choices.filter((choice, index) => {
    const before = saved[index];
    return choice !== before && (choice.verdict === 'accepted' || before?.verdict === 'accepted');
  }).length;

/** Moves the screen on by one action. What the last action had to say is cleared by the next. */
export function update(state: MineState, action: Action): MineState {
  const next = step(state, action);
  return next.status !== undefined && next.status === state.status ? { ...next, status: undefined } : next;
}

function step(state: MineState, action: Action): MineState {
  switch (action.type) {
    case 'move':
      return focusOn(state, state.focus + action.by);
    case 'next-open':
      return nextOpen(state);
    case 'scroll':
      return { ...state, top: Math.max(0, state.top + action.by) };
    case 'judge':
      return judge(state, action.verdict);
    case 'toggle-pairing':
      return togglePairing(state, action.pairing);
    case 'accept-sure':
      return acceptSure(state);
    case 'next-kind':
      return changed(state, (choice) => ({ ...choice, kind: nextKind(choice.kind) }));
    case 'undo':
    case 'redo':
      return travel(state, action.type);
    case 'edit':
    case 'commit-edit':
    case 'cancel-edit':
    case 'insert':
    case 'line':
      return edit(state, action);
    default:
      return close(state, action);
  }
}

function focusOn(state: MineState, wanted: number): MineState {
  const focus = Math.max(0, Math.min(state.proposals.length - 1, wanted));
  return focus === state.focus ? state : { ...state, focus, top: 0 };
}

function nextOpen(state: MineState): MineState {
  const { choices, focus } = state;
  const order = [...choices.keys()].map((index) => (focus + 1 + index) % choices.length);
  const next = order.find((index) => choices[index]?.verdict === 'open');
  return next === undefined ? say(state, 'Everything is decided.') : focusOn(state, next);
}

/** Decides, or takes the same decision back, and goes on to the next. */
function judge(state: MineState, verdict: 'accepted' | 'rejected'): MineState {
  const isSame = state.choices[state.focus]?.verdict === verdict;
  const next = changed(state, (choice) => ({ ...choice, verdict: isSame ? 'open' : verdict }));
  return isSame ? next : focusOn(next, next.focus + 1);
}

function togglePairing(state: MineState, pairing: number): MineState {
  if (!state.proposals[state.focus]?.pairings[pairing])
    return say(state, `There is no form ${pairing + 1} here.`);
  return changed(state, (choice) => ({
    ...choice,
    dropped: choice.dropped.includes(pairing)
      ? choice.dropped.filter((other) => other !== pairing)
      : [...choice.dropped, pairing],
  }));
}

function acceptSure(state: MineState): MineState {
  const choices = state.choices.map((choice, index): Choice => {
    const isSure = (state.proposals[index]?.confidence ?? 0) >= sure;
    return choice.verdict === 'open' && isSure ? { ...choice, verdict: 'accepted' } : choice;
  });
  const count = choices.filter((choice, index) => choice !== state.choices[index]).length;
  if (count === 0) return say(state, 'No open proposal is sure.');
  return say(remembered(state, choices), `Accepted ${count}.`, 'good');
}

const nextKind = (kind: ConceptKind): ConceptKind =>
  conceptKinds[(conceptKinds.indexOf(kind) + 1) % conceptKinds.length] ?? kind;

const changed = (state: MineState, change: (choice: Choice) => Choice): MineState =>
  remembered(
    state,
    state.choices.map((choice, index) => (index === state.focus ? change(choice) : choice)),
  );

const remembered = (state: MineState, choices: readonly Choice[]): MineState => ({
  ...state,
  choices,
  past: [...state.past, state.choices],
  future: [],
});

function travel(state: MineState, way: 'undo' | 'redo'): MineState {
  const { past, future, choices } = state;
  const [from, to] = way === 'undo' ? [past, future] : [future, past];
  const target = from.at(-1);
  if (!target) return say(state, `Nothing to ${way}.`);
  const [rest, other] = [from.slice(0, -1), [...to, choices]];
  const at = target.findIndex((choice, index) => choice !== choices[index]);
  const next = way === 'undo' ? { past: rest, future: other } : { past: other, future: rest };
  return focusOn({ ...state, ...next, choices: target }, at);
}

function edit(
  state: MineState,
  action: Extract<Action, { type: 'edit' | 'commit-edit' | 'cancel-edit' | 'insert' | 'line' }>,
): MineState {
  switch (action.type) {
    case 'edit':
      return { ...state, mode: 'edit', editor: lineOf(state.choices[state.focus]?.preferred ?? '') };
    case 'cancel-edit':
      return { ...state, mode: 'browse' };
    case 'insert':
      return { ...state, editor: insert(state.editor, action.text) };
    case 'line':
      return { ...state, editor: operate(state.editor, action.operation) };
    case 'commit-edit': {
      const preferred = state.editor.text.trim();
      if (preferred === '') return say(state, 'A concept needs a term.', 'bad');
      return { ...changed(state, (choice) => ({ ...choice, preferred })), mode: 'browse' };
    }
  }
}

function close(
  state: MineState,
  action: Exclude<Action, { type: 'move' | 'scroll' | 'judge' | 'toggle-pairing' | 'insert' | 'line' }>,
): MineState {
  switch (action.type) {
    case 'help':
      return { ...state, mode: 'help', top: 0 };
    case 'stay':
      return { ...state, mode: 'browse', top: 0 };
    case 'save':
      return save(state, false);
    case 'quit':
      return unsaved(state) > 0 || state.saving ? { ...state, mode: 'quit' } : { ...state, isFinished: true };
    case 'save-and-quit':
      return save({ ...state, mode: 'browse' }, true);
    case 'quit-without-saving':
      return { ...state, isFinished: true };
    case 'saved':
      return say(
        {
          ...state,
          saved: state.saving?.choices ?? state.saved,
          saving: undefined,
          isFinished: state.saving?.thenQuit ?? false,
        },
        action.text,
        'good',
      );
    case 'save-failed':
      return say({ ...state, saving: undefined }, action.reason, 'bad');
    default:
      return state;
  }
}

function save(state: MineState, thenQuit: boolean): MineState {
  if (state.saving) return say(state, 'Still saving…');
  if (unsaved(state) === 0) return thenQuit ? { ...state, isFinished: true } : say(state, 'Nothing to save.');
  return say({ ...state, saving: { choices: state.choices, thenQuit } }, 'Saving…');
}

const say = (state: MineState, text: string, tone: Status['tone'] = 'plain'): MineState => ({
  ...state,
  status: { tone, text },
});
