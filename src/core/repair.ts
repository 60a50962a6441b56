import type { Anchor } from './anchor.ts';

/** What a reviewer put in the place of a finding. Offsets are of the text that was reviewed. */
export interface Repair extends Anchor {
  readonly path: string;
  readonly text: string;
  /** Whether a suggestion was accepted, or the text written by hand. */
  readonly verdict: 'accepted' | 'edited';
  /** The concept that the finding was about. */
  readonly conceptId?: string;
}
