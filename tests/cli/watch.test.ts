import { spawn } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folderWith } from '../io/folder.ts';
import { cli } from './built.ts';

/** A program that is running, and what it has said. */
function start(args: readonly string[], cwd: string) {
  const child = spawn(process.execPath, [cli, ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', XDG_CACHE_HOME: join(cwd, '.cache') },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = { stdout: '', stderr: '' };
  const heard = new Set<() => void>();
  for (const name of ['stdout', 'stderr'] as const)
    child[name].on('data', (chunk: Buffer) => {
      said[name] += chunk.toString('utf8');
      for (const hear of heard) hear();
    });
  const until = (isSo: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const hear = (): void => {
        if (!isSo()) return;
        heard.delete(hear);
        resolve();
      };
      heard.add(hear);
      hear();
    });
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve) =>
    child.on('close', (code, signal) => resolve({ code, signal })),
  );
  return { child, said, until, ended };
}

test('a change of a text, a new one, and a new configuration are linted, until an interrupt', {
  timeout: 120_000,
}, async () => {
  const folder = folderWith({ 'a.txt': 'Open wechat.\n', 'sub/x.txt': 'All is well.\n' });
  symlinkSync('..', join(folder, 'sub/loop'));
  const { child, said, until, ended } = start(
    ['lint', '.', '--watch', '-f', 'compact', '-f', 'json', '-o', 'report.json'],
    folder,
  );
  const runs = (): number => said.stderr.split('Ctrl-C ends it.').length - 1;
  const last = (): string => said.stdout.slice(printed);
  let printed = 0;
  await until(() => runs() === 1);
  expect(last()).toContain('a.txt:1:6: warning');
  printed = said.stdout.length;
  writeFileSync(join(folder, 'a.txt'), 'Open WeChat.\n');
  await until(() => runs() === 2);
  expect(last()).toBe('');
  writeFileSync(join(folder, 'sub/b.md'), 'Open wechat.\n');
  await until(() => runs() === 3);
  expect(last()).toContain('sub/b.md:1:6: warning');
  printed = said.stdout.length;
  writeFileSync(join(folder, 'ungarble.yaml'), 'rules: {casing: off}\n');
  await until(() => runs() === 4);
  expect(last()).toBe('');
  writeFileSync(join(folder, 'ungarble.yaml'), 'rules: {casng: off}\n');
  await until(() => runs() === 5);
  expect(said.stderr).toContain('ungarble.yaml:1:9: Unknown key “casng”');
  child.kill('SIGINT');
  // A shell calls it 130.
  expect(await ended).toEqual({ code: null, signal: 'SIGINT' });
});

test('a reader that goes away ends the run, without a word', { timeout: 120_000 }, async () => {
  const texts = Array.from({ length: 400 }, (_, nth): [string, string] => [
    `${nth}.txt`,
    'They dont use wechat.\n'.repeat(20),
  ]);
  const { child, said, until, ended } = start(
    ['lint', '.', '-f', 'compact'],
    folderWith(Object.fromEntries(texts)),
  );
  await until(() => said.stdout.includes('\n'));
  child.stdout.destroy();
  expect(await ended).toEqual({ code: 1, signal: null });
  expect(said.stderr).toBe('');
});
