/** What a rule's confidence comes to: `factor × log-odds + addend`, as log-odds. */
export interface Curve {
  readonly factor: number;
  readonly addend: number;
}

/** By rule; the others are taken at their word. */
export type Curves = Readonly<Partial<Record<string, Curve>>>;

/** Log-odds of a confidence, which is never quite 0 or 1. */
export function logOdds(confidence: number): number {
  const inside = Math.min(0.99, Math.max(0.01, confidence));
  return Math.log(inside / (1 - inside));
}

/** How often findings of this confidence are right, by the curve of their rule. */
export function bent(confidence: number, curve: Curve | undefined): number {
  if (!curve) return confidence;
  const odds = curve.factor * logOdds(confidence) + curve.addend;
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}
