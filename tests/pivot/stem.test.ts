import { expect, test } from 'vitest';
import { russianStem } from '../../src/pivot/russian/stem.ts';

test.each([
  ['указ', 'указа', 'указом', 'указов'],
  ['Овсянникова', 'Овсянниковой', 'Овсянникову'],
  ['предварительный', 'предварительного', 'предварительному', 'предварительные'],
  ['Пётр', 'Петра'],
])('%s and its cases have one stem', (...forms) => {
  expect(new Set(forms.map(russianStem)).size).toBe(1);
});

test('a short word stays as it is', () => expect(russianStem('суд')).toBe('суд'));
