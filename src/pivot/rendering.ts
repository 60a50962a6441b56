/** What one piece of a source term may be called in English: normalised words (lower case, singular). */
export interface Slot {
  readonly source: string;
  /** Dictionary glosses and what derives from them. */
  readonly words: readonly string[];
  /** Less likely: nouns that other words with the same head are glossed with. */
  readonly looser: readonly string[];
}

/** One reading of a source term: its pieces in order, the head last. */
export interface Rendering {
  readonly source: string;
  readonly slots: readonly Slot[];
  /** A headword was read character by character. */
  readonly torn: boolean;
}
