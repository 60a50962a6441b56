import type { Bound } from './bindings.ts';
import type { LineOperation } from './line-editor.ts';

/** What the keys do wherever a line is written: those of a shell. */
const operations: readonly (readonly [
  keys: readonly string[],
  operation: LineOperation,
  label: string,
  bar?: string,
])[] = [
  [['ctrl+u'], 'kill-to-start', 'clear up to the cursor', 'clear'],
  [['ctrl+k'], 'kill-to-end', 'clear from the cursor on'],
  [['ctrl+w', 'alt+backspace'], 'kill-word', 'delete the word before'],
  [['left', 'ctrl+b'], 'left', 'left'],
  [['right', 'ctrl+f'], 'right', 'right'],
  [['ctrl+left', 'alt+left', 'alt+b'], 'word-left', 'a word left'],
  [['ctrl+right', 'alt+right', 'alt+f'], 'word-right', 'a word right'],
  [['home', 'ctrl+a'], 'home', 'to the beginning'],
  [['end', 'ctrl+e'], 'end', 'to the end'],
  [['backspace'], 'backspace', 'delete before the cursor'],
  [['delete', 'ctrl+d'], 'delete', 'delete at the cursor'],
];

type LineAction = { readonly type: 'line'; readonly operation: LineOperation };

export const lineKeys: readonly Bound<string, LineAction>[] = operations.map(
  ([keys, operation, label, bar]) => ({
    keys,
    action: { type: 'line', operation },
    label,
    ...(bar === undefined ? {} : { bar }),
  }),
);
