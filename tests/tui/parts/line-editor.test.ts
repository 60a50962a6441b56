import { expect, test } from 'vitest';
import { insert, type LineEditor, type LineOperation, operate } from '../../../src/tui/parts/line-editor.ts';

/** `|` marks the cursor. */
const line = (marked: string): LineEditor => ({ text: marked.replace('|', ''), cursor: marked.indexOf('|') });
const marked = ({ text, cursor }: LineEditor): string => `${text.slice(0, cursor)}|${text.slice(cursor)}`;

test.each<[string, LineOperation, string]>([
  ['We|Chat', 'left', 'W|eChat'],
  ['|WeChat', 'left', '|WeChat'],
  ['We|Chat', 'right', 'WeC|hat'],
  ['👩‍👩‍👧|', 'left', '|👩‍👩‍👧'],
  ['a👩‍👩‍👧|b', 'backspace', 'a|b'],
  ['a|e\u0301b', 'delete', 'a|b'],
  ['US WeChat |Users', 'word-left', 'US |WeChat Users'],
  ['US| WeChat', 'word-right', 'US WeChat|'],
  ['US WeChat|!', 'kill-word', 'US |!'],
  ['We|Chat', 'home', '|WeChat'],
  ['We|Chat', 'end', 'WeChat|'],
  ['We|Chat', 'kill-to-start', '|Chat'],
  ['We|Chat', 'kill-to-end', 'We|'],
])('%s %s gives %s', (before, operation, after) => {
  expect(marked(operate(line(before), operation))).toBe(after);
});

test('returns the same object when nothing changes', () => {
  const end = line('WeChat|');
  for (const operation of ['right', 'end', 'delete', 'kill-to-end', 'word-right'] as const) {
    expect(operate(end, operation), operation).toBe(end);
  }
});

test('what is pasted stays one line without controls', () => {
  expect(marked(insert(line('a|b'), 'x\r\ny\u001b[31m'))).toBe('ax y[31m|b');
});
