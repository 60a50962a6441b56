import { type Binding, type Bound, bind, lookup } from '../parts/bindings.ts';
import type { Press } from '../parts/keyboard.ts';
import { lineKeys } from '../parts/line-keys.ts';
import { type Suspend, suspendable } from '../parts/suspend.ts';
import type { Action, Mode } from './state.ts';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
type KeyAction = Action | Suspend;
type Keys = readonly Bound<Mode, Action>[];

const browse: readonly Omit<Binding<Mode, Action>, 'mode'>[] = [
  {
    group: 'Decide',
    keys: ['a', 'enter', 'space'],
    action: { type: 'judge', verdict: 'accepted' },
    label: 'accept the concept; once more to take that back',
    bar: 'accept',
  },
  {
    group: 'Decide',
    keys: ['x', 'i', 'delete', 'backspace'],
    action: { type: 'judge', verdict: 'rejected' },
    label: 'reject it',
    bar: 'reject',
  },
  {
    group: 'Decide',
    keys: digits,
    action: (key) => ({ type: 'toggle-pairing', pairing: Number(key) - 1 }),
    label: 'leave that garbled form out, or take it in',
    bar: 'forms',
  },
  {
    group: 'Decide',
    keys: ['A'],
    action: { type: 'accept-sure' },
    label: 'accept all that are sure',
    bar: 'all sure',
  },
  {
    group: 'Decide',
    keys: ['e'],
    action: { type: 'edit' },
    label: 'write the preferred term yourself',
    bar: 'edit',
  },
  { group: 'Decide', keys: ['t'], action: { type: 'next-kind' }, label: 'another kind', bar: 'kind' },
  { group: 'Decide', keys: ['u'], action: { type: 'undo' }, label: 'undo', bar: 'undo' },
  { group: 'Decide', keys: ['r', 'ctrl+r'], action: { type: 'redo' }, label: 'redo' },
  { group: 'Move', keys: ['j', 'n', 'down'], action: { type: 'move', by: 1 }, label: 'next' },
  { group: 'Move', keys: ['k', 'p', 'up'], action: { type: 'move', by: -1 }, label: 'previous' },
  { group: 'Move', keys: ['J', ']', 'tab'], action: { type: 'next-open' }, label: 'next that is open' },
  {
    group: 'Move',
    keys: ['g', 'home'],
    action: { type: 'move', by: Number.NEGATIVE_INFINITY },
    label: 'first',
  },
  {
    group: 'Move',
    keys: ['G', 'end'],
    action: { type: 'move', by: Number.POSITIVE_INFINITY },
    label: 'last',
  },
  {
    group: 'Move',
    keys: ['pagedown', 'ctrl+f', 'wheeldown'],
    action: { type: 'scroll', by: 5 },
    label: 'scroll the details down',
  },
  {
    group: 'Move',
    keys: ['pageup', 'ctrl+b', 'wheelup'],
    action: { type: 'scroll', by: -5 },
    label: 'scroll the details up',
  },
  {
    group: 'File',
    keys: ['s', 'ctrl+s'],
    action: { type: 'save' },
    label: 'write the accepted ones to the glossary',
    bar: 'save',
  },
  { group: 'File', keys: ['q', 'ctrl+c'], action: { type: 'quit' }, label: 'quit', bar: 'quit' },
  { group: 'File', keys: ['?', 'h'], action: { type: 'help' }, label: 'this page', bar: 'help' },
];

const edit: Keys = [
  { keys: ['enter'], action: { type: 'commit-edit' }, label: 'take what is written', bar: 'take' },
  ...lineKeys,
  {
    keys: ['escape', 'ctrl+c'],
    action: { type: 'cancel-edit' },
    label: 'leave the term as it was',
    bar: 'cancel',
  },
];

const quit: Keys = [
  { keys: ['s', 'y'], action: { type: 'save-and-quit' }, label: 'save and quit', bar: 'save and quit' },
  {
    keys: ['d', 'n'],
    action: { type: 'quit-without-saving' },
    label: 'quit without saving',
    bar: 'quit without saving',
  },
  { keys: ['escape', 'c', 'q'], action: { type: 'stay' }, label: 'stay', bar: 'stay' },
];

const help: Keys = [
  {
    keys: ['down', 'j', 'pagedown', 'space'],
    action: { type: 'scroll', by: 5 },
    label: 'scroll down',
    bar: 'down',
  },
  { keys: ['up', 'k', 'pageup'], action: { type: 'scroll', by: -5 }, label: 'scroll up', bar: 'up' },
  {
    keys: ['escape', 'q', '?', 'h', 'enter', 'ctrl+c'],
    action: { type: 'stay' },
    label: 'back',
    bar: 'back',
  },
];

/** Every key of the mining screen. Of each mode, the help bar always shows the last. */
export const bindings: readonly Binding<Mode, KeyAction>[] = suspendable<Mode, Action>([
  ...browse.map((each) => ({ ...each, mode: 'browse' as const })),
  ...bind('edit', 'While editing', edit),
  ...bind('quit', 'When asked to save', quit),
  ...bind('help', 'On this page', help),
]);

const find = lookup(bindings);

/** What a press does in `mode`. While editing, characters without a binding write themselves. */
export function actionOf(mode: Mode, press: Press): KeyAction | undefined {
  if (press.kind === 'paste') return mode === 'edit' ? { type: 'insert', text: press.text } : undefined;
  if (press.kind !== 'key') return undefined;
  const bound = find(mode, press.name);
  if (bound || mode !== 'edit') return bound;
  const text = press.name === 'space' ? ' ' : press.name;
  return [...text].length === 1 ? { type: 'insert', text } : undefined;
}
