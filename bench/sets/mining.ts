import { mineDocuments } from '../../src/cli/mining.ts';
import type { Pairing, Proposal, Way } from '../../src/core/proposal.ts';
import { overlaps, type Span } from '../../src/core/span.ts';
import { documentOf } from '../documents.ts';
import { type Fields, rowsOf } from '../fields.ts';
import { sameForm } from '../score.ts';
import { type Evaluate, type Example, share, type Table } from '../section.ts';

interface GoldError extends Span {
  readonly surface: string;
  readonly expected: string;
  readonly kind: string;
  /** The canonical form and the others that are accepted. */
  readonly forms: readonly string[];
}

interface Row {
  readonly id: string;
  readonly doc: string;
  readonly text: string;
  readonly errors: readonly GoldError[];
  readonly listed: readonly string[];
  readonly ignore: readonly Span[];
}

/**
 * `misled`: the two are one name, but the text that was trusted has it wrong as well. `unlisted`: the term is in no glossary
 * of the corpus, so that nobody has judged the pair.
 */
type Standing = 'right' | 'wrong' | 'misled' | 'unlisted';

interface Judged {
  readonly row: Row;
  readonly term: string;
  readonly pairing: Pairing;
  readonly standing: Standing;
}

/**
 * For each document its best system output is taken for the trusted text, and every other output is mined against it. A pair
 * is wanted for each distinct wrong form whose right form stands in the trusted text.
 */
export const mining: Evaluate = (name, text, { progress }) => {
  const rows = rowsOf(name, text).map(readRow);
  const judged: Judged[] = [];
  const wanted: { row: Row; error: GoldError; isFound: boolean }[] = [];
  for (const [index, row] of rows.entries()) {
    progress(index + 1, rows.length);
    const best = bestOf(rows, row.doc);
    if (best === undefined || best === row) continue;
    const proposals = mineDocuments([documentOf('trusted', best.text)], [documentOf(row.id, row.text)]);
    judged.push(
      ...proposals.flatMap((proposal) => proposal.pairings.map((each) => judge(row, best, proposal, each))),
    );
    for (const error of distinct(row.errors)) {
      if (!error.forms.some((form) => best.text.includes(form))) continue;
      wanted.push({ row, error, isFound: isFound(row, error, proposals) });
    }
  }
  return {
    name,
    tables: [byKind(wanted), byWay(judged), byConfidence(judged)],
    misses: examples(
      wanted.filter((each) => !each.isFound),
      ({ row, error }) => ({
        where: row.id,
        surface: error.surface,
        message: `${error.surface} → ${error.expected}`,
        at: error.start,
        text: row.text,
      }),
    ),
    alarms: examples(
      judged.filter(({ standing }) => standing === 'wrong'),
      ({ row, term, pairing }) => ({
        where: row.id,
        surface: pairing.form,
        message: `${pairing.way}: ${pairing.form} → ${term}`,
        at: pairing.garbled.start,
        text: row.text,
      }),
    ),
  };
};

function readRow(fields: Fields): Row {
  const glossary = fields.objects('glossary').map((entry) => ({
    term: entry.text('term'),
    forms: [entry.text('term'), ...entry.texts('aliases')],
  }));
  const span = (each: Fields): Span => ({ start: each.number('start'), end: each.number('end') });
  return {
    id: fields.text('id'),
    doc: fields.text('doc'),
    text: fields.text('target_text'),
    errors: fields.objects('errors').map((error) => ({
      ...span(error),
      surface: error.text('surface'),
      expected: error.text('expected'),
      kind: error.text('kind'),
      forms: [
        error.text('expected'),
        ...(glossary.find(({ term }) => term === error.text('term'))?.forms ?? []),
      ],
    })),
    listed: glossary.flatMap(({ forms }) => forms),
    ignore: fields.objects('ignore').map(span),
  };
}

const bestOf = (rows: readonly Row[], doc: string): Row | undefined =>
  rows.filter((row) => row.doc === doc).toSorted((a, b) => a.errors.length - b.errors.length)[0];

const distinct = (errors: readonly GoldError[]): GoldError[] => [
  ...new Map(errors.map((error) => [error.surface, error])).values(),
];

const isFound = (row: Row, error: GoldError, proposals: readonly Proposal[]): boolean =>
  proposals.some(
    ({ concept, pairings }) =>
      matches([concept.preferred, ...concept.admitted], error.forms) &&
      pairings.some(({ garbled, form }) => form === error.surface || touches(row, error, garbled)),
  );

/** The same surface may stand in several places; a pair shows one of them. */
const touches = (row: Row, error: GoldError, span: Span): boolean =>
  row.errors.some((other) => other.surface === error.surface && overlaps(other, span));

function judge(row: Row, trusted: Row, { concept }: Proposal, pairing: Pairing): Judged {
  const forms = [concept.preferred, ...concept.admitted];
  const over = row.errors.filter((error) => overlaps(error, pairing.garbled));
  const standing = (): Standing => {
    if (over.some((error) => matches(forms, error.forms))) return 'right';
    const misled = trusted.errors.filter((error) => overlaps(error, pairing.trusted));
    if (
      misled.some(({ forms: right }) =>
        over.length === 0
          ? right.some((form) => sameForm(form, pairing.form))
          : over.some((error) => matches(right, error.forms)),
      )
    )
      return 'misled';
    if (over.length > 0) return 'wrong';
    const isOpen = row.ignore.some((span) => overlaps(span, pairing.garbled)) || !matches(forms, row.listed);
    return isOpen ? 'unlisted' : 'wrong';
  };
  return { row, term: concept.preferred, pairing, standing: standing() };
}

/** One form of each list is the other, or a word of it: the surname for the name. */
const matches = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((x) => b.some((y) => sameForm(x, y) || isPart(x, y) || isPart(y, x)));

const isPart = (part: string, whole: string): boolean =>
  part.length > 2 && ` ${whole.toLowerCase()} `.includes(` ${part.toLowerCase()} `);

function byKind(wanted: readonly { error: GoldError; isFound: boolean }[]): Table {
  const row = (kind: string, list: readonly { isFound: boolean }[]) =>
    [kind, share(list.filter(({ isFound: found }) => found).length, list.length)] as const;
  const kinds = [...new Set(wanted.map(({ error }) => error.kind))].toSorted();
  return {
    title: 'recall of pairs, by kind of error',
    columns: ['kind', 'proposed'],
    rows: [
      ...kinds.map((kind) =>
        row(
          kind,
          wanted.filter(({ error }) => error.kind === kind),
        ),
      ),
      row('all', wanted),
    ],
  };
}

const cells = (list: readonly Judged[]) => {
  const of = (standing: Standing): number => list.filter((each) => each.standing === standing).length;
  return [
    of('right'),
    of('wrong'),
    share(of('right'), of('right') + of('wrong')),
    of('misled'),
    of('unlisted'),
  ] as const;
};
const columns = ['right', 'wrong', 'precision', 'trusted text wrong', 'of terms that nobody judged'];

function byWay(judged: readonly Judged[]): Table {
  const ways = [...new Set<Way>(judged.map(({ pairing }) => pairing.way))].toSorted();
  return {
    title: 'proposed pairs, by way',
    columns: ['way', ...columns],
    rows: [
      ...ways.map((way) => [way, ...cells(judged.filter(({ pairing }) => pairing.way === way))] as const),
      ['all', ...cells(judged)],
    ],
  };
}

function byConfidence(judged: readonly Judged[]): Table {
  const bins = [0.5, 0.6, 0.7, 0.8, 0.9];
  return {
    title: 'proposed pairs, by confidence',
    columns: ['from', ...columns],
    rows: bins.map((from) => {
      const inBin = ({ pairing: { confidence } }: Judged): boolean =>
        confidence >= from && (from === 0.9 || confidence < from + 0.1);
      return [from.toFixed(1), ...cells(judged.filter(inBin))] as const;
    }),
  };
}

const mostExamples = 25;

function examples<T>(
  list: readonly T[],
  of: (item: T) => Omit<Example, 'context' | 'count'> & { readonly at: number; readonly text: string },
): Example[] {
  return list.slice(0, mostExamples).map((item) => {
    const { at, text, ...example } = of(item);
    return { ...example, context: text.slice(Math.max(0, at - 40), at + 60).replaceAll('\n', ' '), count: 1 };
  });
}
