import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Results } from '../../src/io/results.ts';
import { folderWith } from './folder.ts';

const checked = { findings: [], wordCount: 3 };

test('a result is kept under its key, and makes way for that of another text', () => {
  const base = folderWith({});
  const results = new Results('/project', base);
  expect(results.get('a.txt', 'one')).toBeUndefined();
  results.set('a.txt', 'one', checked);
  expect(new Results('/project', base).get('a.txt', 'one')).toEqual(checked);
  expect(results.get('b.txt', 'one')).toBeUndefined();
  expect(new Results('/other', base).get('a.txt', 'one')).toBeUndefined();
  results.set('a.txt', 'two', checked);
  expect(results.get('a.txt', 'one')).toBeUndefined();
});

test('one that was cut short or changed by another hand is none', () => {
  const base = folderWith({});
  const results = new Results('/project', base);
  results.set('a.txt', 'one', checked);
  const folder = join(base, 'ungarble/checked');
  const [name = ''] = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((each) =>
    each.includes('/'),
  );
  const written = readFileSync(join(folder, name), 'utf8');
  for (const other of [written.slice(0, -1), written.replace('3', '4'), '']) {
    writeFileSync(join(folder, name), other);
    expect(results.get('a.txt', 'one')).toBeUndefined();
  }
});

test('where nothing can be written, nothing is kept', () => {
  const results = new Results('/project', join(folderWith({ file: '' }), 'file'));
  results.set('a.txt', 'one', checked);
  expect(results.get('a.txt', 'one')).toBeUndefined();
});
