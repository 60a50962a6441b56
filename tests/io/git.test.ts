import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { changesSince as changesIn } from '../../src/io/git.ts';
import { folderWith } from './folder.ts';
import { commitAll, git } from './repository.ts';

const changesSince = (since: string | undefined, cwd: string) => changesIn(since, { cwd, env: process.env });

const lines = (...numbers: readonly number[]): string =>
  numbers.map((number) => `Line ${number}.\n`).join('');

test('since the last commit: edited, new and renamed files, by their lines', async () => {
  const folder = folderWith({
    'same.txt': lines(1, 2, 3),
    'a.txt': lines(1, 2, 3, 4, 5, 6),
    'gone.txt': lines(1),
    'old name.txt': lines(1, 2, 3, 4, 5, 6, 7, 8),
    '.gitignore': 'ignored.txt\n',
  });
  commitAll(folder);
  writeFileSync(join(folder, 'a.txt'), `${lines(1, 20, 30, 4, 5, 6)}+++ b/no.txt\n@@ -1 +1,9 @@\n`);
  rmSync(join(folder, 'gone.txt'));
  renameSync(join(folder, 'old name.txt'), join(folder, 'new name.txt'));
  writeFileSync(join(folder, 'new name.txt'), lines(1, 2, 3, 4, 5, 6, 70, 8));
  git(folder, 'add', '--all');
  writeFileSync(join(folder, 'fresh.txt'), lines(1));
  writeFileSync(join(folder, 'ignored.txt'), lines(1));
  const changes = await changesSince(undefined, folder);
  expect(
    ['same.txt', 'a.txt', 'gone.txt', 'new name.txt', 'fresh.txt', 'ignored.txt', 'no.txt'].map(changes),
  ).toEqual([
    undefined,
    [
      { first: 2, last: 3 },
      { first: 7, last: 8 },
    ],
    undefined,
    [{ first: 7, last: 7 }],
    'all',
    undefined,
    undefined,
  ]);
});

test('since a branch: what the present one did, not what the other did meanwhile', async () => {
  const folder = folderWith({ 'a.txt': lines(1, 2), 'b.txt': lines(1) });
  commitAll(folder);
  git(folder, 'checkout', '--quiet', '-b', 'topic');
  writeFileSync(join(folder, 'a.txt'), lines(1, 2, 3));
  commitAll(folder);
  git(folder, 'checkout', '--quiet', 'main');
  writeFileSync(join(folder, 'b.txt'), lines(10));
  commitAll(folder);
  git(folder, 'checkout', '--quiet', 'topic');
  const changes = await changesSince('main', folder);
  expect(changes('a.txt')).toEqual([{ first: 3, last: 3 }]);
  expect(changes('b.txt')).toBeUndefined();
});

test('lines between two changes are as they were, whatever context a user likes to see', async () => {
  const folder = folderWith({ 'a.txt': lines(1, 2, 3, 4, 5), 'b.txt': lines(1, 2, 3) });
  commitAll(folder);
  git(folder, 'config', 'diff.interHunkContext', '9');
  git(folder, 'config', 'diff.context', '9');
  vi.stubEnv('GIT_DIFF_OPTS', '--unified=9');
  writeFileSync(join(folder, 'a.txt'), lines(1, 20, 3, 40, 5));
  writeFileSync(join(folder, 'b.txt'), lines(1, 2, 30));
  const changes = await changesSince(undefined, folder).finally(() => vi.unstubAllEnvs());
  expect(['a.txt', 'b.txt'].map(changes)).toEqual([
    [
      { first: 2, last: 2 },
      { first: 4, last: 4 },
    ],
    [{ first: 3, last: 3 }],
  ]);
});

test('before the first commit everything is new', async () => {
  const folder = folderWith({ 'a.txt': lines(1), 'b.txt': lines(1) });
  git(folder, 'init', '--quiet');
  git(folder, 'add', 'a.txt');
  const changes = await changesSince(undefined, folder);
  expect(changes('a.txt')).toEqual([{ first: 1, last: 1 }]);
  expect(changes('b.txt')).toBe('all');
});

test('from below, through a link, and under names that git has to quote', async () => {
  const folder = folderWith({ 'sub/a.txt': lines(1) });
  commitAll(folder);
  const name = 'tab\t"né"\n.txt';
  writeFileSync(join(folder, 'sub', name), lines(1));
  git(folder, 'add', '--all');
  const changes = await changesSince(undefined, join(folder, 'sub'));
  expect(changes(name)).toEqual([{ first: 1, last: 1 }]);
  const other = join(folderWith({ x: '' }), 'link');
  symlinkSync(folder, other);
  expect((await changesSince(undefined, join(other, 'sub')))(name)).toEqual([{ first: 1, last: 1 }]);
});

describe('what git can’t say', () => {
  test('outside a repository', async () => {
    const folder = folderWith({ 'a.txt': '' });
    await expect(changesSince(undefined, folder)).rejects.toThrow('This folder is in no git repository');
  });

  test.each(['mian', '--help', 'main --help', ''])('since %j', async (name) => {
    const folder = folderWith({ 'a.txt': lines(1) });
    commitAll(folder);
    await expect(changesSince(name, folder)).rejects.toThrow(`git knows no commit “${name}” here`);
  });

  test('since another history', async () => {
    const folder = folderWith({ 'a.txt': lines(1) });
    commitAll(folder);
    git(folder, 'checkout', '--quiet', '--orphan', 'other');
    writeFileSync(join(folder, 'b.txt'), '');
    commitAll(folder);
    await expect(changesSince('main', folder)).rejects.toThrow('have no commit in common here');
  });

  test('without git', async () => {
    const folder = folderWith({ 'bin/x': '' });
    mkdirSync(join(folder, 'empty'));
    const path = process.env.PATH;
    process.env.PATH = join(folder, 'empty');
    try {
      await expect(changesSince(undefined, folder)).rejects.toThrow('Cannot run git');
    } finally {
      process.env.PATH = path;
    }
  });
});
