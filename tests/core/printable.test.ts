import { expect, test } from 'vitest';
import { printable } from '../../src/core/printable.ts';

test.each([
  ['plain text, 微信 and 😀', 'plain text, 微信 and 😀'],
  ['\u001b[31mred\u0007', '␛[31mred␇'],
  ['a\tb\r\n', 'a␉b␍␊'],
  ['\u007f', '␡'],
  ['\u009b31m', '\ufffd31m'],
  ['right\u202eleft', 'right\ufffdleft'],
  ['zero\u200bwidth', 'zero\ufffdwidth'],
  ['half \ud83d', 'half \ufffd'],
  ['👩\u200d⚖️', '👩\u200d⚖️'],
])('%j is shown as %s', (text, shown) => {
  expect(printable(text)).toBe(shown);
  expect(printable(text)).toHaveLength(text.length);
});
