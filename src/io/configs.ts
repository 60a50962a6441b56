import { existsSync, readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Config } from '../codecs/config/config.ts';
import type { Known } from '../codecs/config/settings.ts';
import type { Gates } from '../core/gate.ts';
import type { Failure } from '../core/report.ts';
import { defaultSettings, type Settings } from '../core/settings.ts';
import { ignoredBy, ownIgnores } from './ignores.ts';
import { shown } from './inside.ts';
import { allShipped } from './package.ts';
import { problemOf } from './problem.ts';

export const configName = 'ungarble.yaml';

/** What holds for one file. */
export interface Policy {
  readonly settings: Settings;
  readonly gates: Gates;
  readonly isIgnored: boolean;
  /** The configuration, as messages name it; undefined where there is none. */
  readonly origin?: string;
  /** The configuration's own word for glossaries leads to no write outside this folder; undefined where a person named them. */
  readonly bounds?: string;
  /** Where the configuration names concepts. */
  readonly conceptPlaces?: Config['conceptPlaces'];
}

const unconfigured: Omit<Policy, 'isIgnored'> = { settings: defaultSettings, gates: {} };

/** A configuration at its place. */
interface Placed {
  readonly config: Config;
  readonly path: string;
  /** Where its glossary paths start. */
  readonly folder: string;
  /** Where its patterns start. */
  readonly base: string;
  readonly shipped: readonly string[];
}

/**
 * Answers what holds for a file: the nearest `ungarble.yaml` in its folder or one above, or the one that was named.
 * Each is read once. A faulty one holds for nothing, and `failures` says why.
 */
export class Configs {
  readonly #failures: Failure[] = [];
  readonly #byFolder = new Map<string, Promise<Placed | undefined>>();
  readonly #cwd: string;
  readonly #known: () => Promise<Known>;
  readonly #named: string | undefined;
  readonly #isIgnored: (path: string) => boolean;

  constructor(cwd: string, known: () => Promise<Known>, named?: string) {
    this.#cwd = cwd;
    this.#known = known;
    this.#named = named;
    this.#isIgnored = ignoredBy(ownIgnores, cwd);
  }

  get failures(): readonly Failure[] {
    return this.#failures;
  }

  /** `path` is found from the working folder, and need not exist. */
  async of(path: string): Promise<Policy> {
    const file = resolve(this.#cwd, path);
    const placed = await (this.#named === undefined
      ? this.#above(dirname(file))
      : this.#explicit(this.#named));
    const isIgnored = this.#isIgnored(file);
    if (!placed) return { ...unconfigured, isIgnored };
    const { config, base, folder } = placed;
    const inside = relative(base, file).split(sep).join('/');
    const settings = config.settingsFor(inside);
    return {
      settings: this.#locate(settings, placed),
      gates: config.gates,
      isIgnored: isIgnored || config.isIgnored(inside),
      origin: placed.path,
      bounds: folder,
      conceptPlaces: config.conceptPlaces,
    };
  }

  #explicit(path: string): Promise<Placed | undefined> {
    const known = this.#byFolder.get('');
    const placed = known ?? this.#read(path, this.#cwd);
    if (!known) this.#byFolder.set('', placed);
    return placed;
  }

  #above(folder: string): Promise<Placed | undefined> {
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const path = join(folder, configName);
    const up = dirname(folder);
    const placed = existsSync(path)
      ? this.#read(shown(path, this.#cwd), folder)
      : up === folder
        ? Promise.resolve(undefined)
        : this.#above(up);
    this.#byFolder.set(folder, placed);
    return placed;
  }

  async #read(path: string, base: string): Promise<Placed | undefined> {
    try {
      const file = resolve(this.#cwd, path);
      const text = readFileSync(file, 'utf8');
      // Most runs have no configuration, and needn't wait for a YAML parser.
      const { parseConfig } = await import('../codecs/config/config.ts');
      const known = await this.#known();
      const { config, failures } = parseConfig(path, text, known);
      this.#failures.push(...failures);
      return config && { config, path, folder: dirname(file), base, shipped: known.glossaries };
    } catch (error) {
      this.#failures.push({ path, message: problemOf(error, 'read') });
      return undefined;
    }
  }

  /** Paths of glossaries as found from the working folder. */
  #locate(settings: Settings, { folder, shipped }: Placed): Settings {
    const { glossaries } = settings;
    if (!glossaries) return settings;
    const placed = glossaries.map((name) =>
      shipped.includes(name) || name === allShipped || isAbsolute(name)
        ? name
        : shown(join(folder, name), this.#cwd),
    );
    return { ...settings, glossaries: placed };
  }
}
