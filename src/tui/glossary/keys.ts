import { type Binding, type Bound, bind, lookup } from '../parts/bindings.ts';
import type { Press } from '../parts/keyboard.ts';
import { lineKeys } from '../parts/line-keys.ts';
import { type Suspend, suspendable } from '../parts/suspend.ts';
import { fieldKeys, fieldOf } from './draft.ts';
import type { Action, EditState, Mode } from './model.ts';

/** Moves by what is seen; becomes `move` or `scroll` once the size of the screen is known. */
interface Page {
  readonly type: 'page';
  readonly direction: 1 | -1;
}
type Sized = Action | Page;
export type KeyAction = Sized | Suspend;
type Keys = readonly Bound<Mode, Sized>[];

const list: readonly Omit<Binding<Mode, Sized>, 'mode'>[] = [
  { group: 'Concepts', keys: ['enter', 'e'], action: { type: 'edit' }, label: 'edit', bar: 'edit' },
  { group: 'Concepts', keys: ['n', 'a'], action: { type: 'new' }, label: 'new', bar: 'new' },
  { group: 'Concepts', keys: ['d', 'delete'], action: { type: 'remove' }, label: 'remove', bar: 'remove' },
  {
    group: 'Concepts',
    keys: ['/', 'f'],
    action: { type: 'search' },
    label: 'search: terms in any language, id, kind, domain',
    bar: 'search',
  },
  { group: 'Concepts', keys: ['escape'], action: { type: 'clear-search' }, label: 'show all again' },
  { group: 'Concepts', keys: ['t'], action: { type: 'trial' }, label: 'try a sentence out', bar: 'try out' },
  { group: 'Concepts', keys: ['u'], action: { type: 'undo' }, label: 'undo', bar: 'undo' },
  { group: 'Concepts', keys: ['r', 'ctrl+r'], action: { type: 'redo' }, label: 'redo' },
  { group: 'Move', keys: ['j', 'down', 'wheeldown'], action: { type: 'move', by: 1 }, label: 'next' },
  { group: 'Move', keys: ['k', 'up', 'wheelup'], action: { type: 'move', by: -1 }, label: 'previous' },
  {
    group: 'Move',
    keys: ['pagedown', 'ctrl+f', 'space'],
    action: { type: 'page', direction: 1 },
    label: 'a page down',
  },
  { group: 'Move', keys: ['pageup', 'ctrl+b'], action: { type: 'page', direction: -1 }, label: 'a page up' },
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
  { group: 'File', keys: ['s', 'ctrl+s'], action: { type: 'save' }, label: 'save', bar: 'save' },
  { group: 'File', keys: ['q', 'ctrl+c'], action: { type: 'quit' }, label: 'quit', bar: 'quit' },
  { group: 'File', keys: ['?', 'h'], action: { type: 'help' }, label: 'this page', bar: 'help' },
];

const searching: Keys = [
  {
    keys: ['enter', 'tab'],
    action: { type: 'leave-search' },
    label: 'to what was found',
    bar: 'to the list',
  },
  { keys: ['down'], action: { type: 'move', by: 1 }, label: 'next' },
  { keys: ['up'], action: { type: 'move', by: -1 }, label: 'previous' },
  ...lineKeys,
  { keys: ['escape', 'ctrl+c'], action: { type: 'clear-search' }, label: 'show all again', bar: 'show all' },
];

const form: Keys = [
  { keys: ['enter', 'ctrl+s'], action: { type: 'apply' }, label: 'put it into the glossary', bar: 'take' },
  { keys: ['down', 'tab'], action: { type: 'field', by: 1 }, label: 'next field', bar: 'next field' },
  { keys: ['up', 'shift+tab'], action: { type: 'field', by: -1 }, label: 'previous field' },
  { keys: ['ctrl+t'], action: { type: 'trial' }, label: 'try a sentence out', bar: 'try out' },
  ...lineKeys.map(({ bar: _, ...each }) => each),
  {
    keys: ['escape', 'ctrl+c'],
    action: { type: 'drop' },
    label: 'leave the concept as it was',
    bar: 'cancel',
  },
];

const trial: Keys = [
  {
    keys: ['enter', 'escape', 'tab', 'ctrl+t', 'ctrl+c'],
    action: { type: 'leave-trial' },
    label: 'back',
    bar: 'back',
  },
  ...lineKeys,
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

/** Every key of the glossary editor. Of each mode, the help bar always shows the last. */
export const bindings: readonly Binding<Mode, KeyAction>[] = suspendable<Mode, Sized>([
  ...list.map((each) => ({ ...each, mode: 'list' as const })),
  ...bind('search', 'While searching', searching),
  ...bind('form', 'In the form', form),
  ...bind('trial', 'While trying out', trial),
  ...bind('quit', 'When asked to save', quit),
  ...bind('help', 'On this page', help),
]);

const find = lookup(bindings);
const writing = new Set<Mode>(['search', 'form', 'trial']);

/** What a press does. Where something is written, characters without a binding write themselves; a field of choices turns. */
export function actionOf(state: Pick<EditState, 'mode' | 'form'>, press: Press): KeyAction | undefined {
  const { mode } = state;
  if (press.kind === 'paste') return writing.has(mode) ? { type: 'insert', text: press.text } : undefined;
  if (press.kind !== 'key') return undefined;
  const turn = mode === 'form' && hasChoices(state) ? turns[press.name] : undefined;
  if (turn !== undefined) return { type: 'choose', by: turn };
  const bound = find(mode, press.name);
  if (bound || !writing.has(mode)) return bound;
  const text = press.name === 'space' ? ' ' : press.name;
  return [...text].length === 1 ? { type: 'insert', text } : undefined;
}

const turns: Readonly<Record<string, number>> = { left: -1, right: 1, space: 1 };

const hasChoices = ({ form: shown }: Pick<EditState, 'form'>): boolean => {
  const key = fieldKeys[shown?.field ?? -1];
  return key !== undefined && fieldOf(key).choices !== undefined;
};
