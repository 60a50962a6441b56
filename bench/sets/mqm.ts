import type { Finding } from '../../src/core/finding.ts';
import { overlaps, type Span } from '../../src/core/span.ts';
import { documentOf } from '../documents.ts';
import { alarmOf, surest } from '../examples.ts';
import { type Fields, rowsOf } from '../fields.ts';
import type { Cell, Evaluate, Table } from '../section.ts';
import { share } from '../section.ts';

interface Marked extends Span {
  readonly category: string;
  readonly severity: string;
  /** How many raters marked exactly this. */
  readonly votes: number;
}

interface Rated {
  readonly id: string;
  readonly target: string;
  readonly spans: readonly Marked[];
  readonly findings: readonly Finding[];
}

/**
 * Segments with the spans that professional annotators marked, checked with all shipped glossaries. They mark what no
 * glossary knows as well: the recall is for comparing runs, not a goal.
 */
export const mqm: Evaluate = (name, text, { shipped, progress }) => {
  const rows = rowsOf(name, text);
  const rated = rows.map((row, i): Rated => {
    const [id, target, source] = [row.text('id'), row.text('target'), row.text('source')];
    const { findings } = shipped.check(documentOf(id, target, source));
    progress(i + 1, rows.length);
    return { id, target, spans: row.objects('spans').map(readSpan), findings };
  });
  const unmarked = rated.flatMap(({ id, target, spans, findings }) =>
    findings.filter((finding) => !isMarked(spans, finding)).map((finding) => alarmOf(id, target, finding)),
  );
  return { name, tables: [byCategory(rated), byRule(rated)], misses: [], alarms: surest(unmarked) };
};

const readSpan = (span: Fields): Marked => ({
  start: span.number('start'),
  end: span.number('end'),
  category: span.text('category'),
  severity: span.text('severity'),
  votes: span.number('votes'),
});

const isMarked = (spans: readonly Marked[], finding: Span): boolean =>
  spans.some((span) => overlaps(span, finding));

/** A miss weighs where two raters agree that the error is major. */
const isAgreed = ({ severity, votes }: Marked): boolean => severity === 'Major' && votes > 1;

function byCategory(rated: readonly Rated[]): Table {
  const counts = new Map<string, [caught: number, all: number, agreedCaught: number, agreed: number]>();
  for (const { spans, findings } of rated) {
    for (const span of spans) {
      const sums = counts.get(span.category) ?? [0, 0, 0, 0];
      counts.set(span.category, sums);
      const caught = findings.some((finding) => overlaps(span, finding)) ? 1 : 0;
      sums[0] += caught;
      sums[1]++;
      if (!isAgreed(span)) continue;
      sums[2] += caught;
      sums[3]++;
    }
  }
  const rows = [...counts]
    .toSorted(([, a], [, b]) => b[1] - a[1])
    .map(([category, [caught, all, agreedCaught, agreed]]): [string, ...Cell[]] => [
      category,
      share(caught, all),
      share(agreedCaught, agreed),
    ]);
  return { title: 'recall by category', columns: ['category', 'caught', 'major, two raters'], rows };
}

function byRule(rated: readonly Rated[]): Table {
  const letters = rated.reduce((sum, { target }) => sum + target.length, 0);
  const marked = rated.reduce((sum, { target, spans }) => sum + covered(target.length, spans), 0);
  const rules = [
    ...new Set(rated.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId))),
  ].toSorted();
  const row = (rule: string | undefined): [string, ...Cell[]] => {
    const hits = rated.flatMap(({ spans, findings }) =>
      findings
        .filter(({ ruleId }) => rule === undefined || ruleId === rule)
        .map((finding) => isMarked(spans, finding)),
    );
    return [rule ?? 'all', share(hits.filter(Boolean).length, hits.length)];
  };
  const text: [string, ...Cell[]] = ['text, for comparison', share(marked, letters)];
  return {
    title: 'findings on marked spans',
    columns: ['rule', 'marked'],
    rows: [text, row(undefined), ...rules.map(row)],
  };
}

/** Number of letters under at least one span. */
export function covered(length: number, spans: readonly Span[]): number {
  const under = new Uint8Array(length);
  for (const { start, end } of spans) under.fill(1, start, end);
  return under.reduce((sum, each) => sum + each, 0);
}
