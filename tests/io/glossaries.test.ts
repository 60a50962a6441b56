import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readGlossaries } from '../../src/io/glossaries.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ungarble-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('one file by several paths is one glossary', () => {
  writeFileSync(join(folder, 'g.yaml'), 'concepts: [a]');
  symlinkSync('g.yaml', join(folder, 'link.yaml'));
  const { texts } = readGlossaries(['g.yaml', './g.yaml', 'link.yaml'], folder);
  expect(texts).toEqual([{ path: 'g.yaml', text: 'concepts: [a]' }]);
});

test('what is not UTF-8 is told with its place', () => {
  writeFileSync(join(folder, 'g.yaml'), Buffer.from([0x61, 0x0a, 0xe9, 0x0a]));
  const { texts, failures } = readGlossaries(['g.yaml'], folder);
  expect(texts).toEqual([]);
  expect(failures).toMatchObject([{ path: 'g.yaml', line: 2, column: 1 }]);
});
