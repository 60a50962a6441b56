/** MQM 2.0 severities, mildest first. */
export const severities = ['neutral', 'minor', 'major', 'critical'] as const;
export type Severity = (typeof severities)[number];

/** The levels that CI systems know, mildest first; SARIF calls `info` a note. */
export const levels = ['info', 'warning', 'error'] as const;
export type Level = (typeof levels)[number];

const levelBySeverity = { neutral: 'info', minor: 'warning', major: 'error', critical: 'error' } as const;

export const levelOf = (severity: Severity): Level => levelBySeverity[severity];

/** Whether a severity's level is `level` or worse. */
export const reaches = (severity: Severity, level: Level): boolean =>
  levels.indexOf(levelOf(severity)) >= levels.indexOf(level);
