import type { Concept } from '../../core/concept.ts';
import type { Finding } from '../../core/finding.ts';
import { message } from '../../core/message.ts';
import type { LineEditor } from '../parts/line-editor.ts';
import { textWidth } from '../parts/measure.ts';
import { fitTo, type Row, type Run, run, type Style } from '../parts/rows.ts';
import { wrapped } from '../parts/wrap.ts';
import type { Article } from './article.ts';
import type { Decision } from './decision.ts';
import { fieldRows } from './field.ts';
import { compose, type Section } from './sections.ts';
import { severityOf, styleOf } from './standing.ts';
import { theme } from './theme.ts';

/** Which finding this is, and what kind: a rule across the screen, or a heading where the panel stands beside the text. */
export function titleRows(article: Article, width: number, isHeading: boolean): Row[] {
  const { file, focus, decisions } = article;
  const finding = file.findings[focus];
  if (!finding) return isHeading ? [] : [ruled([], width)];
  const place = run(`${focus + 1} of ${decisions.length}`, theme.strong);
  const kind = run(`${finding.ruleId} · ${severityOf(finding)} · ${finding.type}`, theme.faint);
  const decision = decisions[focus];
  const verdict = decision
    ? [run(`${theme.marks[decision.kind]} ${decision.kind}`, styleOf(decision.kind))]
    : [];
  if (!isHeading) return [ruled([[place], [kind], verdict], width)];
  return [fitTo([run(' '), place, run('  '), ...verdict], width), fitTo([run(' '), kind], width), []];
}

/** Words set into a line that fills the width. */
export function ruled(words: readonly Row[], width: number): Row {
  const separated = words
    .filter((row) => row.length > 0)
    .flatMap((row, index) => [run(index === 0 ? ' ' : ' · ', theme.faint), ...row]);
  const line = run(theme.rule, theme.faint);
  return fitTo([line, ...separated, run(separated.length > 0 ? ' ' : '')], width, line);
}

/** Everything about the finding in focus, as much as fits: what, which repairs, why, and the concept behind it. */
export function panelRows(
  article: Article,
  editor: LineEditor | undefined,
  { width, height }: { readonly width: number; readonly height: number },
): Row[] {
  const finding = article.file.findings[article.focus];
  if (!finding) return [indent(run('Nothing was found in this file.'))].slice(0, height);
  const concept = article.file.concepts.get(finding.conceptId ?? '');
  const room = width - 2;
  const repairs = editor ? fieldRows(editor, room) : choices(finding, article.decisions[article.focus], room);
  const sections: Section[] = [
    { rows: paragraph(message(finding.surface, finding.problem), room, theme.strong), least: 2 },
    { rows: repairs, least: Math.min(repairs.length, 3) },
    { rows: evidence(finding, room), least: 1 },
    { rows: concept ? entry(concept, room) : [], least: 0 },
  ];
  return compose(sections, room, height).map((row) => [run(' '), ...row]);
}

const indent = (each: Run): Row => [run(' '), each];

const paragraph = (text: string, width: number, style?: Style): Row[] =>
  wrapped(text, width).map((line) => [run(line, style)]);

/** Numbered suggestions: confidence as a percentage, then the text, then the reason as far as it fits. */
function choices(finding: Finding, decision: Decision | undefined, width: number): Row[] {
  if (finding.suggestions.length === 0) return [[run('No suggestion: e writes one.', theme.faint)]];
  return finding.suggestions.map(({ text, confidence, reason }, index) => {
    const isChosen = decision?.kind === 'accepted' && decision.choice === index;
    const isBest = index === 0;
    const number = index < 9 ? String(index + 1) : ' ';
    const shown = text === '' ? `${theme.removed} (remove it)` : text;
    return fitTo(
      [
        run(isChosen ? theme.marks.accepted : ' ', theme.decided.accepted),
        run(` ${number} `, theme.strong),
        run(`${String(Math.round(confidence * 100)).padStart(3)}%  `, theme.faint),
        run(shown, isChosen ? theme.decided.accepted : isBest ? theme.strong : undefined),
        run(reason ? `  ${reason}` : '', theme.faint),
      ],
      width,
    );
  });
}

function evidence(finding: Finding, width: number): Row[] {
  return finding.evidence.flatMap(({ text, weight }) =>
    hanging(weight < 0 ? '– ' : '• ', `${text}`, width, weight < 0 ? theme.negative : undefined),
  );
}

/** The concept as the glossary has it: preferred term, source terms, what it is. */
function entry(concept: Concept, width: number): Row[] {
  const sources = [...concept.source.zh, ...concept.source.ru].join(', ');
  const facts = [sources, concept.kind, concept.domain].filter(Boolean).join(' · ');
  const head = fitTo([run(concept.preferred, theme.strong), run(`  ${facts}`, theme.faint)], width);
  const more = [concept.definition, concept.note].filter((text) => text !== undefined);
  return [head, ...more.flatMap((text) => paragraph(text, width, theme.faint))];
}

function hanging(bullet: string, text: string, width: number, style?: Style): Row[] {
  const lines = wrapped(text, width - textWidth(bullet));
  return lines.map((line, index) => [
    run(index === 0 ? bullet : ' '.repeat(textWidth(bullet)), theme.faint),
    run(line, style),
  ]);
}
