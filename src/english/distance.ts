/** Cost of writing `a` for `b` (either may be '' for a letter lost or added), 0..1; undefined: the usual cost of 1. */
export type Costs = (a: string, b: string) => number | undefined;

/**
 * Damerau-Levenshtein distance (optimal string alignment) with letter costs of the caller's. Stops early and returns
 * `limit + 1` where the distance exceeds `limit`.
 */
export function distance(a: string, b: string, limit = Number.POSITIVE_INFINITY, costs?: Costs): number {
  const cost = (x: string, y: string): number => (x === y ? 0 : (costs?.(x, y) ?? 1));
  let beforeLast: number[] = [];
  let last = [0];
  for (let j = 1; j <= b.length; j++) last.push((last[j - 1] ?? 0) + cost('', b[j - 1] ?? ''));
  for (let i = 1; i <= a.length; i++) {
    const x = a[i - 1] ?? '';
    const row = [(last[0] ?? 0) + cost(x, '')];
    let least = row[0] ?? 0;
    for (let j = 1; j <= b.length; j++) {
      const y = b[j - 1] ?? '';
      let value = Math.min(
        (last[j] ?? 0) + cost(x, ''),
        (row[j - 1] ?? 0) + cost('', y),
        (last[j - 1] ?? 0) + cost(x, y),
      );
      if (i > 1 && j > 1 && x === b[j - 2] && a[i - 2] === y)
        value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1);
      row.push(value);
      if (value < least) least = value;
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** 1 for equal words, 0 for nothing in common: distance over the longer length. */
export function likeness(a: string, b: string, costs?: Costs): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - distance(a, b, longest, costs) / longest;
}
