import { access, constants, readFile, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Failure } from '../core/report.ts';
import { type Content, piecesOf, writeAtomically } from './atomic.ts';
import { problemOf } from './problem.ts';

/** Writes all or nothing, keeping mode and owner; undefined when done. Devices and pipes are written straight. */
export async function write(path: string, content: Content, cwd: string): Promise<Failure | undefined> {
  const file = resolve(cwd, path);
  try {
    const found = await stat(file).catch(() => undefined);
    if (found === undefined) writeAtomically(file, content);
    else if (!found.isFile()) await writeFile(file, piecesOf(content));
    else {
      // A rename would replace a file that is read-only, too.
      await access(file, constants.W_OK);
      writeAtomically(file, content);
    }
    return undefined;
  } catch (error) {
    return { path, message: problemOf(error, 'write') };
  }
}

export const changedMeanwhile = 'Not saved: the file has changed on disk since it was read; read it again.';

/**
 * Writes `after` only where the file still holds `before`, so that nobody's edit made meanwhile is lost. A file that was to
 * be new holds nothing.
 */
export async function replace(
  path: string,
  before: string,
  after: string,
  cwd: string,
): Promise<Failure | undefined> {
  try {
    const now = await readFile(resolve(cwd, path)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' && before === '') return Buffer.alloc(0);
      throw error;
    });
    if (!now.equals(Buffer.from(before))) return { path, message: changedMeanwhile };
  } catch (error) {
    return { path, message: `Not saved. ${problemOf(error, 'read')}` };
  }
  return write(path, after, cwd);
}
