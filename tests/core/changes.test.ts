import { expect, test } from 'vitest';
import { type Changed, inChangedLines } from '../../src/core/changes.ts';

const text = 'one\ntwo\r\nthree\nfour';
const at = (...words: readonly string[]) =>
  words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length }));

test.each<[string, Changed, readonly string[]]>([
  ['no line', [], []],
  ['all of a new file', 'all', ['four', 'one', 'three']],
  ['the first', [{ first: 1, last: 1 }], ['one']],
  ['the last', [{ first: 4, last: 9 }], ['four']],
  [
    'some',
    [
      { first: 1, last: 1 },
      { first: 3, last: 3 },
    ],
    ['one', 'three'],
  ],
  ['lines with nothing to find', [{ first: 2, last: 2 }], []],
])('%s', (_, changed, expected) => {
  const kept = inChangedLines(text, at('four', 'one', 'three'), changed);
  expect(kept.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('what stretches over lines is kept by any of them', () => {
  const span = { start: text.indexOf('ne'), end: text.indexOf('hree') };
  const kept = (line: number) => inChangedLines(text, [span], [{ first: line, last: line }]).length;
  expect([1, 2, 3, 4].map(kept)).toEqual([1, 1, 1, 0]);
});
