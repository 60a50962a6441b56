import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { FSWatcher } from 'chokidar';
import { expect, onTestFinished, test, vi } from 'vitest';
import { lineOf } from '../../src/core/report.ts';
import { ChangeWatcher } from '../../src/io/changes.ts';
import { folderWith } from './folder.ts';

/** What the watchers stand on, the newest last. */
const opened: FSWatcher[] = [];
vi.mock(import('chokidar'), async (load) => {
  const real = await load();
  const watch: typeof real.watch = (...given) => {
    const watcher = real.watch(...given);
    opened.push(watcher);
    return watcher;
  };
  return { ...real, watch };
});

/** A change that nobody misses, to tell that the ones before it were heard or never will be. */
const signal = 'signal.txt';

/** Which of the files are heard of when they are written, one after the other; only those that are to come are new. */
async function heard({ named, files, toCome = [], expected }: Course) {
  const folder = folderWith({
    [`in/${signal}`]: '',
    ...Object.fromEntries(
      files.filter((file) => !toCome.includes(file)).map((file) => [`in/${file}`, 'one']),
    ),
  });
  const cwd = join(folder, 'in');
  const watcher = new ChangeWatcher(cwd, ['report.txt']);
  onTestFinished(() => watcher.close());
  watcher.add([...named, signal]);
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(cwd, file)), { recursive: true });
    writeFileSync(join(cwd, file), text);
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
  return found;
}

interface Course {
  readonly named: readonly string[];
  readonly files: readonly string[];
  readonly toCome?: readonly string[];
  readonly expected: readonly string[];
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
  expect(await heard({ named, files, expected })).toEqual(expected);
});

test.concurrent.each<[string, string, string[]]>([
  ['', '.drafts/new.txt', ['.drafts/old.txt', '.drafts/sub/old.txt']],
  [', whose folder comes with it', 'not/yet/new.txt', ['not.txt', 'sub/yet/new.txt']],
  [', beside the working folder', '../new.txt', ['../old.txt', '../beside/old.txt']],
  [', in a folder that comes with it, beside the working folder', '../not/new.txt', ['../beside/new.txt']],
])(
  'hears of a named file that comes only later%s, and of nothing beside it',
  {
    timeout: 60_000,
  },
  async (_where, later, others) => {
    const course = { named: [later], files: [...others, later], toCome: [later], expected: [later] };
    expect(await heard(course)).toEqual([later]);
  },
);

test.concurrent('hears of a named folder that comes only later, with all below', {
  timeout: 60_000,
}, async () => {
  const files = ['old.txt', 'late/a.txt', 'late/sub/b.txt', 'late/.hidden/c.txt'];
  const expected = ['late/a.txt', 'late/sub/b.txt'];
  expect(await heard({ named: ['late'], files, toCome: files.slice(1), expected })).toEqual(expected);
});

test('what only leaves files out is no reason to look anywhere', { timeout: 60_000 }, async () => {
  expect(await heard({ named: ['!*.md'], files: ['a.txt'], expected: [] })).toEqual([]);
});

test.each([
  [
    'ENOSPC',
    '/a/b',
    '/a/b: Cannot watch so many files: the system allows no more. Name fewer, or raise fs.inotify.max_user_watches.',
  ],
  ['EIO', undefined, '/tmp: Cannot watch it: broken'],
])('says why it hears no more: %s', async (code, path, line) => {
  const watcher = new ChangeWatcher('/tmp', []);
  onTestFinished(() => watcher.close());
  const next = watcher.next();
  opened.at(-1)?.emit('error', Object.assign(new Error('broken'), { code, path }));
  const told = await next;
  expect(told && lineOf(told)).toBe(line);
  expect(await watcher.next()).toEqual(told);
});
