import type { Finding } from '../../core/finding.ts';
import type { ReviewState } from './model.ts';

/** Where a finding is: article and index. */
export type Spot = readonly [article: number, index: number];

/** Findings without a verdict that have the surface and concept of the one in focus, in every file, and that one itself. */
export function alike({ articles, current }: Pick<ReviewState, 'articles' | 'current'>): Spot[] {
  const focus = articles[current]?.focus ?? 0;
  const model = articles[current]?.file.findings[focus];
  if (!model) return [];
  return articles.flatMap(({ file, decisions }, article) =>
    file.findings.flatMap((finding, index): Spot[] => {
      const isItself = article === current && index === focus;
      const isOpen = decisions[index] === undefined || decisions[index]?.verdict === 'deferred';
      return isItself || (isOpen && isAlike(finding, model)) ? [[article, index]] : [];
    }),
  );
}

const isAlike = (a: Finding, b: Finding): boolean =>
  a.surface === b.surface &&
  a.conceptId === b.conceptId &&
  (a.conceptId !== undefined || a.ruleId === b.ruleId);
