import { parse } from 'yaml';
import { documentOf } from '../documents.ts';
import { alarmOf, surest, worstAlarms, worstMisses } from '../examples.ts';
import { Fields } from '../fields.ts';
import { type Annotated, type Comparison, count, judge, type Verdict } from '../score.ts';
import { type Cell, type Section, share, type Table, type Tools } from '../section.ts';
import { alarmsByRule, reliability } from '../tables.ts';

export interface Seed {
  readonly name: string;
  readonly text: string;
  /** YAML with `expected`, `optional` and `allowed` spans. */
  readonly marks: string;
}

const exact: Comparison = { same: (a, b) => a === b, byItself: false };

/** The seed articles with all shipped glossaries: every finding counts, and the repaired text must be right to the letter. */
export function seeds(articles: readonly Seed[], tools: Tools): Section {
  const verdicts = articles.map((article, i) => {
    tools.progress(i, articles.length);
    return judgeSeed(article, tools.shipped);
  });
  return {
    name: 'seeds',
    tables: [byArticle(verdicts), byKind(verdicts), alarmsByRule(verdicts), reliability(verdicts)],
    misses: worstMisses(verdicts),
    alarms: worstAlarms(verdicts),
    badRepairs: badRepairs(verdicts),
  };
}

export function judgeSeed(article: Seed, checker: Tools['shipped']): Verdict {
  const { findings } = checker.check(documentOf(article.name, article.text));
  return judge(readSeed(article), findings, exact);
}

function readSeed({ name, text, marks }: Seed): Annotated {
  const file = new Fields(parse(marks), name);
  const read = (key: string) =>
    file.objects(key).map((mark) => ({
      start: mark.number('start'),
      end: mark.number('end'),
      surface: mark.text('surface'),
      kind: mark.has('kind') ? mark.text('kind') : key,
      right: mark.texts('right'),
    }));
  return {
    id: name,
    doc: name,
    text,
    errors: read('expected'),
    allowed: read('allowed'),
    ignore: read('optional'),
  };
}

function cellsOf(verdicts: readonly Verdict[]): Cell[] {
  const hits = verdicts.flatMap((verdict) => verdict.hits);
  const errors = hits.length + count(verdicts, ({ misses }) => misses);
  const [right, wrong] = [count(verdicts, (each) => each.right), count(verdicts, (each) => each.wrong)];
  return [
    share(hits.length, errors),
    share(hits.filter(({ repaired }) => repaired).length, errors),
    share(right, right + wrong),
    count(verdicts, ({ onAllowed }) => onAllowed),
  ];
}

const byArticle = (verdicts: readonly Verdict[]): Table => ({
  title: 'by article',
  columns: ['article', 'found', 'repaired by the first suggestion', 'precision', 'on allowed'],
  rows: [
    ...verdicts.map((verdict): [string, ...Cell[]] => [verdict.text.id, ...cellsOf([verdict])]),
    ['all', ...cellsOf(verdicts)],
  ],
});

function byKind(verdicts: readonly Verdict[]): Table {
  const marks = verdicts.flatMap(({ text }) => text.errors);
  const hits = verdicts.flatMap((verdict) => verdict.hits);
  const kinds = [...new Set(marks.map(({ kind }) => kind))].toSorted();
  const rows = kinds.map((kind): [string, ...Cell[]] => {
    const whole = marks.filter((mark) => mark.kind === kind).length;
    const found = hits.filter(({ mark }) => mark.kind === kind);
    return [kind, share(found.length, whole), share(found.filter(({ repaired }) => repaired).length, whole)];
  });
  return { title: 'by kind', columns: ['kind', 'found', 'repaired by the first suggestion'], rows };
}

/** Errors that were found, but whose first suggestion is not right. */
const badRepairs = (verdicts: readonly Verdict[]) =>
  surest(
    verdicts.flatMap(({ text, hits }) =>
      hits
        .filter(({ repaired }) => !repaired)
        .flatMap(({ mark, findings: [finding] }) => {
          if (!finding) return [];
          const alarm = alarmOf(text.id, text.text, finding);
          const offered = finding.suggestions[0]?.text ?? '';
          return [
            { ...alarm, message: `${finding.ruleId}: “${offered}”, not “${mark.right.join('” or “')}”` },
          ];
        }),
    ),
  );
