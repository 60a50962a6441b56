import { expect, test } from 'vitest';
import { openArchive, packArchive } from '../../src/core/archive.ts';
import { Keys, packKeys } from '../../src/core/keys.ts';

/** Each longer than any that was packed before it. */
const long = ['x'.repeat(100), '厅'.repeat(1000), 'x'.repeat(10_000)];

test.each(long)('a key is found, however long: %#', (key) => {
  const keys = new Keys(openArchive(packArchive(packKeys('keys', ['court', key]))), 'keys');
  expect([keys.find('court'), keys.find(key), keys.find(key.slice(1))]).toEqual([0, 1, -1]);
});
