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
  /** What else it knows: of each kind, how many there are not. */
  readonly left: Known;
}

/**
 * What a run is about: neither known, nor on a line that is as it was. After edits, those at the places of `carried`
 * are known, too: their fingerprints may have changed with the words beside them.
 */
export function sift(
  text: string,
  { findings, wordCount }: Checked,
  { known = new Map(), changed }: Sieve,
  carried: readonly Finding[] = [],
): Sifted {
  const places = new Set(carried.map(placeOf));
  const isCarried = (finding: Finding): boolean => places.has(placeOf(finding));
  const parted = setAside(
    findings.filter((finding) => !isCarried(finding)),
    known,
  );
  const kept = changed ? inChangedLines(text, parted.kept, changed) : parted.kept;
  return {
    findings: kept,
    wordCount,
    known: [...findings.filter(isCarried), ...parted.known],
    left: parted.left,
  };
}

const placeOf = ({ start, end, ruleId }: Finding): string => `${start} ${end} ${ruleId}`;
