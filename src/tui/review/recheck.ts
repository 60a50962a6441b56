import type { Decisions } from '../../core/decision.ts';
import type { Finding } from '../../core/finding.ts';
import { byPosition } from '../../core/span.ts';
import { type Article, openArticle, type ReviewFile } from './article.ts';
import type { ReviewState, SaveJob, Step } from './model.ts';
import { nextOpen, orderOf } from './order.ts';

/**
 * Takes in what a new check of the same texts finds. Whatever was decided on stays, found again or not: no decision is
 * lost, and every step can still be undone.
 */
export function recheck(state: ReviewState, files: readonly ReviewFile[]): ReviewState {
  const steps = [...state.past, ...state.future];
  const renewals = state.articles.map((article, at) => {
    const file = files.find(({ path }) => path === article.file.path);
    return file ? renewed(article, file, heldBy(state, at, steps)) : unchanged(article);
  });
  const moved = (step: Step): Step => ({
    ...step,
    focus: renewals[step.current]?.indexOf(step.focus) ?? step.focus,
    changes: step.changes.map((change) => ({
      ...change,
      index: renewals[change.article]?.indexOf(change.index) ?? change.index,
    })),
  });
  const itemMoved = (item: SaveJob['items'][number]): SaveJob['items'][number] => ({
    ...item,
    decisions: renewals[item.index]?.carried(item.decisions) ?? item.decisions,
  });
  const next = {
    ...state,
    articles: renewals.map(({ article }) => article),
    past: state.past.map(moved),
    future: state.future.map(moved),
    saving: state.saving && { ...state.saving, items: state.saving.items.map(itemMoved) },
  };
  return { ...next, articles: next.articles.map((article) => onOpen(article, next)) };
}

/** Findings that have a decision, had one, may have one again, or are being saved with one. */
function heldBy({ articles, saving }: ReviewState, at: number, steps: readonly Step[]): ReadonlySet<number> {
  const held = new Set<number>();
  const article = articles[at];
  const written = saving?.items.find(({ index }) => index === at);
  for (const decisions of [article?.decisions, article?.savedDecisions, written?.decisions])
    for (const [index, decision] of decisions?.entries() ?? []) if (decision) held.add(index);
  for (const { changes } of steps)
    for (const change of changes) if (change.article === at) held.add(change.index);
  return held;
}

interface Renewal {
  readonly article: Article;
  /** Where a finding is now; the next one where it is gone. */
  indexOf(before: number): number;
  /** Decisions by the index that their finding has now. */
  carried(decisions: Decisions): Decisions;
}

const unchanged = (article: Article): Renewal => ({
  article,
  indexOf: (index) => index,
  carried: (decisions) => decisions,
});

function renewed(article: Article, file: ReviewFile, held: ReadonlySet<number>): Renewal {
  const kept = article.file.findings.filter((_, index) => held.has(index));
  // What is kept without being found again keeps its concept, too.
  const concepts = new Map([...article.file.concepts, ...file.concepts]);
  const fresh = openArticle({ ...file, concepts, findings: merged(kept, file.findings) });
  const spots = new Map(fresh.file.findings.map((finding, index) => [spotOf(finding), index]));
  const indexOf = (before: number): number => {
    const finding = article.file.findings[before];
    if (!finding) return 0;
    const next =
      spots.get(spotOf(finding)) ?? fresh.file.findings.findIndex(({ start }) => start >= finding.start);
    return next >= 0 ? next : Math.max(0, fresh.file.findings.length - 1);
  };
  const carried = (decisions: Decisions): Decisions => {
    const moved = [...fresh.decisions];
    for (const [index, decision] of decisions.entries()) if (decision) moved[indexOf(index)] = decision;
    return moved;
  };
  const decisions = carried(article.decisions);
  const savedDecisions =
    article.decisions === article.savedDecisions ? decisions : carried(article.savedDecisions);
  return {
    article: { ...fresh, decisions, savedDecisions, focus: indexOf(article.focus) },
    indexOf,
    carried,
  };
}

const spotOf = ({ start, end }: Finding): string => `${start} ${end}`;

/** Those kept, with what is known of them now, and of the others those that don't touch them. */
function merged(kept: readonly Finding[], found: readonly Finding[]): Finding[] {
  const known = new Map(found.map((finding) => [spotOf(finding), finding]));
  const stays = kept.map((finding) => known.get(spotOf(finding)) ?? finding);
  let at = 0;
  const others = found.toSorted(byPosition).filter((finding) => {
    while (
      (stays[at]?.end ?? Number.POSITIVE_INFINITY) <= finding.start &&
      stays[at]?.start !== finding.start
    )
      at++;
    const next = stays[at];
    return !next || (next.start !== finding.start && next.start >= finding.end);
  });
  return [...stays, ...others];
}

/** Who looked at a finding that is gone now looks at the next one to decide. */
function onOpen(article: Article, { filter, grouping }: ReviewState): Article {
  if (article.decisions.length === 0 || article.decisions[article.focus] === undefined) return article;
  const next = nextOpen(orderOf(article, filter, grouping), article.decisions, article.focus);
  return next === undefined ? article : { ...article, focus: next };
}
