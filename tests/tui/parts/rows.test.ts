import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../src/tui/parts/measure.ts';
import { ansi, fitTo, justify, run } from '../../../src/tui/parts/rows.ts';
import { wrapped } from '../../../src/tui/parts/wrap.ts';

const text = (row: readonly { text: string }[]): string => row.map((each) => each.text).join('');

test.each([
  ['abc', 3],
  ['微信', 4],
  ['é—“”', 4],
  ['e\u0301', 1],
  ['👩‍👩‍👧', 2],
  ['©™', 2],
  ['ｱ', 1],
  ['\u001b\u200b\u202e\ud800', 4],
])('%j takes %i columns', (sample, width) => {
  expect(textWidth(sample)).toBe(width);
});

describe('fitTo', () => {
  test('fills and cuts to the column', () => {
    expect(text(fitTo([run('abc')], 5))).toBe('abc  ');
    expect(text(fitTo([run('abc'), run('def')], 5))).toBe('abcd…');
    expect(text(fitTo([run('微信微信')], 6))).toBe('微信… ');
    expect(text(fitTo([run('abc')], 0))).toBe('');
  });
});

test('justify: the left gives way to the right', () => {
  expect(text(justify([run('left')], [run('right')], 20))).toBe('left           right');
  expect(text(justify([run('a longer left side')], [run('right')], 20))).toBe('a longer left …right');
});

describe('ansi', () => {
  test('no control character passes', () => {
    expect(ansi([run('a\u001b[2Jb\tc\u202e\u009b')], true)).toBe('a␛[2Jb c\ufffd\ufffd');
  });
  test('without colour the underline stays', () => {
    const row = [run('x', { color: 'red', underline: true })];
    expect(ansi(row, true)).toBe('\u001b[4m\u001b[31mx\u001b[24m\u001b[39m');
    expect(ansi(row, false)).toBe('\u001b[4mx\u001b[24m');
  });
});

test('wrapped', () => {
  expect(wrapped('“wechat” is written “WeChat”.', 12)).toEqual(['“wechat” is', 'written', '“WeChat”.']);
  expect(wrapped('well-known names', 6)).toEqual(['well-', 'known', 'names']);
});
