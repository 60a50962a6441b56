import type { Journal } from '../../codecs/review/journal.ts';

/** What an earlier review of a document left behind. */
export interface Left extends Journal {
  readonly path: string;
  /** Digest of the document as it is on disk now. */
  readonly digest: string;
  /** Whether the document on disk is what that review read or wrote. */
  readonly isSame: boolean;
}
