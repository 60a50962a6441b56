import { expect, test } from 'vitest';
import { Shelves, shelved } from '../../src/english/shelves.ts';
import { packTable, Table } from '../../src/english/table.ts';

test.each([
  ['court', true],
  ['count', true],
  ['nada', true],
  ['', false],
  ['co', false],
  ['ourt ', false],
  ['court count', false],
  ['coust', false],
  ['部', false],
])('%s', (word, isThere) =>
  expect(new Shelves(new Table(packTable(shelved(['court', 'count', 'nada'])))).has(word)).toBe(isThere),
);
