import type { Document } from '../../core/document.ts';
import type { Failure } from '../../core/report.ts';

/** A document, or why the file can't be read as one, with the place. */
export type Opened = { readonly document: Document } | { readonly failure: Failure };

/** A format that people keep text in. */
export interface DocumentCodec {
  readonly name: string;
  /** In lower case, with the dot. */
  readonly endings: readonly string[];
  /** Whether a file is checked when only its folder is named: of data, few files are texts. */
  readonly inFolders: boolean;
  /** Where a comment that silences findings may stand: on a line of its own, or inside one, too; nowhere if missing. */
  readonly comments?: 'line' | 'inline';
  /** Loads what the format needs: a plain text pays for no parser. `keys` are patterns of those that hold text, where the format has keys. */
  load(): Promise<(path: string, text: string, keys: readonly string[]) => Opened>;
}
