import { expect, test } from 'vitest';
import { score, scoreOf } from '../../src/core/score.ts';

test('severities weigh 0, 1, 5 and 25', () => {
  const findings = (['neutral', 'minor', 'major', 'critical'] as const).map((severity) => ({ severity }));
  expect(score(findings, 1000)).toEqual({ penalty: 31, perThousand: 31, quality: expect.closeTo(96.9) });
});

test('the quality is never below 0, and a text without words has lost nothing', () => {
  expect(scoreOf(25, 10).quality).toBe(0);
  expect(scoreOf(0, 0)).toEqual({ penalty: 0, perThousand: 0, quality: 100 });
});
