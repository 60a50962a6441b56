import type { Weights } from './signs.ts';

/** Fitted by `npm run calibrate` on annotated translations with their sources; log-odds. */
export const weights: Weights = {
  signs: {
    form: 3.06,
    best: 3.99,
    gloss: 1.93,
    head: 0.45,
    own: 2.78,
    extra: 0.59,
    explained: -2.14,
    other: -1.63,
    subset: -2.33,
    short: -0.49,
    far: -2.75,
    together: 1.15,
    often: 0.29,
    capital: 1.12,
    length: -1.4,
    taken: -1.74,
    missing: 0.89,
    alone: 0.44,
    titled: 1.15,
  },
  base: -9.08,
  confidence: [1.09, 2.15],
};
