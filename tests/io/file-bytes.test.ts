import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openFile } from '../../src/io/file-bytes.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ungarble-'));
  file = join(folder, 'words');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a file is read in pieces', () => {
  const long = '法院'.repeat(2000);
  writeFileSync(file, `a court ${long}`);
  const bytes = openFile(file);
  expect(bytes.length).toBe(8 + 12_000);
  expect([bytes.text(2, 7), bytes.text(8, 11), bytes.text(3, 3)]).toEqual(['court', '法', '']);
  expect(bytes.text(8, bytes.length)).toBe(long);
  expect(bytes.read(0, 1)).toEqual(Buffer.from('a'));
});

test('what was opened stays, whatever takes its place', () => {
  writeFileSync(file, 'court');
  const bytes = openFile(file);
  rmSync(file);
  writeFileSync(file, 'other');
  expect(bytes.text(0, 5)).toBe('court');
});

test('what is cut short meanwhile is told', () => {
  writeFileSync(file, 'a court');
  const bytes = openFile(file);
  truncateSync(file, 3);
  expect(() => bytes.text(2, 7)).toThrow(RangeError);
});
