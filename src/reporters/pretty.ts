import type { Evidence, Finding, Suggestion } from '../core/finding.ts';
import { type Lines, lines } from '../core/lines.ts';
import { message } from '../core/message.ts';
import { printable } from '../core/printable.ts';
import type { FileReport } from '../core/report.ts';
import { levelOf } from '../core/severity.ts';
import { Tally } from '../core/summary.ts';
import { elide, labelled, percent, width } from './layout.ts';
import { overview } from './overview.ts';
import { type Reporter, shown } from './reporter.ts';
import { snippet } from './snippet.ts';
import { type Theme, theme } from './theme.ts';

const indent = '    ';
const mostSuggestions = 3;
/** Longer wordings than this many columns are cut: a whole paragraph may be one finding. */
const wording = 60;

/** For people: each finding in its line with the reasons and the repairs, then an overview. */
export const pretty: Reporter = {
  name: 'pretty',
  summary: 'each finding in its line, with reasons and repairs, for people',
  alone: false,
  saysVerdicts: true,
  begin(options) {
    const paint = theme(options.colour);
    const tally = new Tally();
    const look = { room: options.columns - indent.length, paint };
    return {
      file(file) {
        tally.add(file);
        const index = lines(file.text);
        return shown(file.findings, options)
          .map((finding) => block(file, index, finding, look))
          .join('');
      },
      end({ verdicts }) {
        const summary = tally.summary();
        return summary.files === 0 ? '' : `${overview({ summary, verdicts }, options, paint)}\n`;
      },
    };
  },
};

function block({ path, text }: FileReport, index: Lines, finding: Finding, look: Look): string {
  const { room, paint } = look;
  const body = [
    ...inContext(text, index, finding, look),
    ...wrappedMessage(finding, room),
    ...reasons(finding.evidence, room, paint),
    ...repairs(finding.suggestions, room, paint),
  ];
  const head = heading(path, index, finding, paint);
  return [head, '', ...body.map((line) => indent + line), '', ''].join('\n');
}

function heading(path: string, index: Lines, finding: Finding, paint: Theme): string {
  const { line, column } = index.at(finding.start);
  const level = levelOf(finding.severity);
  const place = `${paint.strong(printable(path))}${paint.faint(`:${line}:${column}`)}`;
  return [
    place,
    paint.level[level](level),
    finding.ruleId,
    ...(finding.fixable ? [paint.faint('fixable')] : []),
  ].join('  ');
}

interface Look {
  readonly room: number;
  readonly paint: Theme;
}

function inContext(text: string, index: Lines, finding: Finding, { room, paint }: Look): string[] {
  const { before, marked, after } = snippet(text, index, finding, room);
  const colour = paint.level[levelOf(finding.severity)];
  const marks = '~'.repeat(Math.max(1, width(marked)));
  return [`${before}${paint.marked(colour(marked))}${after}`, `${' '.repeat(width(before))}${colour(marks)}`];
}

const wrappedMessage = ({ surface, problem }: Finding, room: number): string[] =>
  labelled('', printable(message(elide(surface, wording), problem)), room);

/** What speaks for the finding, and what speaks against it, each as clauses of one sentence. */
function reasons(evidence: readonly Evidence[], room: number, paint: Theme): string[] {
  const clauses = (kept: readonly Evidence[]): string => kept.map(({ text }) => printable(text)).join('; ');
  const pro = evidence.filter(({ weight }) => weight >= 0);
  const contra = evidence.filter(({ weight }) => weight < 0);
  return [
    ...(pro.length > 0 ? labelled('because   ', clauses(pro), room) : []),
    ...(contra.length > 0 ? labelled('although  ', clauses(contra), room) : []),
  ].map(paint.faint);
}

function repairs(suggestions: readonly Suggestion[], room: number, paint: Theme): string[] {
  const label = 'instead   ';
  return suggestions.slice(0, mostSuggestions).map(({ text, confidence }, nth) => {
    const share = percent(confidence);
    const repair = elide(printable(text), room - label.length - share.length - 1);
    const lead = paint.faint(nth === 0 ? label : ' '.repeat(label.length));
    return `${lead}${paint.good(repair === '' ? '(nothing)' : repair)} ${paint.faint(share)}`;
  });
}
