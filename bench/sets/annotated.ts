import type { Checker } from '../../src/core/checker.ts';
import { conceptOf } from '../concepts.ts';
import { documentOf } from '../documents.ts';
import { worstAlarms, worstMisses } from '../examples.ts';
import { type Row, rowsIn } from '../rows.ts';
import {
  type Annotated,
  type Comparison,
  count,
  formRates,
  judge,
  type Mark,
  sameForm,
  spanRates,
  type Verdict,
} from '../score.ts';
import { type Cell, type Evaluate, type Section, share, type Table, type Tools } from '../section.ts';
import { alarmsByRule, ratesRow, reliability } from '../tables.ts';

/** What the checker is told of a text beside the names and terms. */
interface Way {
  readonly name: string;
  readonly sourceText: boolean;
  readonly sourceTerms: boolean;
  /** All shipped glossaries beside the text's own, as in a run that names none. */
  readonly shipped?: boolean;
}

/** The second is how the tool is mostly used, and the one whose mistakes are listed. */
const ways: readonly Way[] = [
  { name: 'source text and terms', sourceText: true, sourceTerms: true },
  { name: 'source terms', sourceText: false, sourceTerms: true },
  { name: 'neither', sourceText: false, sourceTerms: false },
];

const amongShipped: Way = {
  name: 'source terms, all shipped too',
  sourceText: false,
  sourceTerms: true,
  shipped: true,
};

interface Run {
  readonly way: Way;
  /** Errors in names and terms, against findings that have a concept. */
  readonly terms: readonly Verdict[];
  /** Errors of the kinds apart, against all findings. */
  readonly apart: readonly Verdict[];
}

/** Kinds that are found without a term, or by letter case alone: a score of their own. */
const apartKinds = new Set(['apostrophe', 'casing']);
const isApart = ({ kind }: Mark): boolean => apartKinds.has(kind);

const lenient: Comparison = { same: sameForm, byItself: true };
const strict: Comparison = { same: (a, b) => a === b, byItself: true };

/** Texts whose wrong names and terms are marked, each with a glossary of its own. */
export const annotated: Evaluate = (...given) => evaluated(ways, ...given);

/** The same, once more with all shipped glossaries, which are compiled for each text anew. */
export const annotatedAmongShipped: Evaluate = (...given) => evaluated([...ways, amongShipped], ...given);

function evaluated(all: readonly Way[], name: string, text: string, tools: Tools): Section {
  const rows = rowsIn(name, text);
  const hasSource = rows.some(({ source }) => source !== '');
  const runs = all
    .filter(({ sourceText }) => hasSource || !sourceText)
    .map((way, i, all) =>
      runOf(way, rows, {
        ...tools,
        progress: (done) => tools.progress(i * rows.length + done, all.length * rows.length),
      }),
    );
  return sectionOf(name, runs);
}

function runOf(way: Way, rows: readonly Row[], tools: Tools): Run {
  const terms: Verdict[] = [];
  const apart: Verdict[] = [];
  let last: { glossary: string; checker: Checker } | undefined;
  for (const [i, { annotated, source, glossary }] of rows.entries()) {
    // Outputs of one document share their glossary, mostly.
    const key = JSON.stringify(glossary);
    if (last?.glossary !== key) {
      const concepts = glossary.map((term, index) => conceptOf(term, index, way.sourceTerms));
      const others = way.shipped ? tools.shipped.concepts.values() : [];
      last = { glossary: key, checker: tools.checkerFor([...concepts, ...others]) };
    }
    const document = documentOf(annotated.id, annotated.text, way.sourceText ? source : undefined);
    const { findings } = last.checker.check(document);
    const [ofTerms, ofApart] = split(annotated);
    const withConcept = findings.filter(({ conceptId }) => conceptId !== undefined);
    terms.push(judge(ofTerms, withConcept, lenient));
    apart.push(judge(ofApart, findings, strict));
    tools.progress(i + 1, rows.length);
  }
  return { way, terms, apart };
}

/** The text with the errors in names and terms alone, and with those of the kinds apart; the others count neither way. */
function split(text: Annotated): [terms: Annotated, apart: Annotated] {
  const [apart, terms] = [text.errors.filter(isApart), text.errors.filter((error) => !isApart(error))];
  return [
    { ...text, errors: terms, ignore: [...text.ignore, ...apart] },
    { ...text, errors: apart, ignore: [...text.ignore, ...terms] },
  ];
}

function sectionOf(name: string, runs: readonly Run[]): Section {
  const main = runs.find(({ way }) => !way.sourceText && way.sourceTerms && !way.shipped)?.terms ?? [];
  return {
    name,
    tables: [scores(runs), recallByKind(runs), ...runs.flatMap(byRule)],
    misses: worstMisses(main),
    alarms: worstAlarms(main),
  };
}

/** Without source terms, findings are those of the rules that need none. */
const byRule = ({ way, terms }: Run): Table[] =>
  way.sourceTerms
    ? [alarmsByRule(terms, `, told ${way.name}`), reliability(terms, `, told ${way.name}`)]
    : [];

function scores(runs: readonly Run[]): Table {
  const row = ({ way, terms }: Run): [string, ...Cell[]] => {
    const hits = terms.flatMap((verdict) => verdict.hits);
    const first = share(hits.filter(({ repaired }) => repaired).length, hits.length);
    const errors = hits.length + count(terms, ({ misses }) => misses);
    const [wrong, onAllowed] = [count(terms, (each) => each.wrong), count(terms, (each) => each.onAllowed)];
    return [
      way.name,
      errors,
      ...ratesRow(spanRates(terms)),
      wrong,
      onAllowed,
      first,
      ...ratesRow(formRates(terms)),
    ];
  };
  return {
    title: 'names and terms, without the kinds apart',
    columns: [
      'told',
      'errors',
      'P',
      'R',
      'F1',
      'false',
      'on allowed',
      'first right',
      'forms P',
      'forms R',
      'forms F1',
    ],
    rows: runs.map(row),
  };
}

function recallByKind(runs: readonly Run[]): Table {
  const marksOf = (verdict: Verdict): Mark[] => [...verdict.hits.map(({ mark }) => mark), ...verdict.misses];
  const all = runs[0] ? [...runs[0].terms, ...runs[0].apart].flatMap(marksOf) : [];
  const kinds = [...new Set(all.map(({ kind }) => kind))].toSorted();
  const cells = (kind: string, { terms, apart }: Run): Cell[] => {
    const hits = [...terms, ...apart]
      .flatMap((verdict) => verdict.hits)
      .filter(({ mark }) => mark.kind === kind);
    const whole = all.filter((mark) => mark.kind === kind).length;
    return [share(hits.length, whole), share(hits.filter(({ repaired }) => repaired).length, hits.length)];
  };
  return {
    title: 'recall by kind (apostrophe and casing: by any finding)',
    columns: ['kind', ...runs.flatMap(({ way }) => [way.name, 'first right'])],
    rows: kinds.map((kind) => [kind, ...runs.flatMap((run) => cells(kind, run))]),
  };
}
