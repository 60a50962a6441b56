import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/**
 * Says whether git would ignore a path, by the .gitignore of each folder from the path's own up to the root of the
 * repository that holds `start`, or to `start` where there is none. Paths are absolute; a folder's ends in a separator.
 */
export function gitignore(start: string): (path: string) => boolean {
  const top = repositoryOf(start) ?? start;
  const files = new Map<string, Ignore | undefined>();
  const rulesOf = (folder: string): Ignore | undefined => {
    if (!files.has(folder)) files.set(folder, readRules(folder));
    return files.get(folder);
  };
  return (path) => {
    for (const folder of foldersUp(dirname(path))) {
      const inside = relative(folder, path).split(sep).join('/') + (path.endsWith(sep) ? '/' : '');
      const found = rulesOf(folder)?.test(inside);
      if (found?.ignored || found?.unignored) return found.ignored;
      if (folder === top) break;
    }
    return false;
  };
}

function repositoryOf(start: string): string | undefined {
  for (const folder of foldersUp(start)) if (existsSync(join(folder, '.git'))) return folder;
  return undefined;
}

function* foldersUp(start: string): Iterable<string> {
  let folder = start;
  while (dirname(folder) !== folder) {
    yield folder;
    folder = dirname(folder);
  }
  yield folder;
}

function readRules(folder: string): Ignore | undefined {
  try {
    return ignore().add(readFileSync(join(folder, '.gitignore'), 'utf8'));
  } catch {
    // No such file, or one that can't be read, ignores nothing.
    return undefined;
  }
}
