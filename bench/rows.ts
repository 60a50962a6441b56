import type { Term } from './concepts.ts';
import { type Fields, rowsOf } from './fields.ts';
import type { Annotated } from './score.ts';

/** A text whose wrong names and terms are marked, with a glossary of its own. */
export interface Row {
  readonly annotated: Annotated;
  /** '' where it isn't known. */
  readonly source: string;
  readonly glossary: readonly Term[];
}

export const rowsIn = (name: string, text: string): Row[] => rowsOf(name, text).map(readRow);

function readRow(row: Fields): Row {
  const glossary = row.objects('glossary').map((entry) => ({
    term: entry.text('term'),
    kind: entry.text('kind'),
    ...(entry.has('source') && { source: entry.text('source') }),
    aliases: entry.texts('aliases'),
  }));
  const span = (each: Fields) => ({ start: each.number('start'), end: each.number('end') });
  const errors = row.objects('errors').map((error) => {
    const entry = glossary.find(({ term }) => term === error.text('term'));
    const right = [error.text('expected'), ...(entry ? [entry.term, ...entry.aliases] : [])];
    return {
      ...span(error),
      surface: error.text('surface'),
      kind: error.text('kind'),
      term: error.text('term'),
      right: [...new Set(right)],
    };
  });
  const annotated = {
    id: row.text('id'),
    doc: row.text('doc'),
    text: row.text('target_text'),
    errors,
    allowed: row.objects('allowed').map(span),
    ignore: row.objects('ignore').map(span),
  };
  return { annotated, source: row.text('source_text'), glossary };
}
