import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findFiles } from '../../src/io/find.ts';
import { folderWith } from './folder.ts';

const find = async (given: readonly string[], files: readonly string[]) =>
  findFiles(given, folderWith(Object.fromEntries(files.map((path) => [path, '']))));

describe('paths', () => {
  test('a file is taken whatever its ending, once, in the order of code units', async () => {
    const found = await find(['b.html', './b.html', 'a', 'Z.txt'], ['a', 'b.html', 'Z.txt']);
    expect(found).toEqual({ paths: ['Z.txt', 'a', 'b.html'], failures: [] });
  });

  test('a file whose name looks like a glob is that file', async () => {
    expect((await find(['[a].txt'], ['[a].txt', 'a.txt'])).paths).toEqual(['[a].txt']);
  });

  test.each([
    ['b.txt', 'No such file or folder: check the path.'],
    ['ar.txt', 'No such file or folder: check the path.'],
    ['article.md', 'No such file or folder: check the path. Did you mean article.txt?'],
    ['artcle.txt', 'No such file or folder: check the path. Did you mean article.txt?'],
    ['drfts/x.txt', 'No such file or folder: check the path.'],
    [
      'drafts',
      'No text (.txt, .text, .md, .markdown, .html, .htm, .xhtml, .srt, .vtt, .xlf, .xliff, .tmx, .po) in this folder, ignored files aside.',
    ],
    ['*.md', 'No file matches this glob, ignored files aside.'],
    ['', 'Cannot check an empty path: give a file, a folder or a glob.'],
  ])('%j stands for nothing: %s', async (path, message) => {
    expect(await find([path], ['article.txt', 'drafts/x.exe'])).toEqual({
      paths: [],
      failures: [{ path, message }],
    });
  });
});

describe('globs that leave out', () => {
  const files = ['a.txt', 'drafts/b.txt', 'drafts/old/c.txt', 'd.md'];

  test.each([
    [
      ['.', '!drafts'],
      ['a.txt', 'd.md'],
    ],
    [
      ['**/*.txt', '!**/old/**'],
      ['a.txt', 'drafts/b.txt'],
    ],
    [['!drafts/old', 'drafts'], ['drafts/b.txt']],
    [
      ['.', '!*.md', '!nothing'],
      ['a.txt', 'drafts/b.txt', 'drafts/old/c.txt'],
    ],
  ])('%j', async (given, paths) => {
    expect(await find(given, files)).toEqual({ paths, failures: [] });
  });

  test('alone they say nothing to check', async () => {
    const message = 'It only leaves files out: give those to check, too.';
    expect(await find(['!drafts'], files)).toEqual({ paths: [], failures: [{ path: '!drafts', message }] });
  });

  test('a file of such a name is that file', async () => {
    expect((await find(['!a.txt'], ['!a.txt', 'a.txt'])).paths).toEqual(['!a.txt']);
  });
});

describe('folders', () => {
  test('text at any depth, without dot-folders and node_modules', async () => {
    const text = ['a.txt', 'sub/b.md', 'sub/deep/c.TEXT'];
    const rest = ['d.exe', '.git/e.txt', 'node_modules/f.txt', 'sub/.cache/g.txt'];
    expect((await find(['.'], [...text, ...rest])).paths).toEqual(text);
    expect((await find(['sub/'], [...text, ...rest])).paths).toEqual(text.slice(1));
  });

  test('what .gitignore names is left out, from the root and from below', async () => {
    const folder = folderWith({
      '.gitignore': 'build/\n*.tmp.txt\n',
      'sub/.gitignore': '!keep.tmp.txt\n/own.md\n',
      'build/a.txt': '',
      'b.tmp.txt': '',
      'sub/keep.tmp.txt': '',
      'sub/own.md': '',
      'sub/deep/own.md': '',
    });
    const all = ['sub/deep/own.md', 'sub/keep.tmp.txt'];
    expect((await findFiles(['.'], folder)).paths).toEqual(all);
    expect((await findFiles(['sub'], folder)).paths).toEqual(all);
    expect((await findFiles(['**/*.{txt,md}'], folder)).paths).toEqual(all);
    expect((await findFiles(['b.tmp.txt'], folder)).paths).toEqual(['b.tmp.txt']);
    expect((await findFiles([folder], '/')).paths).toEqual(all.map((path) => join(folder, path)));
  });

  test('links that lead round in circles, out, or nowhere do no harm', async () => {
    const folder = folderWith({ 'sub/a.txt': '' });
    symlinkSync('..', join(folder, 'sub/up'));
    symlinkSync('/etc/hostname', join(folder, 'sub/out.txt'));
    symlinkSync('gone', join(folder, 'sub/gone.txt'));
    expect(await findFiles(['.'], folder)).toEqual({ paths: ['sub/a.txt'], failures: [] });
    expect(await findFiles(['**/*.txt'], folder)).toEqual({ paths: ['sub/a.txt'], failures: [] });
  });

  test('a folder that ends like a file is a folder', async () => {
    const folder = folderWith({ 'a.txt': '' });
    mkdirSync(join(folder, 'b.txt'));
    expect((await findFiles(['*.txt'], folder)).paths).toEqual(['a.txt']);
  });
});
