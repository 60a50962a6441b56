import type { CodeAction, Diagnostic, TextEdit } from 'vscode-languageserver/node';
import type { Finding } from '../../core/finding.ts';
import type { Span } from '../../core/span.ts';
import type { Checkup } from '../workspace.ts';

/** Where an editor asks what can be done. */
interface Place {
  readonly checkup: Checkup;
  /** The cursor or the selection. */
  readonly span: Span;
  /** The findings that touch it, each as the editor knows it. */
  readonly found: readonly { readonly finding: Finding; readonly diagnostic: Diagnostic }[];
  /** The edits as ones of the document. */
  edit(edits: readonly TextEdit[]): NonNullable<CodeAction['edit']>;
}

/** One thing that can be done about the findings of a place, or of the document. */
export interface Action {
  /** Of the protocol, as dotted words: an editor may ask for one kind only. */
  readonly kind: string;
  make(place: Place): readonly CodeAction[] | Promise<readonly CodeAction[]>;
}
