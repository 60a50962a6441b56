import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packTable, Table } from '../../src/english/table.ts';

const open = (...entries: readonly (readonly [string, string])[]): Table => new Table(packTable(entries));

describe('a table', () => {
  const table = open(['court', '6'], ['部', 'ministry;department'], ["xi'an", ''], ['', 'nothing']);

  test.each([
    ['court', '6'],
    ['部', 'ministry;department'],
    ["xi'an", ''],
    ['', 'nothing'],
    ['cour', undefined],
    ['courts', undefined],
    ['Court', undefined],
    ['部门', undefined],
    ['x'.repeat(10_000), undefined],
    ['厅'.repeat(10_000), undefined],
  ])('%s', (key, value) => expect(table.get(key)).toBe(value));

  test('of keys alone knows them', () =>
    expect(['hard-won', 'hard-lost'].map((key) => open(['hard-won', '']).has(key))).toEqual([true, false]));

  test('of nothing knows nothing', () => expect(open().get('court')).toBeUndefined());

  test('lists its entries by key', () =>
    expect([...open(['b', '2'], ['a', '1'], ['部', '3'])]).toEqual([
      ['a', '1'],
      ['b', '2'],
      ['部', '3'],
    ]));

  test('finds whatever it is made of', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.uniqueArray(text), fc.array(text), (keys, others) => {
        const made = open(...keys.map((key) => [key, `${key}!`] as const));
        expect(keys.map((key) => made.get(key))).toEqual(keys.map((key) => `${key}!`));
        const strangers = others.filter((other) => !keys.includes(other));
        expect(strangers.filter((other) => made.has(other))).toEqual([]);
      }),
    );
  });

  test('that is cut short is refused', () => {
    const bytes = packTable([['court', '6']]);
    expect(() => new Table(bytes.subarray(0, -4))).toThrow(RangeError);
  });

  test('whose directory is damaged is refused', () => {
    const text = Buffer.from(packTable([['court', '6']])).toString('latin1');
    const damaged = Buffer.from(text.replace('[', '{'), 'latin1');
    expect(() => new Table(damaged)).toThrow(RangeError);
  });
});
