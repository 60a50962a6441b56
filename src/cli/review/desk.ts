import type { JournalEvent } from '../../codecs/review/journal.ts';
import type { Document } from '../../core/document.ts';
import type { Lesson } from '../../core/lesson.ts';
import type { Settings } from '../../core/settings.ts';
import { digestOf } from '../../io/journal.ts';
import { changedMeanwhile } from '../../io/write.ts';
import type { ReviewFile } from '../../tui/review/article.ts';
import { keyOf } from '../../tui/review/keys.ts';
import type { Left } from '../../tui/review/left.ts';
import type { ReviewPorts } from '../../tui/review/ports.ts';
import type { Source } from '../inputs.ts';
import type { Job } from '../planning.ts';
import type { World } from '../world.ts';
import { Journals } from './journals.ts';
import { reviewFileOf, type Task } from './task.ts';

/** Of several events at one moment, a save is the last. */
const afterAll = 2 ** 40;

const carriedOver = `Not saved: the file has changed on disk. Quit with ${keyOf('quit')} and keep the decisions: the same command carries them over to it.`;

/** What a review asks of the world: its files, its journals, its saves. */
export class Desk implements ReviewPorts {
  readonly journals: Journals;
  /** When each span was last decided on, in milliseconds since 1970. */
  readonly times = new Map<string, number>();
  readonly findTrusted: ReviewPorts['findTrusted'];
  readonly #world: World;
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #loadJobs: () => Promise<readonly Job[]>;
  readonly #jobs = new Map<string, Job>();
  /** The text that each file's review began with. */
  readonly #begun = new Map<string, string>();
  /** What each file held when it was read, or saved, last. */
  readonly #onDisk: Map<string, string>;
  readonly texts: readonly Document[];

  /** `loadJobs` tells what the texts are checked by, once they are to be checked. */
  constructor(
    tasks: readonly Task[],
    loadJobs: () => Promise<readonly Job[]>,
    world: World,
    findTrusted: ReviewPorts['findTrusted'],
  ) {
    this.findTrusted = findTrusted;
    this.#world = world;
    this.journals = new Journals(world);
    this.texts = tasks.map(({ document }) => document);
    this.#sources = new Map(tasks.map(({ source }) => [source.path, source]));
    this.#loadJobs = loadJobs;
    this.#onDisk = new Map(this.texts.map(({ path, text }) => [path, text]));
  }

  /** The files to review, and what earlier reviews of them left behind. */
  async open(): Promise<{ readonly files: readonly ReviewFile[]; readonly left: readonly Left[] }> {
    for (const job of await this.#loadJobs()) this.#jobs.set(job.source.path, job);
    const left = this.texts.flatMap(({ path, text }) => this.journals.left(path, text) ?? []);
    const files: ReviewFile[] = [];
    for (const { path, text } of this.texts) {
      const earlier = left.find((each) => each.isSame && each.path === path);
      files.push(await this.#begin(path, earlier?.text ?? text, earlier !== undefined));
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
    const failure = await this.#source(path).save(this.#onDisk.get(path) ?? '', text);
    if (failure) throw new Error(failure.message === changedMeanwhile ? carriedOver : failure.message);
    this.#onDisk.set(path, text);
  }

  async afresh(): Promise<readonly ReviewFile[]> {
    const files: ReviewFile[] = [];
    for (const [path, text] of this.#onDisk) {
      this.journals.forget(path);
      files.push(await this.#begin(path, text, false));
    }
    return files;
  }

  async teach(lesson: Lesson): Promise<{ readonly files: readonly ReviewFile[]; readonly text: string }> {
    const { policy, checker } = this.#job(lesson.path);
    const { teach } = await import('../../project/teaching.ts');
    const { settings, text } = await teach(lesson, policy, checker.concepts, this.#world);
    const files: ReviewFile[] = [];
    for (const [path, job] of this.#jobs) {
      this.#jobs.set(path, await this.#relearnt(job, policy.settings, settings));
      files.push(await this.#check(path, this.#begun.get(path) ?? ''));
    }
    return { files, text };
  }

  /** The job with its glossaries read again; where it had those of the lesson, it gets those that there are now. */
  async #relearnt(job: Job, before: Settings, after: Settings): Promise<Job> {
    const isShared = String(job.policy.settings.glossaries) === String(before.glossaries);
    const settings = isShared ? { ...job.policy.settings, ...glossariesOf(after) } : job.policy.settings;
    const { checker, failures } = await this.#world.parts.checker(settings.glossaries ?? [], settings.pivots);
    const [failure] = failures;
    if (failure) throw new Error(`${failure.path}: ${failure.message}`);
    const check: Job['check'] = (document) => checker.check(document, settings);
    return { ...job, policy: { ...job.policy, settings }, checker, check };
  }

  async #begin(path: string, text: string, goesOn: boolean): Promise<ReviewFile> {
    this.#begun.set(path, text);
    this.journals.open(path, text, goesOn);
    return this.#check(path, text);
  }

  async #check(path: string, text: string): Promise<ReviewFile> {
    return reviewFileOf(this.#job(path), await this.#read(path, text));
  }

  /** Throws an Error with one clear line where the text isn't what its name says any more. */
  async #read(path: string, text: string): Promise<Document> {
    const found = await this.#source(path).reopen(text, this.#job(path).policy.settings.keys);
    if ('failure' in found) throw new Error(found.failure.message);
    return found.document;
  }

  #source(path: string): Source {
    const source = this.#sources.get(path);
    if (!source) throw new RangeError(`${path} is not under review.`);
    return source;
  }

  #job(path: string): Job {
    const job = this.#jobs.get(path);
    if (!job) throw new RangeError(`${path} is not under review.`);
    return job;
  }
}

const glossariesOf = ({ glossaries }: Settings): Partial<Settings> => (glossaries ? { glossaries } : {});

export const timeKey = (path: string, start: number, end: number): string => `${path}\n${start} ${end}`;
