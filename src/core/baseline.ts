import type { Finding } from './finding.ts';
import { kindOf } from './fingerprint.ts';

/** Findings that were there when the baseline was written: those of one kind in one file. */
export interface BaselineEntry {
  /** From the baseline's folder, with slashes. */
  readonly path: string;
  readonly ruleId: string;
  /** For people; a long one is cut. */
  readonly surface: string;
  /** Without the number that tells repeated findings apart. */
  readonly fingerprint: string;
  readonly count: number;
}

/** How many findings of each kind are known in a file. */
export type Known = ReadonlyMap<string, number>;

/** The first of each kind that are known, the others, and what was known beyond them. */
export function setAside(
  findings: readonly Finding[],
  known: Known,
): { readonly known: readonly Finding[]; readonly kept: readonly Finding[]; readonly left: Known } {
  const left = new Map(known);
  const aside: Finding[] = [];
  const kept = findings.filter((finding) => {
    const kind = kindOf(finding.fingerprint);
    const count = left.get(kind) ?? 0;
    if (count === 0) return true;
    left.set(kind, count - 1);
    aside.push(finding);
    return false;
  });
  return { known: aside, kept, left };
}

/** What a baseline says of each file, and what of it a run has met. */
export class Baseline {
  readonly #entries: readonly BaselineEntry[];
  readonly #byPath = new Map<string, Map<string, number>>();
  readonly #met = new Map<string, readonly Finding[]>();

  constructor(entries: readonly BaselineEntry[]) {
    this.#entries = entries;
    for (const { path, fingerprint, count } of entries) {
      const known = this.#byPath.get(path) ?? new Map<string, number>();
      this.#byPath.set(path, known.set(fingerprint, count));
    }
  }

  knownIn(path: string): Known {
    return this.#byPath.get(path) ?? new Map();
  }

  /** Notes the known findings of a file that was checked. */
  meet(path: string, known: readonly Finding[]): void {
    this.#met.set(path, known);
  }

  /** Known findings that were met. */
  get count(): number {
    return [...this.#met.values()].reduce((sum, { length }) => sum + length, 0);
  }

  /** What is there no more: in files that were checked, and in those that are gone. `count` says how many. */
  stale(isGone: (path: string) => boolean): readonly BaselineEntry[] {
    return this.#entries.flatMap((entry) => {
      const met = this.#met.get(entry.path);
      if (met === undefined) return isGone(entry.path) ? entry : [];
      const left = met.filter(({ fingerprint }) => kindOf(fingerprint) === entry.fingerprint).length;
      return left < entry.count ? { ...entry, count: entry.count - left } : [];
    });
  }

  /** The baseline after a run: files that were not checked stay as they are unless they are gone. */
  renewed(
    checked: ReadonlyMap<string, readonly Finding[]>,
    isGone: (path: string) => boolean,
  ): BaselineEntry[] {
    const others = this.#entries.filter(({ path }) => !checked.has(path) && !isGone(path));
    const found = [...checked].flatMap(([path, findings]) => entriesOf(path, findings));
    return [...others, ...found].toSorted(
      (a, b) =>
        compare(a.path, b.path) || compare(a.ruleId, b.ruleId) || compare(a.fingerprint, b.fingerprint),
    );
  }
}

const longest = 80;

function entriesOf(path: string, findings: readonly Finding[]): readonly BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>();
  for (const { fingerprint, ruleId, surface } of findings) {
    const kind = kindOf(fingerprint);
    const count = (entries.get(kind)?.count ?? 0) + 1;
    const cut = surface.length > longest ? `${surface.slice(0, longest)}…` : surface;
    entries.set(kind, { path, ruleId, surface: cut, fingerprint: kind, count });
  }
  return [...entries.values()];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
