import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../src/', import.meta.url));

/** What each folder may import beside itself. Arrows point down only. */
const floors: Readonly<Record<string, readonly string[]>> = {
  core: [],
  english: ['core'],
  pivot: ['english', 'core'],
  glossary: ['pivot', 'english', 'core'],
  codecs: ['english', 'core'],
  reporters: ['core'],
  rules: ['glossary', 'pivot', 'english', 'core'],
  io: ['codecs', 'english', 'core'],
  tui: ['codecs', 'core'],
  project: ['io', 'reporters', 'codecs', 'english', 'core'],
  lsp: ['project', 'io', 'codecs', 'core'],
  cli: [
    'lsp',
    'project',
    'tui',
    'io',
    'reporters',
    'rules',
    'codecs',
    'glossary',
    'pivot',
    'english',
    'core',
  ],
  distil: ['cli', 'io', 'english', 'core'],
};

interface Source {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const sources: Source[] = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
  .map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => name);
    return { path, folder: path.includes('/') ? (path.split('/')[0] ?? '') : '', text, imports };
  });

const local = ({ path, imports }: Source): string[] =>
  imports.filter((name) => name.startsWith('.')).map((name) => relative(root, join(root, path, '..', name)));

const offenders = (allowed: (source: Source) => boolean, imports: RegExp): string[] =>
  sources
    .filter((each) => !allowed(each) && each.imports.some((name) => imports.test(name)))
    .map(({ path }) => path);

describe('imports', () => {
  test.each(Object.keys(floors))('%s asks only the floors below', (folder) => {
    const wrong = sources
      .filter((each) => each.folder === folder)
      .flatMap((each) => local(each).map((target) => ({ from: each.path, target })))
      .filter(
        ({ target }) =>
          !target.startsWith('..') &&
          ![folder, ...(floors[folder] ?? [])].includes(target.split('/')[0] ?? ''),
      );
    expect(wrong).toEqual([]);
  });

  test('there is no folder without a floor', () => {
    const folders = new Set(sources.map(({ folder }) => folder).filter(Boolean));
    expect([...folders].toSorted()).toEqual(Object.keys(floors).toSorted());
  });

  test('only io and the build touch the disk', () => {
    expect(offenders(({ folder }) => folder === 'io' || folder === 'distil', /^node:fs/)).toEqual([]);
  });

  test('only cli and the build know the process', () => {
    const code = (text: string): string =>
      text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|`[^`]*`/g, '');
    const wrong = sources.filter(
      ({ folder, text }) => folder !== 'cli' && folder !== 'distil' && /\bprocess\./.test(code(text)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(offenders(({ folder }) => folder === 'cli', /^(?:node:)?process$/)).toEqual([]);
  });

  test('only tui knows ink and react', () => {
    expect(offenders(({ folder }) => folder === 'tui', /^(?:ink|react)(?:$|[/-])/)).toEqual([]);
  });

  test('no file imports itself through others', () => {
    const graph = new Map(sources.map((source) => [source.path, local(source)]));
    const cycles: string[] = [];
    const done = new Set<string>();
    const walk = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      if (done.has(path) || trail.includes(path)) return;
      for (const next of graph.get(path) ?? []) walk(next, [...trail, path]);
      done.add(path);
    };
    for (const path of graph.keys()) walk(path, []);
    expect(cycles).toEqual([]);
  });
});

describe('files', () => {
  const lengths = sources.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));

  test('none is over 300 lines', () => expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]));

  test('the median is short', () => {
    const sorted = lengths.map(({ lines }) => lines).toSorted((a, b) => a - b);
    expect(sorted[sorted.length >> 1]).toBeLessThanOrEqual(80);
  });

  test.each([
    ['any', /(?:: |<|as )any\b/],
    ['a non-null assertion', /[\w)\]]!(?:[.;,)\]]|$)/m],
    ['a cast', /\bas (?!const\b)[A-Z]\w*/],
    ['a note to self', /\b(?:TODO|FIXME)\b/],
  ])('none has %s', (_, pattern) => {
    const code = (text: string): string =>
      text.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|`[^`]*`/g, '');
    expect(sources.filter(({ text }) => pattern.test(code(text))).map(({ path }) => path)).toEqual([]);
  });
});
