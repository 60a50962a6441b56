import { type Gates, judge, usualGates, type Verdict } from '../core/gate.ts';
import type { FileReport } from '../core/report.ts';
import { Tally } from '../core/summary.ts';
import type { Policy } from '../io/configs.ts';

/** The files that one configuration governs, or none. */
interface Scope {
  readonly gates: Gates;
  readonly origin: string | undefined;
  readonly tally: Tally;
}

/**
 * The gates of a run. One of the command line counts all files; one of a configuration counts the files that it
 * governs, unless the command line has the same gate.
 */
export class Gatekeeper {
  readonly #flags: Gates;
  readonly #all = new Tally();
  readonly #scopes = new Map<string | undefined, Scope>();

  constructor(flags: Gates) {
    this.#flags = flags;
  }

  add(file: FileReport, { gates, origin }: Policy): void {
    const scope = this.#scopes.get(origin) ?? { gates, origin, tally: new Tally() };
    this.#scopes.set(origin, scope);
    scope.tally.add(file);
    this.#all.add(file);
  }

  /** What fails; nothing where all is well. */
  verdicts(): readonly Verdict[] {
    const flags = this.#flags;
    const scopes = [...this.#scopes.values()];
    const configured = Object.assign({}, ...scopes.map(({ gates }) => gates));
    const overAll = judge({ ...configured, ...flags }, this.#all.summary()).filter(({ key }) => key in flags);
    const overEach = scopes.flatMap(({ gates, origin, tally }) =>
      judge({ ...usualGates, ...gates, ...flags }, tally.summary())
        .filter(({ key }) => !(key in flags))
        .map((verdict) => (origin !== undefined && verdict.key in gates ? { ...verdict, origin } : verdict)),
    );
    return [...overAll, ...overEach];
  }
}
