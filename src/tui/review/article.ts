import type { Concept } from '../../core/concept.ts';
import type { Finding } from '../../core/finding.ts';
import { applyEdits } from '../../core/fix.ts';
import { countWords } from '../../core/score.ts';
import { byPosition } from '../../core/span.ts';
import { tokenize } from '../../core/token.ts';
import { type Decisions, differing, edits, isSame } from './decision.ts';

/** A document to review, with what was found in it. */
export interface ReviewFile {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Concepts by id. */
  readonly concepts: ReadonlyMap<string, Concept>;
}

/** Decisions made or taken back in one go. */
interface Step {
  /** What it was, in words: “accept “WeChat””. */
  readonly label: string;
  readonly focus: number;
  readonly changes: readonly {
    readonly index: number;
    readonly before: Decisions[number];
    readonly after: Decisions[number];
  }[];
}

/** One document under review. */
export interface Article {
  readonly file: ReviewFile;
  readonly wordCount: number;
  readonly decisions: Decisions;
  /** The decisions at the last save. */
  readonly savedDecisions: Decisions;
  /** Index of the finding in focus; 0 where there are none. */
  readonly focus: number;
  /** First row shown, where the reviewer has scrolled away from the focus. */
  readonly top?: number | undefined;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** Puts the findings in order. One that overlaps an earlier one is left out: only one of them could be applied. */
export function openArticle(file: ReviewFile): Article {
  const findings = file.findings.toSorted(byPosition).filter(isApart());
  const decisions: Decisions = findings.map(() => undefined);
  return {
    file: { ...file, findings },
    wordCount: countWords({ tokens: tokenize(file.text) }),
    decisions,
    savedDecisions: decisions,
    focus: 0,
    past: [],
    future: [],
  };
}

function isApart(): (finding: Finding) => boolean {
  let last: Finding | undefined;
  return (finding) => {
    const apart = !last || (finding.start >= last.end && finding.start > last.start);
    if (apart) last = finding;
    return apart;
  };
}

/** The document as the decisions would have it. */
export const textOf = ({ file, decisions }: Pick<Article, 'file' | 'decisions'>): string =>
  applyEdits(file.text, edits(file.findings, decisions)).text;

/** Decisions made since the last save. */
export const unsaved = ({ decisions, savedDecisions }: Article): number =>
  differing(decisions, savedDecisions);

/** The nearest undecided finding after `from`, or before it, going on at the other end; `undefined` where all are decided. */
export function nextUndecided(
  { decisions }: Article,
  from: number,
  direction: 1 | -1 = 1,
): number | undefined {
  for (let step = 1; step <= decisions.length; step++) {
    const at = (from + direction * step + decisions.length) % decisions.length;
    if (decisions[at] === undefined) return at;
  }
  return undefined;
}

export function focusOn(article: Article, index: number): Article {
  const focus = Math.max(0, Math.min(article.decisions.length - 1, index));
  return focus === article.focus && article.top === undefined
    ? article
    : { ...article, focus, top: undefined };
}

/** Makes the decisions as one step that can be undone. Returns the same object where nothing changes. */
export function decide(
  article: Article,
  label: string,
  decisions: ReadonlyMap<number, Decisions[number]>,
): Article {
  const changes = [...decisions]
    .map(([index, after]) => ({ index, before: article.decisions[index], after }))
    .filter(({ before, after }) => !isSame(before, after));
  if (changes.length === 0) return article;
  return {
    ...article,
    decisions: changed(article.decisions, changes, 'after'),
    past: [...article.past, { label, focus: article.focus, changes }],
    future: [],
  };
}

export function undo(article: Article): Article {
  const step = article.past.at(-1);
  if (!step) return article;
  const past = article.past.slice(0, -1);
  const decisions = changed(article.decisions, step.changes, 'before');
  return {
    ...article,
    decisions,
    past,
    future: [...article.future, step],
    focus: step.focus,
    top: undefined,
  };
}

export function redo(article: Article): Article {
  const step = article.future.at(-1);
  if (!step) return article;
  const future = article.future.slice(0, -1);
  const decisions = changed(article.decisions, step.changes, 'after');
  return { ...article, decisions, past: [...article.past, step], future, focus: step.focus, top: undefined };
}

function changed(decisions: Decisions, changes: Step['changes'], to: 'before' | 'after'): Decisions {
  const next = [...decisions];
  for (const change of changes) next[change.index] = change[to];
  return next;
}
