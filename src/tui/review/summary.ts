import type { Finding } from '../../core/finding.ts';
import { textWidth } from '../parts/measure.ts';
import { type Row, run } from '../parts/rows.ts';
import type { Article } from './article.ts';
import { resultOf } from './proof.ts';
import { scores } from './quality.ts';
import { theme } from './theme.ts';

/** What a review came to: a table of the files, and one of the MQM error types, each before and after, once that is known. */
export function summaryRows(articles: readonly Article[], width: number): Row[] {
  const files = articles.map(fileCells);
  const total = articles.length > 1 ? [totalCells(articles)] : [];
  const before = articles.flatMap(({ file }) => file.findings);
  const results = articles.flatMap((article) => resultOf(article) ?? []);
  const isKnown = results.length === articles.length;
  const types = countBy(before);
  const left = countBy(results.flatMap(({ findings }) => findings));
  const rows = [...new Set([...types.keys(), ...(isKnown ? left.keys() : [])])].map((type) => [
    type.replaceAll('-', ' '),
    `${types.get(type) ?? 0}`,
    isKnown ? `${left.get(type) ?? 0}` : unknown,
  ]);
  return [
    ...table(['file', 'found', 'changed', 'ignored', 'open', 'quality'], [...files, ...total], width),
    [],
    ...table(['error type', 'before', 'after'], rows, width),
  ];
}

/** In the place of a number as long as the result is being checked. */
const unknown = '…';

function fileCells(article: Article): string[] {
  const { file, decisions } = article;
  const { before, after } = scores(article);
  const result = resultOf(article) ? after.quality.toFixed(1) : unknown;
  const quality = `${before.quality.toFixed(1)} ${theme.arrow} ${result}`;
  return [file.path, ...counts([article]), decisions.length === 0 ? after.quality.toFixed(1) : quality];
}

const totalCells = (articles: readonly Article[]): string[] => ['together', ...counts(articles), ''];

function counts(articles: readonly Article[]): string[] {
  const all = articles.flatMap(({ decisions }) => decisions);
  const changed = all.filter((each) => each && 'text' in each).length;
  const ignored = all.filter((each) => each?.verdict === 'ignored').length;
  return [all.length, changed, ignored, all.length - changed - ignored].map(String);
}

/** The most frequent first. */
function countBy(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { type } of findings) counts.set(type, (counts.get(type) ?? 0) + 1);
  return new Map([...counts].toSorted((a, b) => b[1] - a[1]));
}

function table(heads: readonly string[], rows: readonly (readonly string[])[], width: number): Row[] {
  const widths = heads.map((head, at) =>
    Math.max(textWidth(head), ...rows.map((row) => textWidth(row[at] ?? ''))),
  );
  const others = widths.slice(1).reduce((sum, each) => sum + each + 2, 0);
  widths[0] = Math.max(8, Math.min(widths[0] ?? 0, width - others - 2));
  const line = (cells: readonly string[], isHead: boolean): Row =>
    cells.map((cell, at) =>
      run(
        at === 0 ? shortened(cell, widths[0] ?? 0) : `  ${pad(cell, widths[at] ?? 0)}`,
        isHead ? theme.faint : undefined,
      ),
    );
  return [line(heads, true), ...rows.map((row) => line(row, false))];
}

const pad = (text: string, width: number): string => ' '.repeat(Math.max(0, width - textWidth(text))) + text;

/** The end of a path says most. */
function shortened(text: string, width: number): string {
  const lack = textWidth(text) - width;
  return lack <= 0 ? text + ' '.repeat(-lack) : `…${text.slice(lack + 1)}`;
}
