import { type Dirent, existsSync, realpathSync } from 'node:fs';
import { lstat, readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import { documentCodecs } from '../codecs/document/list.ts';
import type { Failure } from '../core/report.ts';
import { nearest } from '../english/similarity.ts';
import { ignoredBy, searchIgnores } from './ignores.ts';
import { isInside } from './inside.ts';
import { problemOf } from './problem.ts';

/** Files of a folder that are text to check; a file that is named is checked whatever its ending. */
const textEndings = documentCodecs.flatMap(({ endings, inFolders }) => (inFolders ? endings : []));

export const exists = (path: string, cwd: string): boolean => existsSync(resolve(cwd, path));

/** Where a path leads in the end; where there is nothing yet, its folder's end and its own name. */
export function realPath(path: string, cwd: string): string {
  const full = resolve(cwd, path);
  if (existsSync(full)) return realpathSync(full);
  const folder = dirname(full);
  return existsSync(folder) ? join(realpathSync(folder), basename(full)) : full;
}

/** Whether a path, its links followed, ends outside the folder. */
export const leadsOut = (path: string, folder: string, cwd: string): boolean =>
  !isInside(realPath(path, cwd), realPath(folder, cwd));

export interface Found {
  /** As given, or below what was given; each file once, in the order of code units. */
  readonly paths: readonly string[];
  readonly failures: readonly Failure[];
}

/**
 * Files that the given files, folders and globs stand for, found from `cwd`, without those of globs that begin with `!`.
 * A path that stands for none is a failure.
 */
export async function findFiles(given: readonly string[], cwd: string): Promise<Found> {
  const files = new Map<string, string>();
  const failures: Failure[] = [];
  const taken = given.filter((path) => !isExclusion(path, cwd));
  for (const path of taken) {
    for (const found of await findOne(path, cwd, failures)) {
      const file = resolve(cwd, found);
      if (!files.has(file)) files.set(file, found);
    }
  }
  for (const path of given.filter((each) => !taken.includes(each))) {
    if (taken.length === 0)
      failures.push({ path, message: 'It only leaves files out: give those to check, too.' });
    for (const file of await filesLike(path.slice(1), cwd)) files.delete(resolve(cwd, file));
  }
  return { paths: [...files.values()].sort(), failures };
}

/** Whether a path only says what to leave out. */
export const isExclusion = (path: string, cwd: string): boolean => path.startsWith('!') && !exists(path, cwd);

async function filesLike(pattern: string, cwd: string, whole = true): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  return glob(pattern, {
    cwd,
    ignore: '**/node_modules/**',
    followSymbolicLinks: false,
    expandDirectories: whole,
  });
}

/** Files that one path stands for; adds why there are none. */
async function findOne(path: string, cwd: string, failures: Failure[]): Promise<readonly string[]> {
  const fail = (message: string): readonly string[] => {
    failures.push({ path, message });
    return [];
  };
  if (path === '') return fail('Cannot check an empty path: give a file, a folder or a glob.');
  const kind = await stat(resolve(cwd, path)).catch((error: unknown) => problemOf(error, 'read'));
  if (typeof kind !== 'string') {
    if (!kind.isDirectory()) return [path];
    const inside = await textsIn(path, cwd, failures);
    return inside ?? fail(`No text (${textEndings.join(', ')}) in this folder, ignored files aside.`);
  }
  const { isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(path)) return fail(`${kind}${await meant(path, cwd)}`);
  const matched = await textsLike(path, cwd);
  return matched.length > 0 ? matched : fail('No file matches this glob, ignored files aside.');
}

/** Undefined where a readable folder has no text. */
async function textsIn(path: string, cwd: string, failures: Failure[]): Promise<string[] | undefined> {
  const root = resolve(cwd, path);
  const ignored = ignoredBy(searchIgnores, isInside(root, cwd) ? cwd : root);
  const texts: string[] = [];
  const folders = [path];
  const before = failures.length;
  for (const folder of folders) {
    for (const entry of await entriesOf(folder, cwd, failures)) {
      const inside = join(folder, entry.name);
      const full = resolve(cwd, inside);
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      // Links aren't followed: they may lead round in circles, or out of the folder that was named.
      if (entry.isDirectory() && !ignored(full + sep)) folders.push(inside);
      else if (entry.isFile() && isText(entry.name) && !ignored(full)) texts.push(inside);
    }
  }
  return texts.length > 0 || failures.length > before ? texts : undefined;
}

async function entriesOf(folder: string, cwd: string, failures: Failure[]): Promise<readonly Dirent[]> {
  try {
    return await readdir(resolve(cwd, folder), { withFileTypes: true });
  } catch (error) {
    failures.push({ path: folder, message: problemOf(error, 'read') });
    return [];
  }
}

async function textsLike(pattern: string, cwd: string): Promise<string[]> {
  const ignored = ignoredBy(searchIgnores, cwd);
  const matched = await filesLike(pattern, cwd, false);
  const texts: string[] = [];
  for (const path of matched) {
    const full = resolve(cwd, path);
    if (!ignored(full) && (await lstat(full)).isFile()) texts.push(path);
  }
  return texts;
}

/** Whether a file of this name in a folder is checked. */
export const isText = (name: string): boolean =>
  textEndings.some((ending) => name.toLowerCase().endsWith(ending));

/** “ Did you mean …?” with a neighbour of like name, or nothing. */
async function meant(path: string, cwd: string): Promise<string> {
  const names = await readdir(resolve(cwd, dirname(path))).catch(() => []);
  // One ending makes no two names alike: “nope.txt” isn't “e.txt”.
  const stem = (name: string): string => basename(name, extname(name));
  const stems = new Map(names.filter((name) => !name.startsWith('.')).map((name) => [stem(name), name]));
  const name =
    names.find((each) => stem(each) === stem(path)) ?? stems.get(nearest(stem(path), stems.keys()) ?? '');
  return name === undefined ? '' : ` Did you mean ${join(dirname(path), name)}?`;
}
