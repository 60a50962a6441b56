import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replace, write } from '../../src/io/write.ts';
import { folderWith } from './folder.ts';

test('the mode is kept and nothing is left beside the file', async () => {
  const folder = folderWith({ 'a.txt': 'one' });
  chmodSync(join(folder, 'a.txt'), 0o640);
  expect(await write('a.txt', 'two', folder)).toBeUndefined();
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('two');
  expect(statSync(join(folder, 'a.txt')).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

test('a link stays a link', async () => {
  const folder = folderWith({ 'a.txt': 'one' });
  symlinkSync('a.txt', join(folder, 'link.txt'));
  await write('link.txt', 'two', folder);
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('two');
});

test('a file that only a part of would fit stays as it was', () => {
  const folder = folderWith({ 'a.txt': 'one' });
  const module = new URL('../../src/io/write.ts', import.meta.url).href;
  const script = `import { write } from '${module}'; console.log(JSON.stringify(await write('a.txt', 'x'.repeat(99999), '.')));`;
  // What is written beyond the limit is refused, what comes before it isn't: as on a disk that fills up.
  const command = ['ulimit -f 8; exec "$@"', 'sh', process.execPath, '--import', import.meta.resolve('tsx')];
  const args = ['-c', ...command, '--input-type=module', '-e', script];
  const told = execFileSync('sh', args, { cwd: folder, encoding: 'utf8', env: limitedEnv });
  expect(JSON.parse(told)).toEqual({
    path: 'a.txt',
    message: 'Cannot write: the file would be larger than is allowed.',
  });
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('one');
  expect(readdirSync(folder)).toEqual(['a.txt']);
});

// tsx would write its own cache under the same limit.
const limitedEnv = { ...process.env, TSX_DISABLE_CACHE: '1' };

test('a device is written, not replaced', async () => {
  expect(await write('/dev/null', 'two', '/')).toBeUndefined();
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});

test('a text is replaced where it is still what was read, and else left alone', async () => {
  const folder = folderWith({ 'a.txt': '\ufeffone\r\n' });
  expect(await replace('a.txt', '\ufeffone\r\n', '\ufefftwo\r\n', folder)).toBeUndefined();
  writeFileSync(join(folder, 'a.txt'), 'three');
  const message = 'Not saved: the file has changed on disk since it was read; read it again.';
  expect(await replace('a.txt', '\ufefftwo\r\n', 'four', folder)).toEqual({ path: 'a.txt', message });
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('three');
});

test('a folder is not written', async () => {
  const folder = folderWith({ 'sub/a.txt': '' });
  const failure = await write('sub', 'two', folder);
  expect(failure?.message).toBe('Cannot write a folder: give a file.');
});

test('a file that was to be new is made, but not over one that came meanwhile', async () => {
  const folder = folderWith({ 'there.txt': 'theirs' });
  expect(await replace('new.txt', '', 'ours', folder)).toBeUndefined();
  expect(readFileSync(join(folder, 'new.txt'), 'utf8')).toBe('ours');
  expect((await replace('there.txt', '', 'ours', folder))?.message).toContain('has changed on disk');
  expect((await replace('gone.txt', 'was there', 'ours', folder))?.message).toContain('Not saved');
});
