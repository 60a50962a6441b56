/** MQM 2.0 severities, mildest first. */
export const severities = ['neutral', 'minor', 'major', 'critical'] as const;
export type Severity = (typeof severities)[number];

/** The level that CI systems know; SARIF calls `info` a note. */
export type Level = 'info' | 'warning' | 'error';

const levels = { neutral: 'info', minor: 'warning', major: 'error', critical: 'error' } as const;

export const levelOf = (severity: Severity): Level => levels[severity];

export const rank = (severity: Severity): number => severities.indexOf(severity);
