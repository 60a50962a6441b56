import { truncateSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { readDocument, readStream } from '../../src/io/read.ts';
import { folderWith } from './folder.ts';

test('a file is read below the folder, and goes by the name given', async () => {
  const read = await readDocument('sub/a.txt', folderWith({ 'sub/a.txt': 'one' }));
  expect(read).toEqual({ document: { path: 'sub/a.txt', text: 'one', segments: [{ start: 0, end: 3 }] } });
});

test.each([
  ['b.txt', 'No such file or folder: check the path.'],
  ['sub', 'Cannot check a folder here: give a file.'],
  ['sub/a.txt/b.txt', 'Cannot read: a part of the path is a file, not a folder.'],
])('%s: %s', async (path, message) => {
  const folder = folderWith({ 'sub/a.txt': 'one' });
  expect(await readDocument(path, folder)).toEqual({ failure: { path, message } });
});

test('a file over 256 MB is not even opened', async () => {
  const folder = folderWith({ 'a.txt': '' });
  truncateSync(join(folder, 'a.txt'), 256 * 1024 * 1024 + 1);
  const message = 'Cannot check more than 256 MB: split the file.';
  expect(await readDocument('a.txt', folder)).toEqual({ failure: { path: 'a.txt', message } });
});

test('a stream may break inside a character', async () => {
  const bytes = Buffer.from('微信');
  const read = await readStream('<stdin>', Readable.from([bytes.subarray(0, 2), bytes.subarray(2)]));
  expect('document' in read && read.document.text).toBe('微信');
});
