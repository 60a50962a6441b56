import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { compiledGlossaries } from './package.ts';

/** The name under which something made of these texts is kept. */
export const contentKey = (texts: readonly string[]): string =>
  texts.reduce((hash, text) => hash.update(text).update('\0'), createHash('sha1')).digest('hex');

const userCache = (): string => join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'ungarble');

/** What was kept under `key`: by the build in the package, or by an earlier run for this user. */
export function readCached(key: string): unknown {
  for (const folder of [compiledGlossaries, userCache()]) {
    try {
      return JSON.parse(readFileSync(join(folder, `${key}.json`), 'utf8'));
    } catch {
      // Not there, or cut short by a full disk: it is made anew.
    }
  }
  return undefined;
}

/** Keeps `value`; a cache that can't be written costs time, no more. */
export function writeCached(key: string, value: unknown, folder = userCache()): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileAtomic.sync(join(folder, `${key}.json`), JSON.stringify(value));
  } catch {
    // Read-only home, full disk: the next run compiles again.
  }
}
