import type { JournalEvent } from '../../codecs/review/journal.ts';
import type { Document } from '../../core/document.ts';
import { digestOf } from '../../io/journal.ts';
import type { ReviewFile } from '../../tui/review/article.ts';
import type { ReviewPorts } from '../../tui/review/ports.ts';
import type { Left } from '../../tui/review/resume.ts';
import type { Job } from '../planning.ts';
import type { World } from '../world.ts';
import { Journals } from './journals.ts';
import { reviewFileOf, type Task } from './task.ts';

/** Of several events at one moment, a save is the last. */
const afterAll = 2 ** 40;

/** What a review asks of the world: its files, its journals, its saves. */
export class Desk implements ReviewPorts {
  readonly journals: Journals;
  /** When each span was last decided on, in milliseconds since 1970. */
  readonly times = new Map<string, number>();
  readonly findTrusted: ReviewPorts['findTrusted'];
  readonly #jobs: ReadonlyMap<string, Job>;
  /** What each file held when it was read, or saved, last. */
  readonly #onDisk: Map<string, string>;
  readonly #documents: readonly Document[];

  constructor(tasks: readonly Task[], world: World, findTrusted: ReviewPorts['findTrusted']) {
    this.findTrusted = findTrusted;
    this.journals = new Journals(world);
    this.#documents = tasks.map(({ document }) => document);
    this.#jobs = new Map(tasks.map(({ job }) => [job.source.path, job]));
    this.#onDisk = new Map(this.#documents.map(({ path, text }) => [path, text]));
  }

  /** The files to review, and what earlier reviews of them left behind. */
  async open(): Promise<{ readonly files: readonly ReviewFile[]; readonly left: readonly Left[] }> {
    const left = this.#documents.flatMap(({ path, text }) => this.journals.left(path, text) ?? []);
    const files: ReviewFile[] = [];
    for (const { path, text } of this.#documents) {
      const earlier = left.find((each) => each.isSame && each.path === path);
      const file = await this.#check(path, earlier?.text ?? text);
      this.journals.open(path, file.text, earlier !== undefined);
      files.push(file);
    }
    return { files, left };
  }

  record(path: string, event: JournalEvent): void {
    if (event.kind === 'step')
      for (const { start, end } of event.changes) this.times.set(timeKey(path, start, end), event.at);
    this.journals.record(path, event);
  }

  /** Saves a file that still holds what was read, or saved, last. */
  async save(path: string, text: string): Promise<void> {
    await this.#read(path, text).catch((error: unknown) => {
      throw new Error(`The changes would break the file. ${error instanceof Error ? error.message : ''}`);
    });
    this.record(path, { at: Date.now(), nth: afterAll, kind: 'save', digest: digestOf(text) });
    const failure = await this.#job(path).source.save(this.#onDisk.get(path) ?? '', text);
    if (failure) throw new Error(failure.message);
    this.#onDisk.set(path, text);
  }

  async afresh(): Promise<readonly ReviewFile[]> {
    const files: ReviewFile[] = [];
    for (const [path, text] of this.#onDisk) {
      this.journals.forget(path);
      this.journals.open(path, text, false);
      files.push(await this.#check(path, text));
    }
    return files;
  }

  async #check(path: string, text: string): Promise<ReviewFile> {
    return reviewFileOf(this.#job(path), await this.#read(path, text));
  }

  /** Throws an Error with one clear line where the text isn't what its name says any more. */
  async #read(path: string, text: string): Promise<Document> {
    const found = await this.#job(path).source.reopen(text);
    if ('failure' in found) throw new Error(found.failure.message);
    return found.document;
  }

  #job(path: string): Job {
    const job = this.#jobs.get(path);
    if (!job) throw new RangeError(`${path} is not under review.`);
    return job;
  }
}

export const timeKey = (path: string, start: number, end: number): string => `${path}\n${start} ${end}`;
