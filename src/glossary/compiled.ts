import type { Concept } from '../core/concept.ts';

/** `allowed`: preferred or admitted; `deprecated`: listed as wrong; `romanized`: pinyin of the source term. */
export type FormStatus = 'allowed' | 'deprecated' | 'romanized';

/** One way of writing a concept. */
export interface Form {
  /** Normalised words, joined by spaces. */
  readonly key: string;
  readonly surface: string;
  readonly status: FormStatus;
  readonly concept: number;
  readonly reason?: string;
}

/** Alternatives for one piece of a source term. */
export interface CompiledSlot {
  readonly source: string;
  readonly words: readonly string[];
  readonly looser: readonly string[];
}

export interface CompiledRendering {
  readonly concept: number;
  readonly source: string;
  /** Indices into `slots`, head last. */
  readonly slots: readonly number[];
  /** A headword was read character by character, which happens, but seldom: 微信 as *micro letter*. */
  readonly torn: boolean;
}

/** A word of a person's, place's or body's name that may come back misspelt. */
export interface NamePart {
  readonly concept: number;
  readonly word: string;
  /** The words before and after it in the full name. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Sound keys, so that no text is needed to look it up. */
  readonly keys: readonly string[];
}

/** Glossaries made ready for matching: plain data, cached by content. */
export interface CompiledGlossary {
  readonly concepts: readonly Concept[];
  readonly forms: readonly Form[];
  readonly slots: readonly CompiledSlot[];
  readonly renderings: readonly CompiledRendering[];
  readonly names: readonly NamePart[];
}

export const emptyGlossary: CompiledGlossary = {
  concepts: [],
  forms: [],
  slots: [],
  renderings: [],
  names: [],
};
