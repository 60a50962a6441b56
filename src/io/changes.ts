import { basename, relative, resolve, sep } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { configName } from './configs.ts';
import { exists, isText } from './find.ts';
import { searchIgnores } from './ignores.ts';

/** A save comes as several events, and a checkout as thousands. */
const quietTime = 100;

/** Watches files and folders for changes that may change what a run finds. */
export class ChangeWatcher {
  readonly #watcher: FSWatcher;
  readonly #cwd: string;
  /** What isn't a text by its name, but was asked for. */
  readonly #named = new Set<string>();
  readonly #written: ReadonlySet<string>;
  #timer: NodeJS.Timeout | undefined;
  #hasRung = false;
  #ring: (() => void) | undefined;

  /** `written` are the run's own files: to heed them would go round in circles. */
  constructor(cwd: string, written: readonly string[]) {
    this.#cwd = cwd;
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
    for (const path of paths) this.#named.add(resolve(this.#cwd, path));
    const places = paths.map((path) => resolve(this.#cwd, exists(path, this.#cwd) ? path : '.'));
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

  #isHidden(path: string): boolean {
    const parts = relative(this.#cwd, path).split(sep);
    return parts.some(
      (part) => part === 'node_modules' || (/^\.[^.]/.test(part) && !searchIgnores.includes(part)),
    );
  }
}
