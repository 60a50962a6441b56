import type { Finding } from '../../core/finding.ts';
import { type Level, levelOf } from '../../core/severity.ts';
import type { Style } from '../parts/rows.ts';
import type { Article } from './article.ts';
import { theme } from './theme.ts';

const urgency = ['error', 'warning', 'info', 'edited', 'accepted', 'ignored'] as const;
/** What a finding is to the eye: its decision, or its level as long as there is none. */
export type Look = (typeof urgency)[number];

export const lookOf = ({ file, decisions }: Article, index: number): Look =>
  decisions[index]?.kind ?? levelOf(file.findings[index]?.severity ?? 'neutral');

export const styleOf = (look: Look): Style => (isLevel(look) ? theme.finding[look] : theme.decided[look]);

/** The most urgent of several: undecided before decided, severe before mild. */
export const mostUrgent = (looks: readonly Look[]): Look | undefined =>
  urgency.find((look) => looks.includes(look));

const isLevel = (look: Look): look is Level => look === 'error' || look === 'warning' || look === 'info';

/** “■ major”: level mark and severity. */
export const severityOf = (finding: Finding): string =>
  `${theme.marks[levelOf(finding.severity)]} ${finding.severity}`;
