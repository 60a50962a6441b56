import type { Fields } from '../edit/fields.ts';

/** A concept as it comes from elsewhere. */
export type Imported = Fields & { readonly preferred: string };

/** What could be made of a file. */
export interface Understood {
  readonly concepts: readonly Imported[];
  /** What could not, with its line where that is known. */
  readonly remarks: readonly { readonly line?: number; readonly message: string }[];
}

/** A form in which people keep terms elsewhere. Reading never throws. */
export interface Exchange {
  readonly id: string;
  readonly summary: string;
  /** Endings of file names that tell it. */
  readonly endings: readonly string[];
  read(text: string): Understood;
  write(concepts: readonly Imported[]): string;
}
