import { type Known, setAside } from './baseline.ts';
import { type Changed, inChangedLines } from './changes.ts';
import type { Checked } from './engine.ts';
import type { Finding } from './finding.ts';

/** Which findings of a file a run is not about. Plain data, so that it can go to another thread. */
export interface Sieve {
  /** A baseline's. */
  readonly known?: Known | undefined;
  /** The lines to look at; without them, all. */
  readonly changed?: Changed | undefined;
}

export interface Sifted extends Checked {
  /** Findings that the baseline knows. */
  readonly known: readonly Finding[];
}

/** What a run is about: neither known, nor on a line that is as it was. */
export function sift(text: string, { findings, wordCount }: Checked, { known, changed }: Sieve): Sifted {
  const parted = known ? setAside(findings, known) : { known: [], kept: findings };
  const kept = changed ? inChangedLines(text, parted.kept, changed) : parted.kept;
  return { findings: kept, wordCount, known: parted.known };
}
