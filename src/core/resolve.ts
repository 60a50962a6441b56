import type { Finding } from './finding.ts';
import { length, overlaps } from './span.ts';

type Candidate = Omit<Finding, 'fingerprint'>;

/**
 * Of findings that overlap, keeps the one that repairs most: the organisation, not the casing inside it. A much
 * surer small finding beats a doubtful long one.
 */
export function dropOverlapped(findings: readonly Candidate[]): Candidate[] {
  const ranked = findings.toSorted(
    (a, b) => worth(b) - worth(a) || a.start - b.start || compare(a.ruleId, b.ruleId),
  );
  const kept: Candidate[] = [];
  const taken = new Occupied();
  for (const finding of ranked) {
    if (taken.collides(finding)) continue;
    taken.add(finding);
    kept.push(finding);
  }
  return kept;
}

/** Length counts, weighed by confidence: a sure finding of half the length is worth as much as a doubtful long one. */
const worth = (finding: Candidate): number =>
  finding.confidence * (finding.conceptId ? 2 : 1) * Math.log2(2 + length(finding));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Spans taken so far, in buckets, so that a document with 10,000 findings stays linear. */
class Occupied {
  readonly #buckets = new Map<number, Candidate[]>();

  collides(finding: Candidate): boolean {
    for (const bucket of this.#bucketsOf(finding)) {
      if (this.#buckets.get(bucket)?.some((other) => overlaps(other, finding))) return true;
    }
    return false;
  }

  add(finding: Candidate): void {
    for (const bucket of this.#bucketsOf(finding)) {
      const found = this.#buckets.get(bucket);
      if (found) found.push(finding);
      else this.#buckets.set(bucket, [finding]);
    }
  }

  *#bucketsOf({ start, end }: Candidate): Iterable<number> {
    for (let bucket = start >> 8; bucket <= end >> 8; bucket++) yield bucket;
  }
}
