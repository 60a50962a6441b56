import type { Draft, Suggestion } from '../core/finding.ts';
import type { Page } from '../core/page.ts';
import { thresholds } from '../core/thresholds.ts';
import { articleFor, inCaseOf } from '../english/article.ts';
import { bent, type Curve, type Curves } from './curve.ts';
import { curves as fitted } from './curves.ts';
import type { GlossaryRule } from './knowledge.ts';
import { weighedBySource } from './source/weigh.ts';

/** More to choose from than these is a list to read, not a repair. */
const mostSuggestions = 4;

/**
 * The rule, with what the drafts of all rules have in common: what the source says to them, confidences that come true,
 * few suggestions, and an article that fits them.
 */
export const finished = (rule: GlossaryRule, curves: Curves = fitted): GlossaryRule => ({
  ...rule,
  *check(page, knowledge) {
    for (const draft of rule.check(page, knowledge)) {
      const suggestions = draft.suggestions.slice(0, mostSuggestions);
      const weighed = weighedBySource(page, knowledge, { ...draft, suggestions });
      yield withArticle(page, calibrated(weighed, curves[rule.id]));
    }
  },
});

/** The draft with the confidence that such findings have earned; the curves know of those alone that are reported. */
function calibrated(draft: Draft, curve: Curve | undefined): Draft {
  if (!curve || draft.conceptId === undefined || draft.confidence < thresholds.report) return draft;
  const suggestions = draft.suggestions.map((each) => ({
    ...each,
    confidence: bent(each.confidence, curve),
  }));
  return { ...draft, confidence: bent(draft.confidence, curve), suggestions };
}

/**
 * *a presidential decree* is *an executive order*: a repair that begins with another sound takes the article along, as
 * it replaces just the finding's span.
 */
function withArticle(page: Page, draft: Draft): Draft {
  const before = page.text.slice(Math.max(0, draft.start - 5), draft.start);
  // “Plan A”, at the end of a line, is none.
  const [gap] = /(?<![\p{L}\p{N}.'’-])(?:an?\s|An? )$/u.exec(before) ?? [];
  const article = gap?.trimEnd();
  if (gap === undefined || article === undefined) return draft;
  const articleOf = ({ text }: Suggestion): string =>
    (mayFollowArticle(text) && articleFor(text)) || article.toLowerCase();
  if (draft.suggestions.every((each) => articleOf(each) === article.toLowerCase())) return draft;
  const start = draft.start - gap.length;
  const space = gap.slice(article.length);
  const led = (suggestion: Suggestion): Suggestion => {
    const lead = mayFollowArticle(suggestion.text) ? inCaseOf(article, articleOf(suggestion)) + space : '';
    return { ...suggestion, text: lead + suggestion.text };
  };
  return { ...draft, start, suggestions: draft.suggestions.map(led) };
}

/** Nothing, a bare mark, or a term with an article of its own doesn't follow one. */
const mayFollowArticle = (text: string): boolean =>
  /^[^\s\p{L}\p{N}]?[\p{L}\p{N}]/u.test(text) && !/^(?:an?|the)\s/i.test(text);
