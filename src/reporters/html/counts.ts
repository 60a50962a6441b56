import type { Finding } from '../../core/finding.ts';
import { type Level, levelOf } from '../../core/severity.ts';
import { grouped } from '../layout.ts';

export type LevelCounts = Readonly<Record<Level, number>>;

export function levelCounts(findings: readonly Pick<Finding, 'severity'>[]): LevelCounts {
  const counts = { info: 0, warning: 0, error: 0 };
  for (const { severity } of findings) counts[levelOf(severity)]++;
  return counts;
}

/** A cell of a table; what is there stands out from what isn't. */
export const number = (count: number): string =>
  `<td class="${count === 0 ? 'number zero' : 'number'}">${grouped(count)}</td>`;
