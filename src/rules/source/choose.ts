import { overlaps, type Span } from '../../core/span.ts';
import { type Signs, signs, type Weights } from './signs.ts';
import type { Candidate } from './stand-ins.ts';
import { weights as fitted } from './weights.ts';

/** Log-odds that a stretch stands in the place of the term. */
const scoreOf = (of: Signs, weights: Weights = fitted): number =>
  signs.reduce((sum, sign) => sum + (weights.signs[sign] ?? 0) * of[sign], weights.base);

/** 0..1 for a chosen stretch's score. */
export const confidenceOf = (score: number, { confidence: [factor, addend] }: Weights = fitted): number =>
  1 / (1 + Math.exp(-(factor * score + addend)));

export interface Choice {
  readonly candidate: Candidate;
  readonly score: number;
}

/** Best first, no two on the same words; of one term only what reads like its best. */
export function choose(candidates: readonly Candidate[], weights: Weights = fitted): Choice[] {
  const ranked = candidates
    .map((candidate) => ({ candidate, score: scoreOf(candidate.signs, weights) }))
    .toSorted((a, b) => b.score - a.score || a.candidate.first - b.candidate.first);
  const chosen: Choice[] = [];
  const surfaces = new Map<number, string>();
  for (const choice of ranked) {
    const { first, last, setting } = choice.candidate;
    const surface = setting.words.norms.slice(first, last).join(' ');
    if ((surfaces.get(setting.concept) ?? surface) !== surface) continue;
    if (chosen.some((other) => overlaps(spanOf(other), spanOf(choice)))) continue;
    surfaces.set(setting.concept, surface);
    chosen.push(choice);
  }
  return chosen;
}

const spanOf = ({ candidate: { first, last } }: Choice): Span => ({ start: first, end: last });
