import type { Curves } from './curve.ts';

/** Fitted by `npm run calibrate` on annotated translations. */
export const curves: Curves = {};
