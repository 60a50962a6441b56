import type { LoadedChecker } from '../core/checker.ts';
import type { Pivot } from '../core/concept.ts';
import type { Failure } from '../core/report.ts';
import type { RuleCard } from '../core/rule.ts';
import type { Settings } from '../core/settings.ts';
import { Configs, configName, type Policy } from '../io/configs.ts';
import { type Draft, shippedNames } from '../io/glossaries.ts';

/** Flags that say what a text is checked by; `lint`, `review` and `explain` share them. */
export interface PolicyFlags {
  readonly config?: string;
  readonly glossary: readonly string[];
}

type Loading = Promise<LoadedChecker>;

/** How glossaries are loaded. */
interface Manner {
  /** While a screen is shown, nothing may be said of work that takes seconds. */
  readonly isQuiet?: boolean;
  /** A glossary to be taken as if it had been written. */
  readonly draft?: Draft;
}

/** Where a run looks from, and how it loads what it needs. */
export interface Site {
  readonly cwd: string;
  readonly parts: {
    checker(glossaries: readonly string[], pivots: readonly Pivot[], manner?: Manner): Loading;
    rules(): Promise<readonly RuleCard[]>;
  };
}

/** What each file is checked by: its configuration, with the flags of the run over it. */
export class Policies {
  readonly #configs: Configs;
  readonly #glossaries: readonly string[];
  readonly #parts: Site['parts'];
  readonly #checkers = new Map<string, Loading>();

  constructor({ config, glossary }: PolicyFlags, { cwd, parts }: Site) {
    const known = async () => ({
      rules: (await parts.rules()).map(({ id }) => id),
      glossaries: shippedNames(),
    });
    this.#configs = new Configs(cwd, known, config);
    this.#glossaries = glossary;
    this.#parts = parts;
  }

  /** Faults of the configurations that were met so far. */
  get failures(): readonly Failure[] {
    return this.#configs.failures;
  }

  async of(path: string): Promise<Policy> {
    const configured = await this.#configs.of(path);
    if (this.#glossaries.length === 0) return configured;
    const { bounds: _, ...policy } = configured;
    return { ...policy, settings: { ...policy.settings, glossaries: this.#glossaries } };
  }

  /** For a text that is no file. */
  here(): Promise<Policy> {
    return this.of(configName);
  }

  /** Files with the same glossaries and pivots share a checker. */
  checker({ glossaries = [], pivots }: Settings): Loading {
    const key = JSON.stringify([glossaries, pivots]);
    const known = this.#checkers.get(key);
    const loading = known ?? this.#parts.checker(glossaries, pivots);
    if (!known) this.#checkers.set(key, loading);
    return loading;
  }
}
