import type { Change } from '../../codecs/glossary/edit/change.ts';
import type { Concept } from '../../core/concept.ts';
import type { LineEditor, LineOperation } from '../parts/line-editor.ts';
import type { Draft } from './draft.ts';

/** What the keys mean at the moment. */
export type Mode = 'list' | 'search' | 'form' | 'trial' | 'quit' | 'help';

/** A glossary file: its text now, and as it was read or saved last. */
export interface GlossaryFile {
  readonly path: string;
  readonly text: string;
  readonly saved: string;
}

/** A concept, and the index of the file that holds it. */
export interface Entry {
  readonly file: number;
  readonly concept: Concept;
}

/** Files and entries, as they were before a step or are after it. */
export interface Holdings {
  readonly files: readonly GlossaryFile[];
  readonly entries: readonly Entry[];
}

/** A change that can be taken back. */
export interface Step {
  readonly file: number;
  readonly change: Change;
  readonly before: Holdings;
  readonly id: string;
}

interface Form {
  /** Undefined for a new concept. */
  readonly entry?: Entry | undefined;
  readonly draft: Draft;
  /** Index of the field in hand. */
  readonly field: number;
  readonly editor: LineEditor;
}

export interface Status {
  readonly tone: 'plain' | 'good' | 'bad';
  readonly text: string;
}

export interface EditState extends Holdings {
  readonly mode: Mode;
  readonly query: LineEditor;
  /** Indices of the entries that the query finds, in order. */
  readonly found: readonly number[];
  /** Index into `found`. */
  readonly focus: number;
  readonly form?: Form | undefined;
  /** The sentence that is tried out. */
  readonly trial: LineEditor;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** First row of the help page. */
  readonly top: number;
  readonly saving?: { readonly files: readonly GlossaryFile[]; readonly thenQuit: boolean } | undefined;
  readonly status?: Status | undefined;
  readonly isFinished: boolean;
}

/** What happens to the form. */
export type Filling =
  | { readonly type: 'edit' | 'new' | 'apply' | 'drop' }
  /** To another field. */
  | { readonly type: 'field'; readonly by: number }
  /** Another choice, in a field that has some. */
  | { readonly type: 'choose'; readonly by: number };

export type Action =
  | { readonly type: 'move'; readonly by: number }
  | { readonly type: 'scroll'; readonly by: number }
  | { readonly type: 'search' | 'clear-search' | 'leave-search' }
  | { readonly type: 'remove' | 'undo' | 'redo' }
  | Filling
  | { readonly type: 'trial' | 'leave-trial' }
  | { readonly type: 'insert'; readonly text: string }
  | { readonly type: 'line'; readonly operation: LineOperation }
  | { readonly type: 'help' | 'stay' | 'save' | 'quit' | 'save-and-quit' | 'quit-without-saving' }
  /** A file holds something else on disk. */
  | { readonly type: 'disk'; readonly file: number; readonly text: string }
  | { readonly type: 'saved' }
  | { readonly type: 'save-failed'; readonly reason: string };

export const say = (state: EditState, text: string, tone: Status['tone'] = 'plain'): EditState => ({
  ...state,
  status: { tone, text },
});

/** The entry in focus. */
export const focused = ({ entries, found, focus }: EditState): Entry | undefined =>
  entries[found[focus] ?? -1];

export const isUnsaved = ({ text, saved }: GlossaryFile): boolean => text !== saved;
