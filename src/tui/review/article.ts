import type { Concept } from '../../core/concept.ts';
import { type Decisions, editsOf, isSameDecision, replacementOf } from '../../core/decision.ts';
import type { Finding } from '../../core/finding.ts';
import { applyEdits } from '../../core/fix.ts';
import { byPosition, type Span } from '../../core/span.ts';
import type { Place } from './layout.ts';

/** A document to review. */
export interface ReviewText {
  readonly path: string;
  readonly text: string;
  /** What of it people read, in order: the rest is markup. Missing where all of it is text. */
  readonly stretches?: readonly Span[] | undefined;
}

/** The same, with what was found in it. */
export interface ReviewFile extends ReviewText {
  readonly wordCount: number;
  readonly findings: readonly Finding[];
  /** Concepts by id. */
  readonly concepts: ReadonlyMap<string, Concept>;
}

/** What a check of the text that the decisions make found. */
export interface Proof {
  readonly decisions: Decisions;
  /** Missing where it couldn't be checked. */
  readonly result?: Result | undefined;
}

export interface Result {
  /** What is wrong in it, without what was found to be right. */
  readonly findings: readonly Finding[];
  /** How many of these weren't there before. */
  readonly fresh: number;
  readonly wordCount: number;
}

/** A text, checked. */
export type Found = Pick<Result, 'findings' | 'wordCount'>;

/** One document under review. */
export interface Article {
  /** Its findings are in order and apart from each other. */
  readonly file: ReviewFile;
  readonly decisions: Decisions;
  /** The decisions at the last save. */
  readonly savedDecisions: Decisions;
  /** Index of the finding in focus; 0 where there are none. */
  readonly focus: number;
  /** First row shown, where the reviewer has scrolled away from the focus. */
  readonly top?: Place | undefined;
  /** The latest check of a text that decisions made; it holds as long as they stay. */
  readonly proof?: Proof | undefined;
}

/** In order, and without those that overlap an earlier one: only one of them could be applied. */
export const apart = (findings: readonly Finding[]): Finding[] =>
  findings.toSorted(byPosition).filter(isApart());

export function openArticle(file: ReviewFile): Article {
  const findings = apart(file.findings);
  const decisions: Decisions = findings.map(() => undefined);
  return { file: { ...file, findings }, decisions, savedDecisions: decisions, focus: 0 };
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
  applyEdits(file.text, editsOf(file.findings, decisions)).text;

/** Decisions made since the last save. */
export const unsaved = ({ decisions, savedDecisions }: Article): number =>
  decisions === savedDecisions
    ? 0
    : decisions.filter((each, index) => !isSameDecision(each, savedDecisions[index])).length;

/** Whether the text would differ from the one saved last: a finding that is ignored changes nothing. */
export const isTextChanged = ({ decisions, savedDecisions }: Article): boolean =>
  decisions !== savedDecisions &&
  decisions.some((decision, at) => replacementOf(decision) !== replacementOf(savedDecisions[at]));

/** Findings with a verdict other than “later”. */
export const decidedCount = ({ decisions }: Pick<Article, 'decisions'>): number =>
  decisions.reduce((sum, each) => sum + (each && each.verdict !== 'deferred' ? 1 : 0), 0);

export function focusOn(article: Article, index: number): Article {
  const focus = Math.max(0, Math.min(article.decisions.length - 1, index));
  return focus === article.focus && article.top === undefined
    ? article
    : { ...article, focus, top: undefined };
}
