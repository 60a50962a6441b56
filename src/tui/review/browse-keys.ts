import type { Bound } from '../parts/bindings.ts';
import type { Suspend } from '../parts/suspend.ts';
import type { Action, Mode } from './model.ts';

/** Moves what is shown, by rows or by a page; becomes `scroll-to` or `line-to` once the size of the screen is known. */
export interface Scroll {
  readonly type: 'scroll';
  readonly unit: 'page' | number;
  readonly direction: 1 | -1;
}
/** What needs the size of the screen to become an action. */
export type Sized = Scroll | { readonly type: 'toggle-list' };
export type KeyAction = Action | Sized | Suspend | { readonly type: 'afresh' };

/** A line of the key table, without where it belongs. */
export type Entry = Bound<Mode, KeyAction>;

export const scroll = (direction: 1 | -1, unit: Scroll['unit'] = 'page'): Scroll => ({
  type: 'scroll',
  unit,
  direction,
});
/** Rows that one turn of the mouse wheel moves. */
export const wheel = 3;
const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

export const decide: readonly Entry[] = [
  {
    keys: ['a', 'enter'],
    action: { type: 'choose', choice: 0 },
    label: 'accept the best suggestion',
    bar: 'accept',
    isVital: true,
  },
  {
    keys: digits,
    action: (key) => ({ type: 'choose', choice: Number(key) - 1 }),
    label: 'accept that suggestion',
    bar: 'choose',
  },
  {
    keys: ['e', 'r'],
    action: { type: 'edit' },
    label: 'write the replacement yourself',
    bar: 'edit',
    isVital: true,
  },
  {
    keys: ['i'],
    action: { type: 'ignore' },
    label: 'ignore: the text is right',
    bar: 'ignore',
    isVital: true,
  },
  { keys: ['d', 'space'], action: { type: 'defer' }, label: 'decide later', bar: 'later' },
  { keys: ['A'], action: { type: 'accept-alike' }, label: 'accept for all that are alike' },
  { keys: ['I'], action: { type: 'ignore-alike' }, label: 'ignore all that are alike' },
  {
    keys: ['Y'],
    action: { type: 'accept-sure' },
    label: 'accept all sure repairs of this file',
    bar: 'all sure',
    isWanted: true,
  },
  { keys: ['R'], action: { type: 'edit-alike' }, label: 'write it for all that are alike' },
  { keys: ['u'], action: { type: 'undo' }, label: 'undo', bar: 'undo', isVital: true },
  { keys: ['U', 'ctrl+r'], action: { type: 'redo' }, label: 'redo' },
  { keys: ['backspace'], action: { type: 'clear' }, label: 'make it undecided again' },
];

export const move: readonly Entry[] = [
  { keys: ['j', 'down', 'right', 'tab'], action: { type: 'focus', to: 'next' }, label: 'next finding' },
  {
    keys: ['k', 'up', 'left', 'shift+tab'],
    action: { type: 'focus', to: 'previous' },
    label: 'previous finding',
  },
  {
    keys: ['J', ']'],
    action: { type: 'focus-undecided', direction: 1 },
    label: 'next one to decide',
    bar: 'next',
    isWanted: true,
  },
  { keys: ['K', '['], action: { type: 'focus-undecided', direction: -1 }, label: 'previous one to decide' },
  { keys: ['g', 'home'], action: { type: 'focus', to: 'first' }, label: 'first finding' },
  { keys: ['G', 'end'], action: { type: 'focus', to: 'last' }, label: 'last finding' },
  { keys: ['pagedown', 'ctrl+f'], action: scroll(1), label: 'scroll down' },
  { keys: ['pageup', 'ctrl+b'], action: scroll(-1), label: 'scroll up' },
  { keys: ['wheeldown', 'ctrl+e'], action: scroll(1, wheel), label: 'a few lines down' },
  { keys: ['wheelup', 'ctrl+y'], action: scroll(-1, wheel), label: 'a few lines up' },
  { keys: ['/'], action: { type: 'search' }, label: 'search' },
  { keys: ['n'], action: { type: 'match', direction: 1 }, label: 'next match' },
  { keys: ['N'], action: { type: 'match', direction: -1 }, label: 'previous match' },
  { keys: ['escape'], action: { type: 'stay' }, label: 'back to the finding' },
  { keys: ['>', '}'], action: { type: 'switch-file', direction: 1 }, label: 'next file' },
  { keys: ['<', '{'], action: { type: 'switch-file', direction: -1 }, label: 'previous file' },
];

export const look: readonly Entry[] = [
  { keys: ['p'], action: { type: 'preview' }, label: 'preview what would be saved', bar: 'preview' },
  { keys: ['l'], action: { type: 'toggle-list' }, label: 'list of findings', bar: 'list' },
  { keys: ['o'], action: { type: 'regroup' }, label: 'order: by place, concept or rule' },
  { keys: ['f'], action: { type: 'filter' }, label: 'show only some findings', bar: 'filter' },
  { keys: ['m'], action: { type: 'details' }, label: 'more: all about this finding', bar: 'more' },
  { keys: ['t'], action: { type: 'turn-panel' }, label: 'what trusted texts say' },
  { keys: ['F'], action: { type: 'files' }, label: 'list of files' },
  {
    keys: ['w', '+'],
    action: { type: 'teach' },
    label: 'tell the glossary about these words',
    bar: 'glossary',
  },
];

export const file: readonly Entry[] = [
  { keys: ['s', 'ctrl+s'], action: { type: 'save' }, label: 'save this file', bar: 'save', isVital: true },
  { keys: ['q', 'x'], action: { type: 'quit' }, label: 'quit', bar: 'quit', isVital: true },
  { keys: ['ctrl+c'], action: { type: 'interrupt' }, label: 'break off' },
  { keys: ['?', 'h'], action: { type: 'help' }, label: 'this page', bar: 'help' },
];
