/** What it costs to write one letter for another, 0..1. */
export interface Costs {
  /** A square table over `slots` with row and column 0 for a letter lost or added. Letters outside a–z share the last slot. */
  readonly table: Float64Array;
  /** No letter is lost or added for less. */
  readonly leastAdded: number;
}

const slots = 28;
const none = 0;
const other = slots - 1;

/** Slot of a UTF-16 code unit in a cost table. */
const slotOf = (code: number): number => (code >= 97 && code <= 122 ? code - 96 : other);

/** Makes a table; `cost` gets '' for a letter lost or added, and gives undefined for the usual cost of 1. */
export function costTable(cost: (a: string, b: string) => number | undefined): Costs {
  const table = new Float64Array(slots * slots).fill(1);
  const letters = ['', ...'abcdefghijklmnopqrstuvwxyz'];
  for (const [i, a] of letters.entries())
    for (const [j, b] of letters.entries()) table[i * slots + j] = i === j ? 0 : (cost(a, b) ?? 1);
  return { table, leastAdded: Math.min(...table.subarray(1, slots)) };
}

const usual = costTable(() => undefined);

/** Three rows of the matrix, used again by every call: words are compared by the million. */
let rows = [new Float64Array(64), new Float64Array(64), new Float64Array(64)] as const;

/**
 * Damerau-Levenshtein distance (optimal string alignment) with letter costs of the caller's. Stops early and returns
 * `limit + 1` where the distance exceeds `limit`; letters farther from the diagonal than the limit allows aren't compared.
 */
export function distance(
  a: string,
  b: string,
  limit = Number.POSITIVE_INFINITY,
  { table, leastAdded }: Costs = usual,
): number {
  const band = Math.min(limit / leastAdded, a.length + b.length) | 0;
  if (Math.abs(a.length - b.length) > band) return limit + 1;
  if (b.length + 1 >= rows[0].length) {
    const size = 2 * b.length + 2;
    rows = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  }
  let [beforeLast, last, row] = rows;
  last[0] = 0;
  for (let j = 1; j <= b.length; j++)
    last[j] = (last[j - 1] ?? 0) + (table[slotOf(b.charCodeAt(j - 1))] ?? 1);
  let lostSoFar = 0;
  for (let i = 1; i <= a.length; i++) {
    const x = a.charCodeAt(i - 1);
    const line = slotOf(x) * slots;
    const lost = table[line + none] ?? 1;
    lostSoFar += lost;
    const first = Math.max(1, i - band);
    const end = Math.min(b.length, i + band);
    let left = first === 1 ? lostSoFar : Number.POSITIVE_INFINITY;
    row[first - 1] = left;
    let least = left;
    for (let j = first; j <= end; j++) {
      const y = b.charCodeAt(j - 1);
      const column = slotOf(y);
      const changed = (last[j - 1] ?? 0) + (x === y ? 0 : (table[line + column] ?? 1));
      let value = Math.min((last[j] ?? 0) + lost, left + (table[column] ?? 1), changed);
      if (i > 1 && j > 1 && x === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === y)
        value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1);
      row[j] = value;
      left = value;
      if (value < least) least = value;
    }
    if (least > limit) return limit + 1;
    row[end + 1] = Number.POSITIVE_INFINITY;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

/** What arithmetic may lose: three letters of fifteen are 80 % alike. */
const rounding = 1e-9;

/** 1 for equal words, 0 for nothing in common: distance over the longer length. Below `least` any value below it will do. */
export function likeness(a: string, b: string, costs: Costs = usual, least = 0): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - distance(a, b, (1 - least) * longest + rounding, costs) / longest;
}
