import { editsOf, replacementOf } from '../../core/decision.ts';
import { applyEdits, movedBy } from '../../core/fix.ts';
import { score } from '../../core/score.ts';
import type { Span } from '../../core/span.ts';
import { type Article, apart, type Found, type Proof, type Result } from './article.ts';
import { count, type ReviewState } from './model.ts';

export function proofOf({ file, decisions }: Article, found: Found | undefined): Proof {
  if (!found) return { decisions };
  const { applied } = applyEdits(file.text, editsOf(file.findings, decisions));
  const stays = file.findings.flatMap(({ start, end }, index) =>
    replacementOf(decisions[index]) === undefined
      ? [{ start, end, isRight: decisions[index]?.verdict === 'ignored' }]
      : [],
  );
  const known = new Map(movedBy(applied, stays).map((span) => [spotOf(span), span.isRight]));
  const findings = apart(found.findings).filter((finding) => known.get(spotOf(finding)) !== true);
  const fresh = findings.filter((finding) => !known.has(spotOf(finding))).length;
  return { decisions, result: { findings, fresh, wordCount: found.wordCount } };
}

const spotOf = ({ start, end }: Span): string => `${start} ${end}`;

/** What is wrong in the text as decided; undefined as long as that isn't known. */
export function resultOf({ file, decisions, proof }: Article): Result | undefined {
  if (proof?.decisions === decisions) return proof.result;
  if (decisions.some((decision) => replacementOf(decision) !== undefined)) return undefined;
  const findings = file.findings.filter((_, index) => decisions[index]?.verdict !== 'ignored');
  return { findings, fresh: 0, wordCount: file.wordCount };
}

/** The first document whose result is asked for and was not checked yet: at the end, and where it was saved. */
export function unproved({ articles, mode, ending }: ReviewState): number | undefined {
  const isEnd = mode === 'finish' || ending === 'done' || ending === 'kept';
  const at = articles.findIndex(
    (article) =>
      (isEnd || article.decisions === article.savedDecisions) &&
      article.proof?.decisions !== article.decisions &&
      resultOf(article) === undefined,
  );
  return at < 0 ? undefined : at;
}

/** What the results come to, in words; undefined where no text is changed. */
export function resultWords(articles: readonly Article[]): string | undefined {
  const changed = articles.filter(({ decisions }) =>
    decisions.some((each) => replacementOf(each) !== undefined),
  );
  if (changed.length === 0) return undefined;
  if (changed.some(({ decisions, proof }) => proof?.decisions !== decisions))
    return 'Checking the text with the changes in it…';
  const results = changed.flatMap(({ proof }) => proof?.result ?? []);
  if (results.length < changed.length) return 'The text with the changes in it could not be checked.';
  const left = results.flatMap(({ findings }) => findings);
  const fresh = results.reduce((sum, result) => sum + result.fresh, 0);
  const words = results.reduce((sum, result) => sum + result.wordCount, 0);
  const which = fresh === 0 ? ' left' : fresh === left.length ? ', all new' : ` left, ${fresh} of them new`;
  const found = left.length === 0 ? 'nothing is found any more' : `${count(left.length, 'finding')}${which}`;
  const told = `Checked again with the changes in it: ${found}; quality ${score(left, words).quality.toFixed(1)}.`;
  return fresh === 0 ? told : `${told} The new ones come up in the next review of it.`;
}
