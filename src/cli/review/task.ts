import type { Document } from '../../core/document.ts';
import type { ReviewFile } from '../../tui/review/article.ts';
import type { Job } from '../planning.ts';

/** A text to review, and what it is checked by. */
export interface Task {
  readonly job: Job;
  readonly document: Document;
}

/** A document as the screen takes it. */
export const reviewFileOf = ({ check, checker }: Job, document: Document): ReviewFile => {
  const { path, text } = document;
  return { path, text, ...check(document), concepts: checker.concepts };
};
