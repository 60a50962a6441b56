import type { Fields } from '../edit/fields.ts';

/** A concept as it comes from elsewhere. */
export type Imported = Fields & { readonly preferred: string };

/** What could be made of a file. */
export interface Understood {
  readonly concepts: readonly Imported[];
  /** The line (or row) of each, where the form has one for each. */
  readonly lines?: readonly number[];
  /** What could not, with its line (or row) where that is known. */
  readonly remarks: readonly { readonly line?: number; readonly message: string }[];
}

/** A form that is text. Reading never throws. */
export interface TextExchange {
  readonly holds: 'text';
  read(text: string): Understood;
  write(concepts: readonly Imported[]): string;
}

/** A form that is bytes. Reading never fails but by what it says in its remarks. */
export interface BinaryExchange {
  readonly holds: 'bytes';
  read(bytes: Uint8Array): Promise<Understood>;
  write(concepts: readonly Imported[]): Promise<Uint8Array>;
}

export type Exchange = TextExchange | BinaryExchange;
