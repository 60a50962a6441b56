import type { Concept } from '../core/concept.ts';
import { emptyTable, type RenderingTable } from './rendering-table.ts';

/** `allowed`: preferred or admitted; `deprecated`: listed as wrong; `romanized`: pinyin of the source term. */
type FormStatus = 'allowed' | 'deprecated' | 'romanized';

/** One way of writing a concept. */
export interface Form {
  /** Normalised words, joined by spaces. */
  readonly key: string;
  readonly surface: string;
  readonly status: FormStatus;
  readonly concept: number;
  readonly reason?: string;
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
  readonly renderings: RenderingTable;
  readonly names: readonly NamePart[];
}

export const emptyGlossary: CompiledGlossary = {
  concepts: [],
  forms: [],
  renderings: emptyTable,
  names: [],
};
