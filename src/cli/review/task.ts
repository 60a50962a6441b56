import type { Document } from '../../core/document.ts';
import type { Chosen } from '../planning.ts';

/** A text to review, and where it comes from. */
export interface Task extends Chosen {
  readonly document: Document;
}
