import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { writeAtomically } from './atomic.ts';

/** Where the user's journals are. */
export const journalFolder = (env: Readonly<Record<string, string | undefined>>): string =>
  join(env.XDG_STATE_HOME || join(env.HOME || homedir(), '.local', 'state'), 'ungarble', 'reviews');

/** The file that keeps the review of the document at `path`, by whatever path it is reached. */
export function journalFile(folder: string, path: string, cwd: string): string {
  const name = createHash('sha1')
    .update(real(resolve(cwd, path)))
    .digest('hex');
  return join(folder, `${name}.jsonl`);
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** What is kept, or `undefined` where nothing is. */
export function readJournal(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Begins a journal anew. Only its owner can read it: it holds the document. Throws what the file system says. */
export function beginJournal(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeAtomically(file, text, 0o600);
}

/** Adds to a journal: in the hands of the system when this returns, so that no crash of the program loses it. */
export function appendJournal(file: string, text: string): void {
  appendFileSync(file, text, { mode: 0o600 });
}

export function removeJournal(file: string): void {
  rmSync(file, { force: true });
}

/** Tells texts apart. */
export const digestOf = (text: string): string => createHash('sha1').update(text).digest('hex');
