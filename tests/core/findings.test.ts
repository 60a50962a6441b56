import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withFingerprints } from '../../src/core/fingerprint.ts';
import { dropOverlapped } from '../../src/core/resolve.ts';
import { overlaps } from '../../src/core/span.ts';

const found = (start: number, end: number, confidence = 0.9, ruleId = 'sample', surface = '') => ({
  start,
  end,
  confidence,
  ruleId,
  surface,
  problem: { kind: 'language', says: 'Wrong.' } as const,
  evidence: [],
  suggestions: [],
  type: 'spelling' as const,
  severity: 'minor' as const,
  fixable: false,
});

describe('of findings that overlap', () => {
  test('the one that repairs most is kept', () => {
    const [long, short] = [found(0, 20), found(5, 9)];
    expect(dropOverlapped([short, long])).toEqual([long]);
  });

  test('a sure small one beats a doubtful long one', () => {
    const [long, short] = [found(0, 12, 0.4), found(5, 9, 0.95)];
    expect(dropOverlapped([long, short])).toEqual([short]);
  });

  test('none is kept beside another, and every one dropped meets one that is kept', () => {
    const span = fc
      .tuple(
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 9 }),
      )
      .map(([start, length, confidence]) => found(start, start + length, confidence / 10));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 20 }), (findings) => {
        const kept = dropOverlapped(findings);
        for (const one of findings) {
          const over = kept.filter((other) => overlaps(one, other));
          expect(kept.includes(one) ? over : over.slice(0, 1)).toHaveLength(1);
        }
      }),
    );
  });
});

describe('fingerprints', () => {
  const of = (text: string): string[] =>
    withFingerprints(
      text,
      [...text.matchAll(/Biler/g)].map(({ index }) => found(index, index + 5, 0.9, 'name', 'Biler')),
    ).map(({ fingerprint }) => fingerprint);

  test('stay when lines move, and when something else changes', () => {
    const before = of('Judge Biler spoke.');
    expect(of('\n\nA new line.\r\nJudge Biler spoke.\nMore.')).toEqual(before);
  });

  test('differ by the words around, and by the place where all repeats', () => {
    const all = of('Judge Biler spoke. Mr Biler left. Judge Biler spoke. Judge Biler spoke.');
    expect(new Set(all).size).toBe(4);
  });

  test('are 16 hexadecimal digits', () => expect(of('Biler')[0]).toMatch(/^[0-9a-f]{16}$/));
});
