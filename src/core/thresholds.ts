/** From this confidence on a finding is reported, and a repair may be applied without asking. */
export const thresholds = { report: 0.6, fix: 0.85 } as const;
