import type { Finding } from './finding.ts';
import type { Page } from './page.ts';
import type { Severity } from './severity.ts';

/** Penalty points by severity: MQM 2.0's usual weights (themqm.org, “The MQM Scoring Models”). */
const weights: Readonly<Record<Severity, number>> = { neutral: 0, minor: 1, major: 5, critical: 25 };

/** For help: how the score comes about. */
export const scoreMethod = `MQM score, without calibration, as themqm.org describes it (“The MQM Scoring Models”, “Values and Scores”):
  100 × (1 − penalty points ÷ words), at least 0
  penalty points of a finding: ${Object.entries(weights)
    .map(([severity, points]) => `${severity} ${points}`)
    .join(', ')}`;

export interface Score {
  /** Sum of the penalty points. */
  readonly penalty: number;
  /** Penalty points per 1,000 words. */
  readonly perThousand: number;
  /** MQM overall quality score without calibration, `(1 − penalty ÷ words) × 100`, at least 0. */
  readonly quality: number;
}

export const score = (findings: readonly Pick<Finding, 'severity'>[], words: number): Score =>
  scoreOf(
    findings.reduce((sum, { severity }) => sum + weights[severity], 0),
    words,
  );

/** The score of several documents together, from their penalties and words. */
export function scoreOf(penalty: number, words: number): Score {
  const share = words === 0 ? 0 : penalty / words;
  return { penalty, perThousand: share * 1000, quality: Math.max(0, (1 - share) * 100) };
}

export const countWords = (page: Pick<Page, 'tokens'>): number =>
  page.tokens.reduce((sum, { kind }) => sum + (kind === 'word' || kind === 'number' ? 1 : 0), 0);
