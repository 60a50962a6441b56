import { dirname, relative, resolve, sep } from 'node:path';
import { parseBaseline, writeBaseline } from '../codecs/baseline/baseline.ts';
import { Baseline, type Known } from '../core/baseline.ts';
import type { Finding } from '../core/finding.ts';
import { printable } from '../core/printable.ts';
import type { BaselineReport, Failure } from '../core/report.ts';
import { exists, realPath } from '../io/find.ts';
import { shown } from '../io/inside.ts';
import { readText } from '../io/read.ts';
import { write } from '../io/write.ts';
import { plural } from '../reporters/layout.ts';
import { complain } from './errors.ts';
import type { LintFlags } from './flags.ts';
import type { Outcome } from './task.ts';
import type { Output } from './world.ts';

/** A baseline at its place: paths in it start at its folder. */
class PlacedBaseline {
  readonly path: string;
  readonly #baseline: Baseline;
  readonly #cwd: string;

  private constructor(path: string, baseline: Baseline, cwd: string) {
    this.path = path;
    this.#baseline = baseline;
    this.#cwd = cwd;
  }

  /** A `fresh` one need not be there yet. */
  static async open(
    path: string,
    cwd: string,
    isFresh = false,
  ): Promise<PlacedBaseline | readonly Failure[]> {
    if (isFresh && !exists(path, cwd)) return new PlacedBaseline(path, new Baseline([]), cwd);
    const read = await readText(path, cwd);
    if ('failure' in read) return [read.failure];
    const { entries, failures } = parseBaseline(path, read.text);
    return failures.length > 0 ? failures : new PlacedBaseline(path, new Baseline(entries), cwd);
  }

  knownIn(path: string): Known {
    return this.#baseline.knownIn(this.#inside(path));
  }

  meet(path: string, known: readonly Finding[]): void {
    this.#baseline.meet(this.#inside(path), known);
  }

  report(): BaselineReport {
    const stale = this.#baseline.stale(this.#isGone).map((entry) => ({
      ...entry,
      path: this.#outside(entry.path),
    }));
    return { path: this.path, known: this.#baseline.count, stale };
  }

  /** Writes the findings of the files that were checked in the place of what it says of them. */
  async renew(checked: ReadonlyMap<string, readonly Finding[]>): Promise<Failure | undefined> {
    const inside = new Map([...checked].map(([path, findings]) => [this.#inside(path), findings]));
    return write(this.path, writeBaseline(this.#baseline.renewed(inside, this.#isGone)), this.#cwd);
  }

  get #folder(): string {
    return dirname(realPath(this.path, this.#cwd));
  }

  readonly #isGone = (path: string): boolean => !exists(path, this.#folder);

  #inside(path: string): string {
    const way = relative(this.#folder, realPath(path, this.#cwd));
    return way.split(sep).join('/');
  }

  /** As a path from the working folder, where that is shorter. */
  #outside(path: string): string {
    return shown(resolve(this.#folder, path), this.#cwd);
  }
}

/** The baseline that a run goes by, and the one that it writes. */
export class Baselines {
  readonly #used: PlacedBaseline | undefined;
  readonly #fresh: PlacedBaseline | undefined;
  readonly #found = new Map<string, readonly Finding[]>();

  private constructor(used: PlacedBaseline | undefined, fresh: PlacedBaseline | undefined) {
    this.#used = used;
    this.#fresh = fresh;
  }

  static async open(
    { baseline, writeBaseline }: Pick<LintFlags, 'baseline' | 'writeBaseline'>,
    cwd: string,
  ): Promise<Baselines | readonly Failure[]> {
    const used = baseline === undefined ? undefined : await PlacedBaseline.open(baseline, cwd);
    const fresh =
      writeBaseline === undefined ? undefined : await PlacedBaseline.open(writeBaseline, cwd, true);
    if (used && !(used instanceof PlacedBaseline)) return used;
    if (fresh && !(fresh instanceof PlacedBaseline)) return fresh;
    return new Baselines(used, fresh);
  }

  knownIn(path: string): Known | undefined {
    return this.#used?.knownIn(path);
  }

  /** What is left to report: nothing where all that is found becomes known. */
  take(outcome: Outcome): Outcome {
    const { file, known } = outcome;
    this.#used?.meet(file.path, known);
    if (!this.#fresh) return outcome;
    this.#found.set(file.path, [...known, ...file.findings]);
    return { ...outcome, file: { ...file, findings: [] } };
  }

  report(): BaselineReport | undefined {
    return this.#used?.report();
  }

  /** Writes the new one, and says so. */
  async write(stderr: Output): Promise<readonly Failure[]> {
    if (!this.#fresh) return [];
    const { path } = this.#fresh;
    const failure = await this.#fresh.renew(this.#found);
    if (failure) return [failure];
    const counts = [...this.#found.values()].map(({ length }) => length).filter((count) => count > 0);
    const sum = counts.reduce((all, count) => all + count, 0);
    complain(stderr, `wrote ${plural(sum, 'finding')} in ${plural(counts.length, 'file')} to ${path}.`);
    return [];
  }
}

const mostTold = 10;

/** What of a baseline is there no more: nobody has to do anything, so nothing fails. */
export function tellStale(stderr: Output, { path, stale }: BaselineReport): void {
  if (stale.length === 0) return;
  const sum = stale.reduce((all, { count }) => all + count, 0);
  complain(
    stderr,
    `${path}: ${plural(sum, 'known finding')} no longer there; --write-baseline ${path} drops:`,
  );
  for (const entry of stale.slice(0, mostTold)) {
    const times = entry.count > 1 ? ` (${entry.count} times)` : '';
    stderr.write(`  ${printable(`${entry.path}: “${entry.surface}” [${entry.ruleId}]${times}`)}\n`);
  }
  if (stale.length > mostTold) stderr.write(`  and ${plural(stale.length - mostTold, 'more kind')}.\n`);
}
