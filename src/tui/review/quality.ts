import { replacementOf } from '../../core/decision.ts';
import type { Finding } from '../../core/finding.ts';
import { type Score, score } from '../../core/score.ts';
import type { Article } from './article.ts';

/** What stays wrong once the accepted changes are saved: neither repaired, nor found to be right after all. */
export const remaining = ({ file, decisions }: Article): readonly Finding[] =>
  file.findings.filter((_, index) => {
    const decision = decisions[index];
    return replacementOf(decision) === undefined && decision?.verdict !== 'ignored';
  });

/** The MQM score as found, and as the decisions leave it. */
export function scores(article: Article): { readonly before: Score; readonly after: Score } {
  const { findings, wordCount } = article.file;
  return { before: score(findings, wordCount), after: score(remaining(article), wordCount) };
}
