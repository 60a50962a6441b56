import { replacementOf } from '../../core/decision.ts';
import { type Score, score } from '../../core/score.ts';
import type { Article } from './article.ts';
import { resultOf } from './proof.ts';

/** The MQM score as found, and as the decisions leave it: as far as one can tell before the result is checked. */
export function scores(article: Article): { readonly before: Score; readonly after: Score } {
  const { findings, wordCount } = article.file;
  const result = resultOf(article) ?? { findings: remaining(article), wordCount };
  return { before: score(findings, wordCount), after: score(result.findings, result.wordCount) };
}

/** What is neither repaired, nor found to be right after all. */
const remaining = ({ file, decisions }: Article) =>
  file.findings.filter((_, index) => {
    const decision = decisions[index];
    return replacementOf(decision) === undefined && decision?.verdict !== 'ignored';
  });
