import { expect, test } from 'vitest';
import { plain } from '../../src/codecs/document/plain.ts';
import { align } from '../../src/core/align.ts';

const pairs = (source: string, target: string): unknown => {
  const aligned = align(plain('zh.txt', source), plain('en.txt', target));
  if (!('document' in aligned)) return aligned;
  return aligned.document.segments.map(({ start, end, source: said }) => [said, target.slice(start, end)]);
};

test.each([
  [
    'lines',
    '一\n\n二\n',
    'one\ntwo\n',
    [
      ['一', 'one'],
      ['二', 'two'],
    ],
  ],
  [
    'paragraphs',
    '一\n二\n\n三',
    'one two\r\n\r\nthree',
    [
      ['一\n二', 'one two'],
      ['三', 'three'],
    ],
  ],
  ['nothing', '一\n二\n\n三', 'one', { lines: [3, 1], paragraphs: [2, 1] }],
])('pairs %s', (_what, source, target, expected) => expect(pairs(source, target)).toEqual(expected));
