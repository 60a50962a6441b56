import { isAbsolute, relative, resolve, sep } from 'node:path';

/** Whether a path is the folder or lies below it; a folder named `..x` is none above. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The shorter way to name a path: from the working folder if it lies below. */
export function shown(path: string, cwd: string): string {
  const full = resolve(cwd, path);
  return isInside(full, cwd) ? relative(cwd, full) : full;
}
