import type { Concept } from '../../core/concept.ts';
import { type Decision, replacementOf } from '../../core/decision.ts';
import type { Finding, Suggestion } from '../../core/finding.ts';
import { message } from '../../core/message.ts';
import { fieldRow } from '../parts/field.ts';
import type { LineEditor } from '../parts/line-editor.ts';
import { textWidth } from '../parts/measure.ts';
import { fitTo, type Row, rowWidth, run, type Style } from '../parts/rows.ts';
import { wrapped, wrapRuns } from '../parts/wrap.ts';
import { alike } from './alike.ts';
import type { Article } from './article.ts';
import { keyOf } from './keys.ts';
import type { ReviewState } from './model.ts';
import { isFiltered, orderOf } from './order.ts';
import { compose, type Section, stacked } from './sections.ts';
import { severityOf, styleOf } from './standing.ts';
import { theme } from './theme.ts';
import { type Trusted, trustedRows } from './trusted.ts';

/** Which finding this is, and what kind: a rule across the screen, or a heading where the panel stands beside the text. */
export function titleRows(article: Article, state: ReviewState, width: number, isHeading: boolean): Row[] {
  const { file, focus, decisions } = article;
  const finding = file.findings[focus];
  if (!finding) return isHeading ? [] : [ruled([], width)];
  const order = orderOf(article, state.filter, state.grouping);
  const rank = (order.ranks[focus] ?? -1) + 1;
  const shown = isFiltered(state.filter) ? ' shown' : '';
  const place = run(`${rank || '–'} of ${order.indices.length}${shown}`, theme.strong);
  const kind = run(
    `${severityOf(finding)} · ${finding.type.replaceAll('-', ' ')} · ${finding.ruleId}`,
    theme.faint,
  );
  const verdict = decisions[focus]?.verdict;
  const told = verdict ? [run(`${theme.marks[verdict]} ${theme.words[verdict]}`, styleOf(verdict))] : [];
  if (!isHeading) return [ruled([[place], told, [kind]], width)];
  return [fitTo([run(' '), place, run('  '), ...told], width), fitTo([run(' '), kind], width), []];
}

/** Words set into a line that fills the width. */
function ruled(words: readonly Row[], width: number): Row {
  const separated = words
    .filter((row) => row.length > 0)
    .flatMap((row, index) => [run(index === 0 ? ' ' : ' · ', theme.faint), ...row]);
  const line = run(theme.rule, theme.faint);
  return fitTo([line, ...separated, run(separated.length > 0 ? ' ' : '')], width, line);
}

/** What is known about the finding in focus, as much as fits: what, which repairs, why, and the concept behind it. */
export function panelRows(
  article: Article,
  state: ReviewState,
  trusted: Trusted | undefined,
  { width, height }: { readonly width: number; readonly height: number },
): Row[] {
  const room = width - 2;
  const parts = partsOf(article, state, trusted, room);
  if (!parts)
    return [[run(state.mode === 'wait' ? '' : ' Nothing was found in this file.')]].slice(0, height);
  const { told, repair, why, entry, seen } = parts;
  const isTurned = state.panel === 'trusted';
  const sections = isTurned
    ? [{ ...seen, least: height }, told, repair]
    : [told, repair, why, entry, ...(trusted ? [seen] : [])];
  return compose(sections, room, height, keyOf('details')).map((row) => [run(' '), ...row]);
}

/** The same without an end, for a page of its own. */
export function detailRows(
  article: Article,
  state: ReviewState,
  trusted: Trusted | undefined,
  width: number,
): Row[] {
  const parts = partsOf(article, state, trusted, Math.min(width, widestPage) - 2);
  if (!parts) return [];
  const { told, repair, why, entry, seen } = parts;
  const title = titleRows(article, state, width, true);
  const known = stacked([told, repair, why, entry, ...(trusted ? [seen] : [])]);
  return [...title, ...known.map((row) => [run(' '), ...row])];
}

/** Longer lines are hard to read. */
const widestPage = 100;

function partsOf(article: Article, state: ReviewState, trusted: Trusted | undefined, room: number) {
  const finding = article.file.findings[article.focus];
  if (!finding) return undefined;
  const { editor, mode } = state;
  const repairs =
    mode === 'edit' ? field(editor, state, room) : choices(finding, article.decisions[article.focus], room);
  const others = alikeRow(state, room);
  const concept = article.file.concepts.get(finding.conceptId ?? '');
  return {
    told: { rows: paragraph(message(finding.surface, finding.problem), room, theme.strong), least: 2 },
    repair: { rows: [...repairs, ...others], least: Math.min(repairs.length, 3) + others.length },
    why: { rows: evidence(finding, room), least: 1 },
    entry: { rows: concept ? entryRows(concept, room) : [], least: 1 },
    seen: { rows: trustedRows(trusted, room), least: 3, isOptional: true },
  } satisfies Record<string, Section>;
}

const paragraph = (text: string, width: number, style?: Style): Row[] =>
  wrapped(text, width).map((line) => [run(line, style)]);

function field(editor: LineEditor, state: ReviewState, width: number): Row[] {
  const spots = state.isForAll ? alike(state).length : 1;
  const label = spots > 1 ? `Replace all ${spots} with: ` : 'Replace with: ';
  return [fieldRow(label, editor, width, theme.field)];
}

/** Numbered suggestions: confidence as a percentage, then the text, then the reason as far as it fits. */
function choices(finding: Finding, decision: Decision | undefined, width: number): Row[] {
  const chosen = replacementOf(decision);
  const own: Row[] =
    decision?.verdict === 'edited'
      ? [
          [
            run(`${theme.marks.edited} `, theme.decided.edited),
            run(decision.text || theme.removed, theme.decided.edited),
          ],
        ]
      : [];
  if (finding.suggestions.length === 0)
    return own.length > 0 ? own : [[run(`No suggestion: ${keyOf('edit')} writes one.`, theme.faint)]];
  const listed = finding.suggestions.flatMap((suggestion, index) =>
    choice(suggestion, index, { isChosen: chosen === suggestion.text, width }),
  );
  return [...listed, ...own];
}

function choice(
  { text, confidence, reason }: Suggestion,
  index: number,
  { isChosen, width }: { readonly isChosen: boolean; readonly width: number },
): Row[] {
  const lead = [
    run(isChosen ? theme.marks.accepted : ' ', theme.decided.accepted),
    run(` ${index < 9 ? index + 1 : ' '} `, theme.strong),
    run(`${String(Math.round(confidence * 100)).padStart(3)}%  `, theme.faint),
  ];
  const indent = rowWidth(lead);
  const shown = text === '' ? `${theme.removed} (remove it)` : text;
  const style = isChosen ? theme.decided.accepted : index === 0 ? theme.strong : undefined;
  const lines = wrapped(shown, width - indent).map(
    (line, at): Row => [...(at === 0 ? lead : [run(' '.repeat(indent))]), run(line, style)],
  );
  const last = lines.at(-1) ?? lead;
  return [...lines.slice(0, -1), fitTo([...last, run(reason ? `  ${reason}` : '', theme.faint)], width)];
}

/** How many are alike, before they are decided together. */
function alikeRow(state: ReviewState, width: number): Row[] {
  const spots = alike(state);
  if (spots.length < 2) return [];
  const files = new Set(spots.map(([article]) => article)).size;
  const where = files > 1 ? ` in ${files} files` : '';
  const words = [
    run(`${spots.length} alike${where}: `, theme.faint),
    run(keyOf('accept-alike'), theme.strong),
    run(' accept, ', theme.faint),
    run(keyOf('ignore-alike'), theme.strong),
    run(' ignore all', theme.faint),
  ];
  return wrapRuns(words, width - 2).map((row) => [run('  '), ...row]);
}

function evidence(finding: Finding, width: number): Row[] {
  return finding.evidence.flatMap(({ text, weight }) =>
    hanging(weight < 0 ? '– ' : '• ', text, width, weight < 0 ? theme.faint : undefined),
  );
}

/** The concept as the glossary has it: preferred term, source terms, what it is. */
function entryRows(concept: Concept, width: number): Row[] {
  const sources = firstOf([...concept.source.zh, ...concept.source.ru]);
  const facts = [sources, concept.kind, concept.domain].filter(Boolean).join(' · ');
  const head = wrapRuns([run(concept.preferred, theme.strong), run(`  ${facts}`, theme.faint)], width);
  const admitted = concept.admitted.length > 0 ? `Also right: ${firstOf(concept.admitted)}` : undefined;
  const more = [concept.definition, concept.note, admitted].filter((text) => text !== undefined);
  return [...head, ...more.flatMap((text) => paragraph(text, width, theme.faint))];
}

/** Enough of a list to know the concept by. */
const firstOf = (terms: readonly string[], most = 4): string =>
  terms.slice(0, most).join(', ') + (terms.length > most ? ', …' : '');

function hanging(bullet: string, text: string, width: number, style?: Style): Row[] {
  const lines = wrapped(text, width - textWidth(bullet));
  return lines.map((line, index) => [
    run(index === 0 ? bullet : ' '.repeat(textWidth(bullet)), theme.faint),
    run(line, style),
  ]);
}
