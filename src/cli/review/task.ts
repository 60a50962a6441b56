import type { Document } from '../../core/document.ts';
import type { ReviewFile } from '../../tui/review/article.ts';
import type { Chosen, Job } from '../planning.ts';

/** A text to review, and where it comes from. */
export interface Task extends Chosen {
  readonly document: Document;
}

/** A document as the screen takes it. */
export const reviewFileOf = ({ check, checker }: Job, document: Document): ReviewFile => {
  const { path, text } = document;
  return { path, text, ...check(document), concepts: checker.concepts };
};
