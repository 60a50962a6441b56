import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { watchText } from '../../src/io/watch.ts';
import { folderWith } from './folder.ts';

test('a file that is written, and one that is put in its place, are both told', async () => {
  const folder = folderWith({ 'a.yaml': 'one', 'other.yaml': '' });
  const told = new Map<string, () => void>();
  const tells = (text: string): Promise<void> => new Promise((resolve) => told.set(text, resolve));
  onTestFinished(watchText('a.yaml', folder, (text) => told.get(text)?.()));
  const second = tells('two');
  writeFileSync(join(folder, 'a.yaml'), 'two');
  await second;
  const third = tells('three');
  writeFileSync(join(folder, 'b.yaml'), 'three');
  renameSync(join(folder, 'b.yaml'), join(folder, 'a.yaml'));
  await third;
  expect([...told.keys()]).toEqual(['two', 'three']);
});
