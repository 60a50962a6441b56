import { type Binding, lookup } from '../parts/bindings.ts';
import type { Press } from '../parts/keyboard.ts';
import type { Action, Mode } from './model.ts';

/** Moves what is shown; becomes `scroll-to` once the size of the screen is known. */
export interface Scroll {
  readonly type: 'scroll';
  readonly unit: 'page' | 'row';
  readonly direction: 1 | -1;
}
export type KeyAction = Action | Scroll;

const page = (direction: 1 | -1): Scroll => ({ type: 'scroll', unit: 'page', direction });
const row = (direction: 1 | -1): Scroll => ({ type: 'scroll', unit: 'row', direction });
const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

const browse = [
  {
    group: 'Decide',
    keys: ['a', 'enter', 'space'],
    action: { type: 'choose', choice: 0 },
    label: 'accept the best suggestion',
    bar: 'accept',
  },
  {
    group: 'Decide',
    keys: digits,
    action: (key) => ({ type: 'choose', choice: Number(key) - 1 }),
    label: 'accept that suggestion',
    bar: 'choose',
  },
  {
    group: 'Decide',
    keys: ['e'],
    action: { type: 'edit' },
    label: 'write the replacement yourself',
    bar: 'edit',
  },
  {
    group: 'Decide',
    keys: ['i'],
    action: { type: 'ignore' },
    label: 'ignore: the text is right',
    bar: 'ignore',
  },
  { group: 'Decide', keys: ['A'], action: { type: 'accept-alike' }, label: 'accept for all that are alike' },
  { group: 'Decide', keys: ['I'], action: { type: 'ignore-alike' }, label: 'ignore all that are alike' },
  {
    group: 'Move',
    keys: ['j', 'n', 'down', 'right', 'tab'],
    action: { type: 'focus', to: 'next' },
    label: 'next finding',
    bar: 'next',
  },
  {
    group: 'Move',
    keys: ['k', 'p', 'up', 'left', 'shift+tab'],
    action: { type: 'focus', to: 'previous' },
    label: 'previous finding',
    bar: 'back',
  },
  { group: 'Decide', keys: ['u'], action: { type: 'undo' }, label: 'undo', bar: 'undo' },
  { group: 'Decide', keys: ['r', 'ctrl+r'], action: { type: 'redo' }, label: 'redo' },
  { group: 'Decide', keys: ['backspace', 'x'], action: { type: 'clear' }, label: 'make it undecided again' },
  {
    group: 'Move',
    keys: ['J', ']'],
    action: { type: 'focus-undecided', direction: 1 },
    label: 'next undecided finding',
  },
  {
    group: 'Move',
    keys: ['K', '['],
    action: { type: 'focus-undecided', direction: -1 },
    label: 'previous undecided finding',
  },
  { group: 'Move', keys: ['g', 'home'], action: { type: 'focus', to: 'first' }, label: 'first finding' },
  { group: 'Move', keys: ['G', 'end'], action: { type: 'focus', to: 'last' }, label: 'last finding' },
  { group: 'Move', keys: ['pagedown', 'ctrl+f'], action: page(1), label: 'scroll down' },
  { group: 'Move', keys: ['pageup', 'ctrl+b'], action: page(-1), label: 'scroll up' },
  { group: 'Move', keys: ['N'], action: { type: 'switch-file', direction: 1 }, label: 'next file' },
  { group: 'Move', keys: ['P'], action: { type: 'switch-file', direction: -1 }, label: 'previous file' },
  { group: 'File', keys: ['s', 'ctrl+s'], action: { type: 'save' }, label: 'save this file', bar: 'save' },
  { group: 'File', keys: ['q', 'ctrl+c'], action: { type: 'quit' }, label: 'quit', bar: 'quit' },
  { group: 'File', keys: ['?', 'h'], action: { type: 'help' }, label: 'this page', bar: 'help' },
] satisfies readonly Omit<Binding<Mode, KeyAction>, 'mode'>[];

const edit = [
  { keys: ['enter'], action: { type: 'commit-edit' }, label: 'accept what is written', bar: 'accept' },
  {
    keys: ['tab'],
    action: { type: 'next-draft' },
    label: 'next suggestion, or the original',
    bar: 'next suggestion',
  },
  {
    keys: ['ctrl+u'],
    action: { type: 'line', operation: 'kill-to-start' },
    label: 'clear up to the cursor',
    bar: 'clear',
  },
  { keys: ['ctrl+k'], action: { type: 'line', operation: 'kill-to-end' }, label: 'clear from the cursor on' },
  {
    keys: ['ctrl+w', 'alt+backspace'],
    action: { type: 'line', operation: 'kill-word' },
    label: 'delete the word before',
  },
  { keys: ['left', 'ctrl+b'], action: { type: 'line', operation: 'left' }, label: 'left' },
  { keys: ['right', 'ctrl+f'], action: { type: 'line', operation: 'right' }, label: 'right' },
  {
    keys: ['ctrl+left', 'alt+left', 'alt+b'],
    action: { type: 'line', operation: 'word-left' },
    label: 'a word left',
  },
  {
    keys: ['ctrl+right', 'alt+right', 'alt+f'],
    action: { type: 'line', operation: 'word-right' },
    label: 'a word right',
  },
  { keys: ['home', 'ctrl+a'], action: { type: 'line', operation: 'home' }, label: 'to the beginning' },
  { keys: ['end', 'ctrl+e'], action: { type: 'line', operation: 'end' }, label: 'to the end' },
  {
    keys: ['backspace'],
    action: { type: 'line', operation: 'backspace' },
    label: 'delete before the cursor',
  },
  {
    keys: ['delete', 'ctrl+d'],
    action: { type: 'line', operation: 'delete' },
    label: 'delete at the cursor',
  },
  {
    keys: ['escape', 'ctrl+c'],
    action: { type: 'cancel-edit' },
    label: 'leave the text as it was',
    bar: 'cancel',
  },
] satisfies readonly Omit<Binding<Mode, KeyAction>, 'mode' | 'group'>[];

const quit = [
  { keys: ['s', 'y'], action: { type: 'save-and-quit' }, label: 'save and quit', bar: 'save and quit' },
  {
    keys: ['d', 'n'],
    action: { type: 'quit-without-saving' },
    label: 'quit without saving',
    bar: 'quit without saving',
  },
  { keys: ['escape', 'c', 'q'], action: { type: 'stay' }, label: 'stay', bar: 'stay' },
] satisfies readonly Omit<Binding<Mode, KeyAction>, 'mode' | 'group'>[];

const help = [
  { keys: ['pagedown', 'space'], action: page(1), label: 'scroll down', bar: 'down' },
  { keys: ['pageup'], action: page(-1), label: 'scroll up', bar: 'up' },
  { keys: ['down', 'j'], action: row(1), label: 'one line down' },
  { keys: ['up', 'k'], action: row(-1), label: 'one line up' },
  { keys: ['ctrl+c'], action: { type: 'quit' }, label: 'quit' },
  {
    keys: ['escape', 'q', '?', 'h', 'enter'],
    action: { type: 'stay' },
    label: 'back to the review',
    bar: 'back',
  },
] satisfies readonly Omit<Binding<Mode, KeyAction>, 'mode' | 'group'>[];

/** Every key of the review screen: the only place where keys are named. Of each mode, the help bar always shows the last. */
export const bindings: readonly Binding<Mode, KeyAction>[] = [
  ...browse.map((each) => ({ ...each, mode: 'browse' as const })),
  ...edit.map((each) => ({ ...each, mode: 'edit' as const, group: 'While editing' })),
  ...quit.map((each) => ({ ...each, mode: 'quit' as const, group: 'When asked to save' })),
  ...help.map((each) => ({ ...each, mode: 'help' as const, group: 'On this page' })),
];

const find = lookup(bindings);

/** What a press does in `mode`. While editing, characters without a binding write themselves. */
export function actionOf(mode: Mode, press: Press): KeyAction | undefined {
  if (press.kind === 'paste') return mode === 'edit' ? { type: 'insert', text: press.text } : undefined;
  const bound = find(mode, press.name);
  if (bound || mode !== 'edit') return bound;
  const text = press.name === 'space' ? ' ' : press.name;
  return [...text].length === 1 ? { type: 'insert', text } : undefined;
}
