import type { JournalEvent } from '../../codecs/review/journal.ts';
import type { Lesson } from '../../core/lesson.ts';
import type { Settings } from '../../core/settings.ts';
import { digestOf } from '../../io/journal.ts';
import { changedMeanwhile } from '../../io/write.ts';
import type { ReviewFile, ReviewText } from '../../tui/review/article.ts';
import { keyOf } from '../../tui/review/keys.ts';
import type { Left } from '../../tui/review/left.ts';
import type { ReviewPorts } from '../../tui/review/ports.ts';
import { Faults } from '../errors.ts';
import type { Chosen } from '../planning.ts';
import type { Aside, World } from '../world.ts';
import { Journals } from './journals.ts';
import type { Task } from './task.ts';

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
  #aside: Promise<Aside> | undefined;
  readonly #chosen: Map<string, Chosen>;
  /** How often the glossaries have changed. */
  #edition = 0;
  /** The text that each file's review began with. */
  readonly #begun = new Map<string, string>();
  /** What each file held when it was read, or saved, last. */
  readonly #onDisk: Map<string, string>;
  readonly texts: readonly ReviewText[];

  constructor(tasks: readonly Task[], world: World, findTrusted: ReviewPorts['findTrusted']) {
    this.findTrusted = findTrusted;
    this.#world = world;
    this.journals = new Journals(world);
    this.texts = tasks.map(({ document: { path, text, reading } }) => ({
      path,
      text,
      stretches: reading?.stretches(),
    }));
    this.#chosen = new Map(tasks.map((task) => [task.source.path, task]));
    this.#onDisk = new Map(this.texts.map(({ path, text }) => [path, text]));
  }

  /** The files to review, and what earlier reviews of them left behind. */
  async open(): Promise<{ readonly files: readonly ReviewFile[]; readonly left: readonly Left[] }> {
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
    const { source, policy } = this.#chosenAt(path);
    const opened = await source.reopen(text, policy.settings.keys);
    if ('failure' in opened) throw new Error(`The changes would break the file. ${opened.failure.message}`);
    this.record(path, { at: Date.now(), nth: afterAll, kind: 'save', digest: digestOf(text) });
    const failure = await source.save(this.#onDisk.get(path) ?? '', text);
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
    const { policy } = this.#chosenAt(lesson.path);
    const { glossaries = [], pivots } = policy.settings;
    const { checker } = await this.#world.parts.checker(glossaries, pivots);
    const { teach } = await import('../../project/teaching.ts');
    const { settings, text } = await teach(lesson, policy, checker.concepts, this.#world);
    this.#edition++;
    const files: ReviewFile[] = [];
    for (const [path, chosen] of this.#chosen) {
      this.#chosen.set(path, relearnt(chosen, policy.settings, settings));
      files.push(await this.#check(path, this.#begun.get(path) ?? ''));
    }
    return { files, text };
  }

  async #begin(path: string, text: string, goesOn: boolean): Promise<ReviewFile> {
    this.#begun.set(path, text);
    this.journals.open(path, text, goesOn);
    return this.#check(path, text);
  }

  /** Throws Faults where a glossary has some: findings by half of it would mislead. */
  async #check(path: string, text: string): Promise<ReviewFile> {
    const { settings } = this.#chosenAt(path).policy;
    // The text is on the screen before a thread begins.
    this.#aside ??= this.#world.parts.aside();
    const found = await (await this.#aside).check({ path, text, settings, edition: this.#edition });
    if ('faults' in found) throw new Faults(found.faults);
    const { checked, concepts, stretches } = found;
    return { path, text, ...checked, concepts, stretches };
  }

  async prove(path: string, text: string): Promise<ReviewFile> {
    return this.#check(path, text);
  }

  async close(): Promise<void> {
    // Where it could not be opened, whoever asked for it has been told.
    const aside = await this.#aside?.catch(() => undefined);
    await aside?.end();
  }

  #chosenAt(path: string): Chosen {
    const chosen = this.#chosen.get(path);
    if (!chosen) throw new RangeError(`${path} is not under review.`);
    return chosen;
  }
}

/** Where a text was checked by the glossaries of a lesson, it is checked by those that there are now. */
function relearnt(chosen: Chosen, before: Settings, { glossaries }: Settings): Chosen {
  const { settings } = chosen.policy;
  if (!glossaries || String(settings.glossaries) !== String(before.glossaries)) return chosen;
  return { ...chosen, policy: { ...chosen.policy, settings: { ...settings, glossaries } } };
}

export const timeKey = (path: string, start: number, end: number): string => `${path}\n${start} ${end}`;
