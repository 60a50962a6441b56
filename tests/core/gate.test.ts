import { expect, test } from 'vitest';
import { judge } from '../../src/core/gate.ts';

const bySeverity = { neutral: 0, minor: 0, major: 0, critical: 0 };

test.each([
  ['rounds as summaries do', 83.896, 95, 'the MQM score is 83.90, 11.10 too low'],
  ['never rounds up to what is asked', 94.9999, 95, 'the MQM score is 94.99, 0.01 too low'],
  ['says that something is missing, however little', 95, 95.004, 'the MQM score is 95.00, 0.01 too low'],
])('a score below its gate %s', (_, quality, minScore, says) => {
  const verdicts = judge({ minScore }, { bySeverity, score: { quality } });
  expect(verdicts.map((it) => it.says)).toEqual([says]);
});

test('a score at its gate passes', () => {
  expect(judge({ minScore: 95 }, { bySeverity, score: { quality: 95 } })).toEqual([]);
});
