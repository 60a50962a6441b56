import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ChangeWatcher } from '../../src/io/changes.ts';
import { folderWith } from './folder.ts';

/** A change that nobody misses, to tell that the ones before it were heard or never will be. */
const signal = 'signal.txt';

/** Isn't there at first. */
const later = '.drafts/later.txt';

/** Which of the files are heard of when they are written, one after the other. */
async function heard(named: readonly string[], files: readonly string[], expected: readonly string[]) {
  const folder = folderWith({
    [signal]: '',
    '.drafts/old.txt': '',
    ...Object.fromEntries(files.filter((file) => file !== later).map((file) => [file, 'one'])),
  });
  const watcher = new ChangeWatcher(folder, [join(folder, 'report.txt')]);
  watcher.add([...named, signal]);
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  // The watch begins some time after it is asked for.
  let rings = 0;
  const listen = async (): Promise<void> => {
    for (;;) {
      await watcher.next();
      rings++;
    }
  };
  void listen();
  for (let nth = 0; rings === 0; nth++) {
    write(signal, String(nth));
    await pause(100);
  }
  await pause(500);
  const found: string[] = [];
  for (const file of files) {
    const before = rings;
    write(file, 'two');
    // A busy machine takes its time.
    const end = Date.now() + (expected.includes(file) ? 15_000 : 600);
    while (rings === before && Date.now() < end) await pause(50);
    await pause(200);
    if (rings > before) found.push(file);
  }
  await watcher.close();
  return found;
}

const files = [
  'a.txt',
  'sub/b.md',
  '.drafts/c.txt',
  '.drafts/.old/d.txt',
  'node_modules/e.txt',
  'f.exe',
  'report.txt',
];

test.concurrent.each<[string, string[], string[]]>([
  ['a folder: texts, but no hidden ones and no report of its own', ['.'], ['a.txt', 'sub/b.md']],
  ['a hidden folder that is named', ['.drafts'], ['.drafts/c.txt']],
  [
    'a hidden file that is named, beside a folder',
    ['.', '.drafts/.old/d.txt'],
    ['a.txt', 'sub/b.md', '.drafts/.old/d.txt'],
  ],
  ['a glob into a hidden folder', ['.drafts/*.txt'], ['.drafts/c.txt']],
  ['node_modules, where they are named', ['node_modules'], ['node_modules/e.txt']],
  ['what is no text by its name, where it is named', ['f.exe'], ['f.exe']],
])('hears of %s', { timeout: 60_000 }, async (_why, named, expected) => {
  expect(await heard(named, files, expected)).toEqual(expected);
});

test.concurrent('hears of a named file that comes only later', { timeout: 60_000 }, async () => {
  expect(await heard(['.drafts/new.txt'], ['.drafts/new.txt'], ['.drafts/old.txt'])).toEqual([
    '.drafts/new.txt',
  ]);
});
