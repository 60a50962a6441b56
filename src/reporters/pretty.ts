import type { Finding } from '../core/finding.ts';
import { type Lines, lines } from '../core/lines.ts';
import { printable } from '../core/printable.ts';
import { levelOf } from '../core/severity.ts';
import { Tally } from '../core/summary.ts';
import { bestOf, grounds, wordingOf } from './grounds.ts';
import { inert } from './inert.ts';
import { labelled, percent, width } from './layout.ts';
import { overview } from './overview.ts';
import { type Begin, shown } from './reporter.ts';
import { sentence } from './sentence.ts';
import { snippet } from './snippet.ts';
import { type Theme, theme } from './theme.ts';

const indent = '    ';
const quote = '  │ ';

/** For people: each finding in its line with the reasons and the repairs, then an overview. */
export const pretty: Begin = (options) => {
  const paint = theme(options.colour);
  const tally = new Tally();
  const room = options.columns - indent.length;
  return {
    file(file) {
      tally.add(file);
      const { path, text } = file;
      const look: Look = { path, text, index: lines(text), room, paint, told: new Set() };
      return shown(file.findings, options)
        .map((finding) => block(finding, look))
        .join('');
    },
    end(closing) {
      const summary = tally.summary();
      return summary.files === 0 ? '' : inert(`${overview({ ...closing, summary }, options, paint)}\n`);
    },
  };
};

interface Look {
  readonly path: string;
  readonly text: string;
  readonly index: Lines;
  readonly room: number;
  readonly paint: Theme;
  /** What the reader of this file knows already. */
  readonly told: Set<string>;
}

function block(finding: Finding, look: Look): string {
  const body = [
    ...labelled('', sentence(finding), look.room),
    ...reasons(finding, look),
    ...repairs(finding, look),
  ];
  const quoted = inContext(finding, look).map((line) => look.paint.faint(quote) + line);
  return inert(
    [heading(finding, look), '', ...quoted, ...body.map((line) => indent + line), '', ''].join('\n'),
  );
}

function heading(finding: Finding, { path, index, paint }: Look): string {
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

function inContext(finding: Finding, { text, index, room, paint }: Look): string[] {
  const { before, marked, after } = snippet(text, index, finding, room);
  const colour = paint.level[levelOf(finding.severity)];
  const marks = '~'.repeat(Math.max(1, width(marked)));
  return [`${before}${paint.marked(colour(marked))}${after}`, `${' '.repeat(width(before))}${colour(marks)}`];
}

/** What speaks for the finding, and what speaks against it; once, where the same is said of several. */
function reasons(finding: Finding, { room, paint, told }: Look): string[] {
  const { because, although } = grounds(finding);
  const whole = [sentence(finding), because, although].join('\n');
  if (told.has(whole)) return [];
  told.add(whole);
  return [
    ...(because === '' ? [] : labelled('because   ', because, room)),
    ...(although === '' ? [] : labelled('although  ', although, room)),
  ].map(paint.faint);
}

function repairs(finding: Finding, { room, paint }: Look): string[] {
  const label = 'instead   ';
  return bestOf(finding).map((suggestion, nth) => {
    const share = percent(suggestion.confidence);
    const lead = paint.faint(nth === 0 ? label : ' '.repeat(label.length));
    const repair = wordingOf(suggestion, room - label.length - share.length - 1);
    return `${lead}${paint.good(repair)} ${paint.faint(share)}`;
  });
}
