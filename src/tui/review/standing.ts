import type { Verdict } from '../../core/decision.ts';
import type { Finding } from '../../core/finding.ts';
import { type Level, levelOf } from '../../core/severity.ts';
import type { Style } from '../parts/rows.ts';
import type { Article } from './article.ts';
import { theme } from './theme.ts';

const urgency = ['error', 'warning', 'info', 'deferred', 'edited', 'accepted', 'ignored'] as const;
/** What a finding is to the eye: its decision, or its level as long as there is none. */
export type Look = Level | Verdict;

export const lookOf = ({ file, decisions }: Article, index: number): Look =>
  decisions[index]?.verdict ?? levelOf(file.findings[index]?.severity ?? 'neutral');

export const styleOf = (look: Look): Style => (isLevel(look) ? theme.finding[look] : theme.decided[look]);

/** How urgent a look is: undecided before decided, severe before mild; 0 is the most urgent. */
export const urgencyOf = (look: Look): number => urgency.indexOf(look);

/** The most urgent of several. */
export const mostUrgent = (looks: readonly Look[]): Look | undefined =>
  urgency.find((look) => looks.includes(look));

export const lookAt = (rank: number): Look | undefined => urgency[rank];

const isLevel = (look: Look): look is Level => look === 'error' || look === 'warning' || look === 'info';

/** “■ major”: level mark and severity. */
export const severityOf = (finding: Finding): string =>
  `${theme.marks[levelOf(finding.severity)]} ${finding.severity}`;
