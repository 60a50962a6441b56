import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../../src/core/in-order.ts';

async function listed<Item, Result>(pairs: AsyncIterable<readonly [Item, Result]>) {
  const list: (readonly [Item, Result])[] = [];
  for await (const pair of pairs) list.push(pair);
  return list;
}

test('whatever takes longest, results come in the order of the items, so many at a time', async () => {
  const run = fc.asyncProperty(
    fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 20 }),
    fc.integer({ min: 1, max: 5 }),
    async (waits, width) => {
      let underWay = 0;
      let most = 0;
      const perform = async (nth: number): Promise<number> => {
        most = Math.max(most, ++underWay);
        for (let turn = 0; turn < (waits[nth] ?? 0); turn++) await Promise.resolve();
        underWay--;
        return nth * 2;
      };
      const items = waits.map((_, nth) => nth);
      expect(await listed(inOrder(items, width, perform))).toEqual(items.map((nth) => [nth, nth * 2]));
      expect(most).toBeLessThanOrEqual(width);
    },
  );
  await fc.assert(run, { numRuns: 50 });
});

test('a failure is told in its turn', async () => {
  const perform = async (nth: number): Promise<number> => {
    if (nth === 1) throw new Error('no');
    return nth;
  };
  const seen: number[] = [];
  await expect(async () => {
    for await (const [, nth] of inOrder([0, 1, 2], 3, perform)) seen.push(nth);
  }).rejects.toThrow('no');
  expect(seen).toEqual([0]);
});
