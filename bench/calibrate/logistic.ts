/** One observation: its signs, a constant 1 last, and whether the event came. */
export interface Observation {
  readonly signs: Float64Array;
  readonly came: boolean;
  /** Log-odds that are given, beside what is fitted. */
  readonly offset?: number;
}

const longestStep = 2;

/**
 * Logistic regression with a ridge penalty for each weight, by Newton's method (Hastie, Tibshirani and
 * Friedman, The Elements of Statistical Learning, 4.4.1).
 */
export function fitLogistic(
  observations: readonly Observation[],
  penalties: readonly number[],
): Float64Array {
  const size = observations[0]?.signs.length ?? 0;
  const weights = new Float64Array(size);
  for (let round = 0; round < 50; round++) {
    const gradient = weights.map((weight, i) => (penalties[i] ?? 0) * weight);
    const hessian = Array.from({ length: size }, (_, i) => {
      const row = new Float64Array(size);
      row[i] = penalties[i] ?? 0;
      return row;
    });
    for (const each of observations) accumulate(each, { weights, gradient, hessian });
    const step = solve(hessian, gradient);
    // Far from the end a whole step may lead away.
    const length = Math.min(1, longestStep / Math.max(...step.map(Math.abs)));
    for (let i = 0; i < size; i++) weights[i] = (weights[i] ?? 0) - length * (step[i] ?? 0);
    if (step.every((each) => Math.abs(each) < 1e-7)) break;
  }
  return weights;
}

interface Sums {
  readonly weights: Float64Array;
  readonly gradient: Float64Array;
  readonly hessian: readonly Float64Array[];
}

function accumulate({ signs, came, offset = 0 }: Observation, { weights, gradient, hessian }: Sums): void {
  const odds = signs.reduce((sum, sign, i) => sum + sign * (weights[i] ?? 0), offset);
  const chance = 1 / (1 + Math.exp(-odds));
  const slope = chance * (1 - chance);
  for (const [i, sign] of signs.entries()) {
    if (sign === 0) continue;
    gradient[i] = (gradient[i] ?? 0) + (chance - (came ? 1 : 0)) * sign;
    const row = hessian[i];
    if (row) for (const [j, other] of signs.entries()) row[j] = (row[j] ?? 0) + slope * sign * other;
  }
}

/** Solves a positive definite system by Cholesky's decomposition; `matrix` is overwritten. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const at = (i: number, j: number): number => matrix[i]?.[j] ?? 0;
  for (let j = 0; j < size; j++) {
    for (let i = j; i < size; i++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      const row = matrix[i];
      if (row) row[j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(j, j);
    }
  }
  const x = Float64Array.from(right);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i] = (x[i] ?? 0) - at(i, k) * (x[k] ?? 0);
    x[i] = (x[i] ?? 0) / at(i, i);
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i] = (x[i] ?? 0) - at(k, i) * (x[k] ?? 0);
    x[i] = (x[i] ?? 0) / at(i, i);
  }
  return x;
}
