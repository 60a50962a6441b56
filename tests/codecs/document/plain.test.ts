import { expect, test } from 'vitest';
import { plain } from '../../../src/codecs/document/plain.ts';

test('each line with text is a segment, without line break and byte order mark', () => {
  const text = '\ufeffone\r\n\r\ntwo\n\nthree';
  const { segments } = plain('a.txt', text);
  expect(segments.map(({ start, end }) => text.slice(start, end))).toEqual(['one', 'two', 'three']);
});

test.each(['', '\ufeff', '\n\n'])('%j has no segments', (text) => {
  expect(plain('a.txt', text).segments).toEqual([]);
});
