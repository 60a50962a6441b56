import { type Binding, lookup } from '../parts/bindings.ts';
import type { Press } from '../parts/keyboard.ts';
import { lineKeys } from '../parts/line-keys.ts';
import type { Action, Mode } from './model.ts';

/** Moves what is shown, by rows or by a page; becomes `scroll-to` or `line-to` once the size of the screen is known. */
export interface Scroll {
  readonly type: 'scroll';
  readonly unit: 'page' | number;
  readonly direction: 1 | -1;
}
/** What needs the size of the screen to become an action. */
export type Sized = Scroll | { readonly type: 'toggle-list' };
export type KeyAction = Action | Sized | { readonly type: 'afresh' };

type Entry = Omit<Binding<Mode, KeyAction>, 'mode' | 'group'>;

const scroll = (direction: 1 | -1, unit: Scroll['unit'] = 'page'): Scroll => ({
  type: 'scroll',
  unit,
  direction,
});
const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
/** Rows that one turn of the mouse wheel moves. */
const wheel = 3;

const decide: readonly Entry[] = [
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
  { keys: ['Y'], action: { type: 'accept-sure' }, label: 'accept all sure repairs of this file' },
  { keys: ['R'], action: { type: 'edit-alike' }, label: 'write it for all that are alike' },
  { keys: ['u'], action: { type: 'undo' }, label: 'undo', bar: 'undo', isVital: true },
  { keys: ['U', 'ctrl+r'], action: { type: 'redo' }, label: 'redo' },
  { keys: ['backspace'], action: { type: 'clear' }, label: 'make it undecided again' },
];

const move: readonly Entry[] = [
  { keys: ['j', 'down', 'right', 'tab'], action: { type: 'focus', to: 'next' }, label: 'next finding' },
  {
    keys: ['k', 'up', 'left', 'shift+tab'],
    action: { type: 'focus', to: 'previous' },
    label: 'previous finding',
  },
  { keys: ['J', ']'], action: { type: 'focus-undecided', direction: 1 }, label: 'next one to decide' },
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
  { keys: ['>', '}'], action: { type: 'switch-file', direction: 1 }, label: 'next file' },
  { keys: ['<', '{'], action: { type: 'switch-file', direction: -1 }, label: 'previous file' },
];

const look: readonly Entry[] = [
  { keys: ['p'], action: { type: 'preview' }, label: 'preview what would be saved', bar: 'preview' },
  { keys: ['l'], action: { type: 'toggle-list' }, label: 'list of findings', bar: 'list' },
  { keys: ['o'], action: { type: 'regroup' }, label: 'order: by place, concept or rule' },
  { keys: ['f'], action: { type: 'filter' }, label: 'show only some findings', bar: 'filter' },
  { keys: ['t'], action: { type: 'turn-panel' }, label: 'what trusted texts say' },
  { keys: ['F'], action: { type: 'files' }, label: 'list of files' },
  {
    keys: ['w', '+'],
    action: { type: 'teach' },
    label: 'tell the glossary about these words',
    bar: 'glossary',
  },
];

const file: readonly Entry[] = [
  { keys: ['s', 'ctrl+s'], action: { type: 'save' }, label: 'save this file', bar: 'save', isVital: true },
  { keys: ['q', 'x'], action: { type: 'quit' }, label: 'quit', bar: 'quit', isVital: true },
  { keys: ['ctrl+c'], action: { type: 'interrupt' }, label: 'break off' },
  { keys: ['?', 'h'], action: { type: 'help' }, label: 'this page', bar: 'help' },
];

const edit: readonly Entry[] = [
  {
    keys: ['enter'],
    action: { type: 'commit-edit' },
    label: 'accept what is written',
    bar: 'accept',
    isVital: true,
  },
  {
    keys: ['tab'],
    action: { type: 'next-draft' },
    label: 'next suggestion, or the original',
    bar: 'next suggestion',
  },
  ...lineKeys,
  {
    keys: ['escape', 'ctrl+c'],
    action: { type: 'cancel-edit' },
    label: 'leave the text as it was',
    bar: 'cancel',
  },
];

const search: readonly Entry[] = [
  { keys: ['enter'], action: { type: 'commit-search' }, label: 'go there; n goes on', bar: 'go there' },
  ...lineKeys,
  { keys: ['escape', 'ctrl+c'], action: { type: 'cancel-search' }, label: 'give the search up', bar: 'back' },
];

const scrolling: readonly Entry[] = [
  { keys: ['down', 'j'], action: scroll(1, 1), label: 'one line down' },
  { keys: ['up', 'k'], action: scroll(-1, 1), label: 'one line up' },
  { keys: ['wheeldown'], action: scroll(1, wheel), label: 'a few lines down' },
  { keys: ['wheelup'], action: scroll(-1, wheel), label: 'a few lines up' },
];

const paging: readonly Entry[] = [
  { keys: ['pagedown', 'space'], action: scroll(1), label: 'scroll down', bar: 'down' },
  { keys: ['pageup'], action: scroll(-1), label: 'scroll up', bar: 'up' },
  ...scrolling,
];

const interrupt: Entry = { keys: ['ctrl+c'], action: { type: 'interrupt' }, label: 'break off' };

const back = (keys: readonly string[]): readonly Entry[] => [
  interrupt,
  { keys: ['escape', 'q', ...keys], action: { type: 'stay' }, label: 'back to the review', bar: 'back' },
];

const preview: readonly Entry[] = [
  {
    keys: ['tab', 't'],
    action: { type: 'turn-preview' },
    label: 'changes, or the clean text',
    bar: 'changes or text',
  },
  { keys: ['s', 'ctrl+s'], action: { type: 'save' }, label: 'save this file', bar: 'save', isVital: true },
  ...paging,
  ...back(['p', 'enter']),
];

const filter: readonly Entry[] = [
  { keys: ['enter', 'space'], action: { type: 'pick' }, label: 'show these, or no longer', bar: 'choose' },
  { keys: ['down', 'j'], action: scroll(1, 1), label: 'down', bar: 'down' },
  { keys: ['up', 'k'], action: scroll(-1, 1), label: 'up', bar: 'up' },
  { keys: ['a', 'backspace'], action: { type: 'unfilter' }, label: 'show all', bar: 'show all' },
  ...back(['f']),
];

const files: readonly Entry[] = [
  { keys: ['enter', 'space'], action: { type: 'pick' }, label: 'go to that file', bar: 'go there' },
  { keys: ['down', 'j'], action: scroll(1, 1), label: 'down', bar: 'down' },
  { keys: ['up', 'k'], action: scroll(-1, 1), label: 'up', bar: 'up' },
  ...back(['F']),
];

const teach: readonly Entry[] = [
  { keys: ['enter', 'space'], action: { type: 'pick' }, label: 'say that', bar: 'choose' },
  {
    keys: ['1', '2', '3'],
    action: (key) => ({ type: 'lesson', choice: Number(key) - 1 }),
    label: 'say that one',
  },
  { keys: ['down', 'j'], action: scroll(1, 1), label: 'down', bar: 'down' },
  { keys: ['up', 'k'], action: scroll(-1, 1), label: 'up', bar: 'up' },
  ...back(['w']),
];

const lesson: readonly Entry[] = [
  {
    keys: ['enter'],
    action: { type: 'commit-lesson' },
    label: 'write it into the glossary',
    bar: 'write it',
    isVital: true,
  },
  { keys: ['tab', 'down'], action: { type: 'field', by: 1 }, label: 'next field', bar: 'next field' },
  { keys: ['shift+tab', 'up'], action: { type: 'field', by: -1 }, label: 'previous field' },
  ...lineKeys,
  { keys: ['escape', 'ctrl+c'], action: { type: 'stay' }, label: 'write nothing', bar: 'back' },
];

const finish: readonly Entry[] = [
  {
    keys: ['enter', 's', 'y'],
    action: { type: 'save-and-quit' },
    label: 'save and quit',
    bar: 'save and quit',
  },
  {
    keys: ['k'],
    action: { type: 'keep' },
    label: 'keep the decisions, write nothing',
    bar: 'keep for later',
  },
  { keys: ['d'], action: { type: 'discard' }, label: 'forget what is not saved', bar: 'discard' },
  { keys: ['u'], action: { type: 'undo' }, label: 'undo the last decision' },
  ...scrolling.filter(({ keys }) => !keys.includes('k')),
  { keys: ['up'], action: scroll(-1, 1), label: 'one line up' },
  interrupt,
  { keys: ['escape', 'q'], action: { type: 'stay' }, label: 'back to the text', bar: 'back' },
];

const welcome: readonly Entry[] = [
  { keys: ['n'], action: { type: 'afresh' }, label: 'forget them and start afresh', bar: 'start afresh' },
  ...scrolling,
  interrupt,
  { keys: ['enter', 'space', 'escape'], action: { type: 'stay' }, label: 'go on from there', bar: 'go on' },
];

const table = (mode: Mode, group: string, entries: readonly Entry[]): Binding<Mode, KeyAction>[] =>
  entries.map((entry) => ({ ...entry, mode, group }));

/** Every key of the review screen: the only place where keys are named. */
export const bindings: readonly Binding<Mode, KeyAction>[] = [
  ...table('browse', 'Decide', decide),
  ...table('browse', 'Move', move),
  ...table('browse', 'Look', look),
  ...table('browse', 'File', file),
  ...table('edit', 'While writing', edit),
  ...table('search', 'While searching', search),
  ...table('preview', 'In the preview', preview),
  ...table('filter', 'In the filter', filter),
  ...table('files', 'In the list of files', files),
  ...table('teach', 'Telling the glossary', teach),
  ...table('lesson', 'What the glossary is told', lesson),
  ...table('finish', 'At the end', finish),
  ...table('welcome', 'After a break', welcome),
  ...table('wait', 'While the text is checked', [interrupt]),
  ...table('help', 'On this page', [...paging, ...back(['?', 'h', 'enter'])]),
];

const find = lookup(bindings);

/** What a press does in `mode`. While writing, characters without a binding write themselves. */
export function actionOf(mode: Mode, press: Exclude<Press, { kind: 'click' }>): KeyAction | undefined {
  const writes = mode === 'edit' || mode === 'search' || mode === 'lesson';
  if (press.kind === 'paste') return writes ? { type: 'insert', text: press.text } : undefined;
  const bound = find(mode, press.name);
  if (bound || !writes) return bound;
  const text = press.name === 'space' ? ' ' : press.name;
  return [...text].length === 1 ? { type: 'insert', text } : undefined;
}
