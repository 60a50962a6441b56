import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import type { Failure } from '../core/report.ts';
import { configName } from './configs.ts';
import { exists, isExclusion, isText } from './find.ts';
import { searchIgnores } from './ignores.ts';

/** A save comes as several events, and a checkout as thousands. */
const quietTime = 100;

/** Watches files and folders for changes that may change what a run finds. */
export class ChangeWatcher {
  readonly #watcher: FSWatcher;
  readonly #cwd: string;
  /** Files, and folders with all below; a text or not by its name. */
  readonly #named = new Set<string>();
  /** Folders on the way to what isn't there yet: nothing else in them is looked at. */
  readonly #ways = new Set<string>();
  readonly #written: ReadonlySet<string>;
  #timer: NodeJS.Timeout | undefined;
  #hasRung = false;
  #ring: (() => void) | undefined;
  #failure: Failure | undefined;

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
    this.#watcher.on('error', (error) => this.#fail(error));
  }

  /** Looks at these, too; folders with all below. A path that stands for nothing yet is looked for where it may come. */
  add(paths: readonly string[]): void {
    for (const path of paths) {
      if (isExclusion(path, this.#cwd)) continue;
      const place = resolve(this.#cwd, exists(path, this.#cwd) ? path : withoutGlob(path));
      this.#named.add(place);
      this.#watcher.add(this.#standing(place));
    }
  }

  /** Waits for the next change since it was asked last, and until no other follows at once; or tells why none is heard any more. */
  async next(): Promise<Failure | undefined> {
    if (!this.#hasRung && !this.#failure)
      await new Promise<void>((ring) => {
        this.#ring = ring;
      });
    this.#hasRung = false;
    return this.#failure;
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#watcher.close();
  }

  #hear(path: string): void {
    if (this.#written.has(path) || !this.#matters(path)) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(), quietTime);
  }

  #tell(): void {
    this.#hasRung = true;
    this.#ring?.();
    this.#ring = undefined;
  }

  /** To go on would be to miss changes in silence. */
  #fail(error: unknown): void {
    const { code, path, message }: NodeJS.ErrnoException =
      error instanceof Error ? error : new Error(String(error));
    const isTooMuch = code === 'ENOSPC' || code === 'EMFILE';
    this.#failure ??= {
      path: path ?? this.#cwd,
      message: isTooMuch ? tooMuch : `Cannot watch it: ${message}`,
    };
    this.#tell();
  }

  /** The path itself, or the nearest folder above it that is there. */
  #standing(path: string): string {
    const up = dirname(path);
    if (existsSync(path) || up === path) return path;
    this.#ways.add(up);
    return this.#standing(up);
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

  /** As a search leaves out what lies below; whatever was named is looked at, wherever it lies. */
  #isHidden(path: string): boolean {
    if (this.#ways.has(path)) return false;
    for (let at = path; !this.#named.has(at); at = dirname(at)) {
      const name = basename(at);
      if (name === 'node_modules' || (name.startsWith('.') && !searchIgnores.includes(name))) return true;
      if (dirname(at) === at) return true;
    }
    return false;
  }
}

const tooMuch =
  'Cannot watch so many files: the system allows no more. Name fewer, or raise fs.inotify.max_user_watches.';

/** The folder that a glob looks into; any other path as it is. */
function withoutGlob(path: string): string {
  const start = path.search(/[*?[{(]/);
  return start < 0 ? path : dirname(`${path.slice(0, start)}*`);
}
