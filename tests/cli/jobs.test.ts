import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../io/folder.ts';
import { runBuilt } from './built.ts';

const seeds = new URL('../../seeds/', import.meta.url);

/** Two seed articles, texts that can't be read, and enough small ones that threads overtake each other. */
function texts(): Record<string, string | Uint8Array> {
  const articles = readdirSync(seeds)
    .filter((name) => name.endsWith('.txt'))
    .slice(0, 2)
    .map((name): [string, Uint8Array] => [name, readFileSync(new URL(name, seeds))]);
  const small = Array.from({ length: 12 }, (_, nth): [string, string] => [
    `small/${nth}.md`,
    `The ${nth} users of wechat dont agree.\n`,
  ]);
  return Object.fromEntries([...articles, ...small, ['binary.txt', Uint8Array.of(0)], ['bad.vtt', 'x']]);
}

test('1, 2 and 4 threads print the same bytes', { timeout: 120_000 }, () => {
  const folder = folderWith(texts());
  const report = (jobs: string) =>
    runBuilt(['lint', '.', '-j', jobs, '-f', 'pretty', '-f', 'jsonl', '-o', `${jobs}.jsonl`], folder);
  const [one, two, four] = ['1', '2', '4'].map(report);
  expect(one?.code).toBe(2);
  expect(one?.stdout).toContain('small/11.md:1:');
  expect(one?.stderr).toContain('binary.txt: Cannot check a binary file');
  expect([two, four]).toEqual([one, one]);
  const files = ['1', '2', '4'].map((jobs) => readFileSync(join(folder, `${jobs}.jsonl`), 'utf8'));
  expect(new Set(files).size).toBe(1);
});

test('threads make the same repairs', { timeout: 120_000 }, () => {
  const [one, two] = ['1', '2'].map((jobs) => {
    const folder = folderWith(texts());
    const ran = runBuilt(['lint', '.', '--fix', '-j', jobs, '-f', 'compact'], folder);
    return { ran, article: readFileSync(join(folder, 'small/7.md'), 'utf8') };
  });
  expect(one?.article).toBe("The 7 users of WeChat don't agree.\n");
  expect(two).toEqual(one);
});

test('what is remembered is what a check would say', { timeout: 120_000 }, () => {
  const folder = folderWith(texts());
  const cache = { XDG_CACHE_HOME: join(folder, '.cache') };
  const fresh = runBuilt(['lint', '.'], folder, cache);
  const first = runBuilt(['lint', '.', '--cache'], folder, cache);
  const second = runBuilt(['lint', '.', '--cache', '-j', '2'], folder, cache);
  expect([first, second]).toEqual([fresh, fresh]);
  const checked = join(folder, '.cache/ungarble/checked');
  const kept = readdirSync(checked, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.includes('/'),
  );
  expect(kept).toHaveLength(14);
  for (const name of kept.slice(0, 5)) writeFileSync(join(checked, name), '{"findings":[],"wordCount":1}');
  expect(runBuilt(['lint', '.', '--cache'], folder, cache)).toEqual(fresh);
  writeFileSync(join(folder, 'small/3.md'), 'All is well.\n');
  expect(runBuilt(['lint', 'small/3.md', '--cache'], folder, cache).stdout).toContain('No findings.');
  expect(runBuilt(['lint', 'small/4.md', '--cache', '-g', 'china'], folder, cache).stdout).not.toContain(
    'WeChat',
  );
  writeFileSync(join(folder, 'en.json'), '{"slug": "the wechat ban"}');
  const withKeys = (keys: string): string => {
    writeFileSync(join(folder, 'ungarble.yaml'), `keys: ${keys}\n`);
    return runBuilt(['lint', 'en.json', '--cache'], folder, cache).stdout;
  };
  expect(withKeys('slug')).toContain('casing');
  expect(withKeys('title')).toContain('No findings.');
});
