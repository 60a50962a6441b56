import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Bytes } from '../core/bytes.ts';
import { writeAtomically } from './atomic.ts';
import { openFile } from './file-bytes.ts';
import { compiledGlossaries } from './package.ts';

/** The name under which something made of these texts is kept. */
export const contentKey = (texts: readonly (string | Uint8Array)[]): string =>
  texts.reduce((hash, text) => hash.update(text).update('\0'), createHash('sha1')).digest('hex');

/** The user's folder; `base` is what XDG_CACHE_HOME says. */
export const userCache = (base: string | undefined): string =>
  join(base || join(homedir(), '.cache'), 'ungarble');

/**
 * What was kept under `key`, by the build in the package or by an earlier run in `cache`, as `open` reads it;
 * `open` throws where the bytes are at fault.
 */
export function readCached<T>(key: string, cache: string, open: (bytes: Bytes) => T): T | undefined {
  for (const folder of [compiledGlossaries, cache]) {
    try {
      return open(openFile(join(folder, key)));
    } catch {
      // Not there, or cut short by a full disk: it is made anew.
    }
  }
  return undefined;
}

/** Keeps `value`; a cache that can't be written costs time, no more. */
export function writeCached(key: string, bytes: Uint8Array, folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeAtomically(join(folder, key), bytes);
  } catch {
    // Read-only home, full disk: the next run compiles again.
  }
}
