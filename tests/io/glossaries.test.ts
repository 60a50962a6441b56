import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readGlossaries, shippedNames } from '../../src/io/glossaries.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ungarble-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('one file by several paths is one glossary', () => {
  writeFileSync(join(folder, 'g.yaml'), 'concepts: [a]');
  symlinkSync('g.yaml', join(folder, 'link.yaml'));
  const { texts } = readGlossaries(['g.yaml', './g.yaml', 'link.yaml'], folder);
  expect(texts).toMatchObject([{ path: 'g.yaml', text: 'concepts: [a]', ships: false }]);
});

test('what is not UTF-8 is told with its place', () => {
  writeFileSync(join(folder, 'g.yaml'), Buffer.from([0x61, 0x0a, 0xe9, 0x0a]));
  const { texts, failures } = readGlossaries(['g.yaml'], folder);
  expect(texts).toEqual([]);
  expect(failures).toMatchObject([{ path: 'g.yaml', line: 2, column: 1 }]);
});

test('a folder stands for the glossaries in it, and not for a configuration', () => {
  for (const name of ['b.yml', 'a.yaml', 'ungarble.yaml', 'notes.txt'])
    writeFileSync(join(folder, name), 'concepts: [a]');
  expect(readGlossaries(['.'], folder).texts.map(({ path }) => path)).toEqual(['a.yaml', 'b.yml']);
});

test('a folder without glossaries is told', () => {
  mkdirSync(join(folder, 'terms'));
  expect(readGlossaries(['terms'], folder)).toEqual({
    texts: [],
    failures: [{ path: 'terms', message: 'No glossary (.yaml) to read in this folder.' }],
  });
});

test('all that ship, and one more', () => {
  writeFileSync(join(folder, 'g.yaml'), 'concepts: [a]');
  const { texts } = readGlossaries(['g.yaml', 'shipped', 'us-law'], folder);
  expect(texts.map(({ path, ships }) => [path, ships])).toEqual([
    ['g.yaml', false],
    ...shippedNames().map((name) => [`${name}.yaml`, true]),
  ]);
});

test.each([
  ['us-lwa', ' Did you mean us-law?'],
  ['goverment', ' Did you mean us-government?'],
  ['medicine', ` Shipped glossaries: ${shippedNames().join(', ')}.`],
  ['./us-lwa', ''],
])('%s is no glossary:%s', (name, hint) => {
  const message = `No such file or folder: check the path.${hint}`;
  expect(readGlossaries([name], folder).failures).toEqual([{ path: name, message }]);
});
