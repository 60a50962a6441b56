import { readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { Spool } from '../../src/io/spool.ts';
import { folderWith } from './folder.ts';

const line = 'Die Maß der Dinge: 微信 😀\n';

test.each([0, 1, 100, 100_000])('%d pieces come out as they went in, all at the end', async (count) => {
  const folder = folderWith({ 'a.txt': 'before' });
  const spool = new Spool();
  for (let nth = 0; nth < count; nth++) spool.add(line);
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('before');
  expect(await spool.end('a.txt', folder)).toBeUndefined();
  expect(readFileSync(join(folder, 'a.txt'), 'utf8') === line.repeat(count)).toBe(true);
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

test('nothing of a large one lies about, whether it is written or not', async () => {
  const ours = (): string[] => readdirSync(tmpdir()).filter((name) => /^ungarble-[0-9a-f]{12}$/.test(name));
  const before = ours();
  const spool = new Spool();
  spool.add(line.repeat(100_000));
  expect(ours()).toEqual(before);
  expect(await spool.end('.', folderWith({}))).toEqual({
    path: '.',
    message: 'Cannot write a folder: give a file.',
  });
});

test('what can be kept nowhere until the end is told', async () => {
  const folder = folderWith({});
  vi.stubEnv('TMPDIR', join(folder, 'none'));
  onTestFinished(() => void vi.unstubAllEnvs());
  const spool = new Spool();
  for (let nth = 0; nth < 3; nth++) spool.add(line.repeat(100_000));
  expect(await spool.end('a.txt', folder)).toEqual({
    path: 'a.txt',
    message: `Cannot be gathered in ${join(folder, 'none')}. Cannot write: its folder does not exist.`,
  });
  expect(readdirSync(folder)).toEqual([]);
});

test('a device is written straight', async () => {
  const spool = new Spool();
  spool.add(line.repeat(100_000));
  expect(await spool.end('/dev/null', '/')).toBeUndefined();
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});
