import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** What is left out wherever text is looked for. */
export const searchIgnores = ['.gitignore', '.ungarbleignore'];

/** What is left out even where it is named: its author thought of nothing but ungarble. */
export const ownIgnores = ['.ungarbleignore'];

/**
 * Says whether a path is ignored, by the files of these names in each folder from the path's own up to the root of the
 * repository that holds `start`, or to `start` where there is none. Paths are absolute; a folder's ends in a separator.
 */
export function ignoredBy(names: readonly string[], start: string): (path: string) => boolean {
  const top = repositoryOf(start) ?? start;
  const files = new Map<string, Ignore | undefined>();
  const rulesOf = (folder: string): Ignore | undefined => {
    if (!files.has(folder)) files.set(folder, readRules(folder, names));
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

/** Of several files the later one has the last word. */
function readRules(folder: string, names: readonly string[]): Ignore | undefined {
  const texts = names.flatMap((name) => textOf(join(folder, name)));
  return texts.length > 0 ? ignore().add(texts.join('\n')) : undefined;
}

/** No such file, or one that can't be read, ignores nothing. */
function textOf(path: string): string[] {
  try {
    return [readFileSync(path, 'utf8')];
  } catch {
    return [];
  }
}
