import type { Concept } from '../../core/concept.ts';
import type { Lexicon } from '../../english/lexicon.ts';
import type { Dictionaries } from '../../pivot/dictionaries.ts';

/** A concept and where it stands. */
export interface Entry {
  readonly concept: Concept;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly goodLines: readonly number[];
  readonly badLines: readonly number[];
}

/** What the checks consult. */
export interface Advice {
  readonly lexicon: Lexicon;
  readonly dictionaries: Dictionaries;
  /** Ids of the concepts that a sentence is reported under. */
  caught(sentence: string): ReadonlySet<string>;
}

/** Something wrong with an entry. */
export interface Flaw {
  readonly entry: Entry;
  /** Where not at the entry's own line. */
  readonly line?: number;
  readonly message: string;
  /** What to do about it. */
  readonly repair: string;
  /** The fields that mend it, where that is safe without asking. */
  readonly fields?: Partial<Concept>;
}

/** One check of glossaries; its id is its file name. */
export interface Check {
  readonly id: string;
  readonly level: 'warning' | 'error';
  readonly summary: string;
  run(entries: readonly Entry[], advice: Advice): Iterable<Flaw>;
}

/** Every form that a concept allows. */
export const allowed = ({ preferred, admitted }: Concept): readonly string[] => [preferred, ...admitted];
