import type { Row } from '../rows.ts';

/** Each is left out once, so that what was fitted is judged by documents that it hasn't seen. */
export const folds = [0, 1, 2, 3] as const;

export interface Folded {
  readonly fold: number;
}

/** Texts of one document share a fold. */
export function folded(rows: readonly Row[]): (Folded & { readonly row: Row })[] {
  const documents = [...new Set(rows.map(({ annotated }) => annotated.doc))];
  return rows.map((row) => ({ row, fold: documents.indexOf(row.annotated.doc) % folds.length }));
}
