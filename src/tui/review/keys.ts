import { type Binding, bind, keyFor, lookup } from '../parts/bindings.ts';
import type { Press } from '../parts/keyboard.ts';
import { lineKeys } from '../parts/line-keys.ts';
import { suspendable } from '../parts/suspend.ts';
import { decide, type Entry, file, type KeyAction, look, move, scroll, wheel } from './browse-keys.ts';
import type { Mode } from './model.ts';

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
  {
    keys: ['escape', 'ctrl+c'],
    action: { type: 'cancel-edit' },
    label: 'leave the text as it was',
    bar: 'cancel',
  },
];

const search: readonly Entry[] = [
  { keys: ['enter'], action: { type: 'commit-search' }, label: 'go there; n goes on', bar: 'go there' },
  { keys: ['escape', 'ctrl+c'], action: { type: 'cancel-search' }, label: 'give the search up', bar: 'back' },
];

const scrolling: readonly Entry[] = [
  { keys: ['down', 'j'], action: scroll(1, 1), label: 'one line down' },
  { keys: ['up', 'k'], action: scroll(-1, 1), label: 'one line up' },
  { keys: ['wheeldown'], action: scroll(1, wheel), label: 'a few lines down' },
  { keys: ['wheelup'], action: scroll(-1, wheel), label: 'a few lines up' },
];

const paging: readonly Entry[] = [
  { keys: ['space', 'pagedown'], action: scroll(1), label: 'scroll down', bar: 'down' },
  { keys: ['b', 'pageup'], action: scroll(-1), label: 'scroll up', bar: 'up' },
  ...scrolling,
];

const interrupt: Entry = { keys: ['ctrl+c'], action: { type: 'interrupt' }, label: 'break off' };

const back = (keys: readonly string[]): readonly Entry[] => [
  interrupt,
  {
    keys: ['escape', 'q', ...keys],
    action: { type: 'stay' },
    label: 'back to the review',
    bar: 'back',
    isVital: true,
  },
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

const choosing: readonly Entry[] = [
  { keys: ['down', 'j', 'wheeldown'], action: scroll(1, 1), label: 'down', bar: 'down' },
  { keys: ['up', 'k', 'wheelup'], action: scroll(-1, 1), label: 'up', bar: 'up' },
];

const filter: readonly Entry[] = [
  { keys: ['enter', 'space'], action: { type: 'pick' }, label: 'show these, or no longer', bar: 'choose' },
  ...choosing,
  { keys: ['a', 'backspace'], action: { type: 'unfilter' }, label: 'show all', bar: 'show all' },
  ...back(['f']),
];

const files: readonly Entry[] = [
  { keys: ['enter', 'space'], action: { type: 'pick' }, label: 'go to that file', bar: 'go there' },
  ...choosing,
  ...back(['F']),
];

const teach: readonly Entry[] = [
  { keys: ['enter', 'space'], action: { type: 'pick' }, label: 'say that', bar: 'choose' },
  {
    keys: ['1', '2', '3'],
    action: (key) => ({ type: 'lesson', choice: Number(key) - 1 }),
    label: 'say that one',
  },
  ...choosing,
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
  {
    keys: ['escape', 'q'],
    action: { type: 'stay' },
    label: 'back to the text',
    bar: 'back',
    isVital: true,
  },
];

const welcome: readonly Entry[] = [
  { keys: ['n'], action: { type: 'afresh' }, label: 'forget them and start afresh', bar: 'start afresh' },
  ...scrolling,
  interrupt,
  {
    keys: ['enter', 'space', 'escape'],
    action: { type: 'stay' },
    label: 'go on from there',
    bar: 'go on',
    isVital: true,
  },
];

/** The text can be read already. */
const wait: readonly Entry[] = [
  ...paging,
  interrupt,
  { keys: ['q'], action: { type: 'quit' }, label: 'quit', bar: 'quit', isVital: true },
];

/** The keys of a mode in which a line is written; the help bar ends with the mode's last one. */
const written = (
  mode: Mode,
  group: string,
  entries: readonly Entry[],
): readonly Binding<Mode, KeyAction>[] => [
  ...bind(mode, group, entries.slice(0, -1)),
  ...bind<Mode, KeyAction>(mode, 'In a line that is written', lineKeys),
  ...bind(mode, group, entries.slice(-1)),
];

/** Modes in which characters write themselves. */
const writing: readonly Mode[] = ['edit', 'search', 'lesson'];

const own: readonly Binding<Mode, KeyAction>[] = [
  ...bind('browse', 'Decide', decide),
  ...bind('browse', 'Move', move),
  ...bind('browse', 'Look', look),
  ...bind('browse', 'File', file),
  ...written('edit', 'While writing', edit),
  ...written('search', 'While searching', search),
  ...bind('preview', 'In the preview', preview),
  ...bind('filter', 'In the filter', filter),
  ...bind('files', 'In the list of files', files),
  ...bind('teach', 'Telling the glossary', teach),
  ...written('lesson', 'What the glossary is told', lesson),
  ...bind('finish', 'At the end', finish),
  ...bind('welcome', 'After a break', welcome),
  ...bind('wait', 'While the text is checked', wait),
  ...bind('details', 'About a finding', [...paging, ...back(['m', 'enter'])]),
  ...bind('help', 'On this page', [...paging, ...back(['?', 'h', 'enter'])]),
];

const help: Entry = { keys: ['?'], action: { type: 'help' }, label: 'all keys', bar: 'help' };

/** Where the article is read, and where a character writes itself, help has its own key or none. */
const helpless: readonly Mode[] = ['browse', 'help', ...writing];
const helped = [...new Set(own.map(({ mode }) => mode))].filter((mode) => !helpless.includes(mode));

/** Every key of the review screen: the only place where keys are named. */
export const bindings: readonly Binding<Mode, KeyAction>[] = suspendable([
  ...own,
  ...helped.flatMap((mode) => bind(mode, 'Anywhere', [help])),
]);

const find = lookup(bindings);

/** The key that does `action` where the article is read. */
export const keyOf = (action: KeyAction['type']): string => keyFor(bindings, 'browse', action);

/** What a press does in `mode`. While writing, characters without a binding write themselves. */
export function actionOf(mode: Mode, press: Exclude<Press, { kind: 'click' }>): KeyAction | undefined {
  const writes = writing.includes(mode);
  if (press.kind === 'paste') return writes ? { type: 'insert', text: press.text } : undefined;
  const bound = find(mode, press.name);
  if (bound || !writes) return bound;
  const text = press.name === 'space' ? ' ' : press.name;
  return [...text].length === 1 ? { type: 'insert', text } : undefined;
}
