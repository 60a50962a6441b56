import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Failure } from '../core/report.ts';
import { problemOf } from './problem.ts';
import { write } from './write.ts';

/** More than this isn't kept in memory. */
const enough = 1024 * 1024;

/** Text for a file that is written piece by piece and put in its place as a whole: a run may be interrupted. */
export class Spool {
  #waiting: string[] = [];
  #length = 0;
  #file: number | undefined;
  #error: unknown;

  add(text: string): void {
    if (this.#error !== undefined) return;
    this.#waiting.push(text);
    this.#length += text.length;
    if (this.#length <= enough) return;
    try {
      this.#flush();
    } catch (error) {
      this.#error = error;
      this.#waiting = [];
      this.#close();
    }
  }

  /** Writes all of it; undefined when done. */
  async end(path: string, cwd: string): Promise<Failure | undefined> {
    if (this.#error !== undefined)
      return { path, message: `Cannot be gathered in ${tmpdir()}. ${problemOf(this.#error, 'write')}` };
    try {
      return await write(path, this.#pieces(), cwd);
    } finally {
      this.#close();
    }
  }

  #close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }

  #flush(): void {
    this.#file ??= openNameless();
    writeFileSync(this.#file, this.#waiting.join(''));
    this.#waiting = [];
    this.#length = 0;
  }

  *#pieces(): Generator<Uint8Array> {
    const bytes = Buffer.alloc(enough);
    for (let at = 0, read = -1; this.#file !== undefined && read !== 0; at += read) {
      read = readSync(this.#file, bytes, 0, enough, at);
      if (read > 0) yield bytes.subarray(0, read);
    }
    yield Buffer.from(this.#waiting.join(''));
  }
}

/** A file without a name, which is gone with the program, however that ends. */
function openNameless(): number {
  const path = join(tmpdir(), `ungarble-${randomBytes(6).toString('hex')}`);
  const file = openSync(path, 'wx+', 0o600);
  rmSync(path);
  return file;
}
