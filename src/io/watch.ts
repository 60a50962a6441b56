import { readFileSync, watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

/**
 * Calls back with a file's text whenever it has changed on disk; the returned function ends that. The folder is watched,
 * since editors save by putting another file in the place of the old one. A file that can't be read just then says nothing.
 */
export function watchText(path: string, cwd: string, onChange: (text: string) => void): () => void {
  const file = resolve(cwd, path);
  const watcher = watch(dirname(file), { persistent: false }, (_, name) => {
    if (name !== basename(file)) return;
    try {
      onChange(readFileSync(file, 'utf8'));
    } catch {
      // Between two renames there is no such file; the next event tells what it holds.
    }
  });
  watcher.on('error', () => watcher.close());
  return () => watcher.close();
}
