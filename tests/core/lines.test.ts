import { expect, test } from 'vitest';
import { lines } from '../../src/core/lines.ts';

test('lines end with LF, CRLF or CR', () => {
  const text = 'one\ntwo\r\nthree\rfour';
  const index = lines(text);
  const found = Array.from({ length: index.count }, (_, nth) => index.span(nth + 1));
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['one', 'two', 'three', 'four']);
});

test.each([
  ['ab\ncd', 0, 1, 1],
  ['ab\ncd', 2, 1, 3],
  ['ab\ncd', 3, 2, 1],
  ['ab\ncd', 5, 2, 3],
  ['\ufeffab', 1, 1, 1],
  ['\ufeffab\ncd', 4, 2, 1],
  ['😀b', 2, 1, 3],
  ['', 0, 1, 1],
])('in %j offset %i is %i:%i', (text, offset, line, column) => {
  expect(lines(text).at(offset)).toEqual({ line, column });
});
