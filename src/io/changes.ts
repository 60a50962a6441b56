import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { configName } from './configs.ts';
import { isText } from './find.ts';
import { searchIgnores } from './ignores.ts';

/** A save comes as several events, and a checkout as thousands. */
const quietTime = 100;

/** Watches files and folders for changes that may change what a run finds. */
export class ChangeWatcher {
  readonly #watcher: FSWatcher;
  readonly #cwd: string;
  /** What isn't a text by its name, but was asked for. */
  readonly #named = new Set<string>();
  /** Where it looks. */
  readonly #roots: Set<string>;
  readonly #written: ReadonlySet<string>;
  #timer: NodeJS.Timeout | undefined;
  #hasRung = false;
  #ring: (() => void) | undefined;

  /** `written` are the run's own files: to heed them would go round in circles. */
  constructor(cwd: string, written: readonly string[]) {
    this.#cwd = cwd;
    this.#roots = new Set([cwd]);
    this.#written = new Set(written.map((path) => resolve(cwd, path)));
    // Links aren't followed, as in a search: they may lead round in circles.
    this.#watcher = watch([], {
      ignoreInitial: true,
      ignorePermissionErrors: true,
      followSymlinks: false,
      ignored: (path) => this.#isHidden(path),
    });
    this.#watcher.on('all', (_, path) => this.#hear(path));
  }

  /** Looks at these, too; folders with all below. A path that stands for nothing yet is looked for where it may come. */
  add(paths: readonly string[]): void {
    const full = paths.map((path) => resolve(this.#cwd, path));
    for (const path of full) this.#named.add(path);
    const places = full.map(standing);
    for (const place of places) this.#roots.add(place);
    this.#watcher.add(places);
  }

  /** Waits for the next change since it was asked last, and until no other follows at once. */
  next(): Promise<void> {
    if (this.#hasRung) {
      this.#hasRung = false;
      return Promise.resolve();
    }
    return new Promise((ring) => {
      this.#ring = ring;
    });
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#watcher.close();
  }

  #hear(path: string): void {
    if (this.#written.has(path) || !this.#matters(path)) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#hasRung = this.#ring === undefined;
      this.#ring?.();
      this.#ring = undefined;
    }, quietTime);
  }

  #matters(path: string): boolean {
    const name = basename(path);
    const isGlossary = /\.ya?ml$/i.test(name);
    return (
      this.#named.has(path) ||
      isText(name) ||
      isGlossary ||
      name === configName ||
      searchIgnores.includes(name)
    );
  }

  /** As a search leaves out what lies below: whatever was named is looked at, wherever it lies. */
  #isHidden(path: string): boolean {
    for (let at = path; !this.#named.has(at) && !this.#roots.has(at); at = dirname(at)) {
      const name = basename(at);
      if (name === 'node_modules' || (name.startsWith('.') && !searchIgnores.includes(name))) return true;
      if (dirname(at) === at) break;
    }
    return false;
  }
}

/** The path itself, or the nearest folder above it that is there. */
function standing(path: string): string {
  const up = dirname(path);
  return existsSync(path) || up === path ? path : standing(up);
}
