/** What a reviewer put in the place of a finding. */
export interface Repair {
  readonly path: string;
  readonly surface: string;
  readonly text: string;
  /** Whether a suggestion was accepted, or the text written by hand. */
  readonly verdict: 'accepted' | 'edited';
  /** Offset of `surface` in the text that was reviewed. */
  readonly start: number;
  /** What stood right before and after it. */
  readonly before: string;
  readonly after: string;
  /** The concept that the finding was about. */
  readonly conceptId?: string;
}
