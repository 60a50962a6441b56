import { type JournalEvent, journalHead, journalLine, parseJournal } from '../../codecs/review/journal.ts';
import {
  appendJournal,
  beginJournal,
  digestOf,
  journalFile,
  journalFolder,
  readJournal,
  removeJournal,
} from '../../io/journal.ts';
import { problemOf } from '../../io/problem.ts';
import type { Left } from '../../tui/review/left.ts';
import type { World } from '../world.ts';

/** The journals of the documents under review, one file each in the user's state folder. */
export class Journals {
  readonly #folder: string;
  readonly #cwd: string;
  /** The text that each document's review began with. */
  readonly #texts = new Map<string, string>();
  readonly #begun = new Set<string>();
  /** Lines that a full disk has refused so far. */
  readonly #waiting = new Map<string, string>();

  constructor({ env, cwd }: Pick<World, 'env' | 'cwd'>) {
    this.#folder = journalFolder(env);
    this.#cwd = cwd;
  }

  /** What an earlier review of the document left behind, where it left decisions. */
  left(path: string, text: string): Left | undefined {
    const written = readJournal(this.#file(path));
    const journal = written === undefined ? undefined : parseJournal(written);
    if (!journal?.events.some(({ kind }) => kind === 'step')) return undefined;
    const digest = digestOf(text);
    const isSaved = journal.events.some((event) => event.kind === 'save' && event.digest === digest);
    return { ...journal, path, digest, isSame: isSaved || journal.text === text };
  }

  /** The review of `text` begins, or goes on in the journal that there is. */
  open(path: string, text: string, goesOn: boolean): void {
    this.#texts.set(path, text);
    if (goesOn) this.#begun.add(path);
    else this.#begun.delete(path);
  }

  /** Throws an Error with one clear line where the disk refuses; the event is tried again with the next one. */
  record(path: string, event: JournalEvent): void {
    const lines = (this.#waiting.get(path) ?? '') + journalLine(event);
    this.#waiting.set(path, lines);
    try {
      const file = this.#file(path);
      if (this.#begun.has(path)) appendJournal(file, lines);
      else beginJournal(file, journalHead(path, this.#texts.get(path) ?? '') + lines);
    } catch (error) {
      throw new Error(problemOf(error, 'write'));
    }
    this.#begun.add(path);
    this.#waiting.delete(path);
  }

  forget(path: string): void {
    removeJournal(this.#file(path));
    this.#begun.delete(path);
    this.#waiting.delete(path);
  }

  #file(path: string): string {
    return journalFile(this.#folder, path, this.#cwd);
  }
}
