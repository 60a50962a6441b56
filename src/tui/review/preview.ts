import { replacementOf } from '../../core/decision.ts';
import { applyEdits, type Edit } from '../../core/fix.ts';
import { lines } from '../../core/lines.ts';
import { type Row, run, type Style } from '../parts/rows.ts';
import { wrapRuns } from '../parts/wrap.ts';
import type { Article } from './article.ts';
import { theme } from './theme.ts';

/** Edits within the same lines of the text. */
interface Hunk {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly edits: Edit[];
}

/** Rows that were laid out so far, and the hunks that are still to be. */
interface Diff {
  readonly decisions: Article['decisions'];
  readonly width: number;
  readonly rows: Row[];
  readonly rest: Hunk[];
}

let latest: Diff | undefined;

/**
 * What saving would change: each line that changes, before and after, with the changes marked; the first `wanted` rows,
 * and more where there are some.
 */
export function diffRows(article: Article, width: number, wanted: number): Pick<Diff, 'rows' | 'rest'> {
  const { decisions, file } = article;
  const isSame = latest?.decisions === decisions && latest.width === width;
  const diff: Diff =
    latest && isSame ? latest : { decisions, width, rows: [], rest: hunksOf(article).reverse() };
  latest = diff;
  while (diff.rows.length < wanted) {
    const hunk = diff.rest.pop();
    if (!hunk) break;
    diff.rows.push(...hunkRows(file.text, hunk, width));
  }
  return diff.rows.length > 0 ? diff : { rows: [nothing], rest: [] };
}

const nothing: Row = [run(' Nothing is accepted yet: saving would change nothing.', theme.faint)];

function hunksOf({ file, decisions }: Article): Hunk[] {
  const index = lines(file.text);
  const hunks: Hunk[] = [];
  file.findings.forEach(({ start, end }, at) => {
    const text = replacementOf(decisions[at]);
    if (text === undefined || text === file.text.slice(start, end)) return;
    const first = index.at(start).line;
    const span = { start: index.span(first).start, end: index.span(index.at(end).line).end };
    const before = hunks.at(-1);
    if (before && before.end >= span.start) {
      before.edits.push({ start, end, text });
      hunks[hunks.length - 1] = { ...before, end: Math.max(before.end, span.end) };
    } else hunks.push({ line: first, ...span, edits: [{ start, end, text }] });
  });
  return hunks;
}

function hunkRows(text: string, { line, start, end, edits }: Hunk, width: number): Row[] {
  const local = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const before = text.slice(start, end);
  const { text: after, inverse } = applyEdits(before, local);
  return [
    [run(` line ${line}`, theme.faint)],
    ...sideRows(before, local, theme.taken, width),
    ...sideRows(after, inverse, theme.added, width),
    [],
  ];
}

function sideRows(
  text: string,
  marks: readonly { start: number; end: number }[],
  sign: { readonly text: string; readonly style: Style },
  width: number,
): Row[] {
  let at = 0;
  const runs = marks.flatMap(({ start, end }) => {
    const parts = [run(text.slice(at, start)), run(text.slice(start, end), { ...sign.style, inverse: true })];
    at = end;
    return parts;
  });
  const filled = [...runs, run(text.slice(at))].filter((each) => each.text !== '');
  return wrapRuns(filled, width - 4).map((row) => [run(` ${sign.text} `, sign.style), ...row]);
}
