import { replacementOf } from '../../core/decision.ts';
import { type Lines, lines } from '../../core/lines.ts';
import { textWidth } from '../parts/measure.ts';
import { fitTo, justify, type Row, type Run, run } from '../parts/rows.ts';
import type { Article } from './article.ts';
import type { ReviewState } from './model.ts';
import { type Group, isFiltered, type Order, orderOf } from './order.ts';
import { lookOf, styleOf } from './standing.ts';
import { theme } from './theme.ts';

type Line = { readonly group: Group } | { readonly index: number };

/** The list of findings in their order, under headings, as much as is seen around the focus. */
export function outlineRows(article: Article, state: ReviewState, width: number, height: number): Row[] {
  const order = orderOf(article, state.filter, state.grouping);
  const filtered = isFiltered(state.filter) ? 'filtered, ' : '';
  const head = justify(
    [run(' Findings', theme.strong)],
    [run(`${filtered}by ${state.grouping}`, theme.faint)],
    width - 1,
  );
  const seen = visible(order, article.focus, height - 1).map((line) =>
    'group' in line
      ? groupRow(line.group, width)
      : findingRow(article, line.index, width, state.grouping === 'place'),
  );
  return [head, ...(seen.length > 0 ? seen : [[run(' Nothing to show.', theme.faint)]])];
}

/** The index of the finding in row `row` of the list, heading row included. */
export function outlineHit(
  article: Article,
  state: ReviewState,
  row: number,
  height: number,
): number | undefined {
  const line = visible(orderOf(article, state.filter, state.grouping), article.focus, height - 1)[row - 1];
  return line && 'index' in line ? line.index : undefined;
}

/** The lines in sight: only these are made, however many findings there are. */
function visible({ indices, groups, ranks }: Order, focus: number, height: number): Line[] {
  const titled = groups.filter(({ title }) => title !== '');
  const headings = (rank: number): number => titled.filter(({ from }) => from <= rank).length;
  const rank = Math.max(0, ranks[focus] ?? 0);
  const total = indices.length + titled.length;
  const focused = rank + headings(rank);
  const from = Math.max(0, Math.min(focused - Math.floor(height / 2), total - height));
  const found: Line[] = [];
  let line = 0;
  for (const group of groups) {
    const size = group.to - group.from + (group.title === '' ? 0 : 1);
    if (line + size > from) found.push(...linesOf(group, indices, from - line, from + height - line));
    line += size;
    if (line >= from + height) break;
  }
  return found;
}

function linesOf(group: Group, indices: readonly number[], from: number, to: number): Line[] {
  const lead = group.title === '' ? 0 : 1;
  const first = Math.max(0, from - lead);
  const members = indices
    .slice(group.from + first, Math.min(group.to, group.from + Math.max(0, to - lead)))
    .map((index) => ({ index }));
  return lead === 1 && from <= 0 ? [{ group }, ...members] : members;
}

const groupRow = ({ title, from, to }: Group, width: number): Row =>
  justify([run(` ${title}`, theme.strong)], [run(` ${to - from}`, theme.faint)], width - 1);

function findingRow(article: Article, index: number, width: number, withLine: boolean): Row {
  const finding = article.file.findings[index];
  if (!finding) return [];
  const look = lookOf(article, index);
  const isFocus = index === article.focus;
  const style = { ...styleOf(look), underline: false };
  const shown = replacementOf(article.decisions[index]) ?? finding.suggestions[0]?.text;
  const place = withLine ? `${lineAt(article, finding.start)}`.padStart(4) : '  ';
  const repair: Run[] =
    shown === undefined || article.decisions[index]?.verdict === 'ignored'
      ? []
      : [run(` ${theme.arrow} `, theme.faint), run(shown || theme.removed, theme.faint)];
  return fitTo(
    [
      run(isFocus ? theme.pointer.text : ' ', theme.pointer.style),
      run(`${place} `, theme.faint),
      run(`${theme.marks[look]} `, style),
      run(finding.surface || theme.missing, isFocus ? { ...style, ...theme.focus } : style),
      ...repair,
    ],
    Math.max(textWidth(place), width - 1),
  );
}

const known = new WeakMap<object, Lines>();

/** The line of an offset, 1-based. */
export function lineAt({ file }: Article, offset: number): number {
  const found = known.get(file) ?? lines(file.text);
  known.set(file, found);
  return found.at(offset).line;
}
