import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Checked } from '../core/engine.ts';
import { contentKey, userCache } from './cache.ts';

/**
 * What the checks of a folder's files came to, one file each: a text that changes takes the place of what was known of
 * it, so that nothing piles up.
 */
export class Results {
  readonly #folder: string;

  /** `base` is what XDG_CACHE_HOME says. */
  constructor(cwd: string, base: string | undefined) {
    this.#folder = join(userCache(base), 'checked', contentKey([cwd]));
  }

  /** What was kept of the file under just this key. */
  get(path: string, key: string): Checked | undefined {
    try {
      const [head, ...rest] = readFileSync(this.#file(path), 'utf8').split('\n');
      const body = rest.join('\n');
      // Cut short by a full disk, or written by two at once: it is checked anew.
      return head === sealOf(key, body) ? JSON.parse(body) : undefined;
    } catch {
      return undefined;
    }
  }

  /** A cache that can't be written costs time, no more. */
  set(path: string, key: string, { findings, wordCount }: Checked): void {
    const body = JSON.stringify({ findings, wordCount });
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      // Not atomically, which takes its time: the seal tells what is whole.
      writeFileSync(this.#file(path), `${sealOf(key, body)}\n${body}`, { mode: 0o600 });
    } catch {
      // Read-only home, full disk: the next run checks again.
    }
  }

  #file(path: string): string {
    return join(this.#folder, contentKey([path]));
  }
}

const sealOf = (key: string, body: string): string => contentKey([key, body]);
