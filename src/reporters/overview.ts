import { verdictLine } from '../core/gate.ts';
import { mqmTypes } from '../core/mqm.ts';
import { printable } from '../core/printable.ts';
import type { Closing } from '../core/report.ts';
import type { Summary } from '../core/summary.ts';
import { grouped, padEnd, plural, width } from './layout.ts';
import type { ReportOptions } from './reporter.ts';
import type { Theme } from './theme.ts';

const widestBar = 40;

/** What a run comes to. */
interface Sum extends Pick<Closing, 'verdicts' | 'baseline'> {
  readonly summary: Summary;
}

/** The last lines of a report for people: a bar for each MQM type, then counts and score. */
export function overview(sum: Sum, options: ReportOptions, paint: Theme): string {
  const { summary, verdicts } = sum;
  const facts = Object.entries(factsOf(sum, options)).map(
    ([label, fact]) => `  ${paint.faint(padEnd(label, 10))}${fact}`,
  );
  const failed = verdicts.map(
    (verdict) => `  ${paint.level.error(padEnd('failed', 10))}${printable(verdictLine(verdict))}`,
  );
  facts.push(...failed);
  if (summary.findings === 0) return [paint.strong('No findings.'), '', ...facts].join('\n');
  const rule = paint.faint('─'.repeat(options.columns));
  return [rule, '', ...bars(summary, options.columns, paint), '', ...facts].join('\n');
}

function bars({ byType }: Summary, columns: number, paint: Theme): string[] {
  const rows = [...byType]
    .map(([type, count]) => ({ type: type.replaceAll('-', ' '), dimension: mqmTypes[type], count }))
    .toSorted((a, b) => b.count - a.count);
  const widest = (of: (row: (typeof rows)[number]) => string): number =>
    Math.max(...rows.map((row) => width(of(row))));
  const types = widest(({ type }) => type);
  const dimensions = widest(({ dimension }) => dimension);
  const digits = widest(({ count }) => grouped(count));
  const most = rows[0]?.count ?? 1;
  const room = Math.max(5, Math.min(widestBar, columns - types - dimensions - digits - 8));
  return rows.map(({ type, dimension, count }) => {
    const bar = '█'.repeat(Math.max(1, Math.round((count / most) * room)));
    return [
      `  ${padEnd(type, types)}`,
      paint.faint(padEnd(dimension, dimensions)),
      grouped(count).padStart(digits),
      paint.bar(bar),
    ].join('  ');
  });
}

function factsOf({ summary, baseline }: Sum, { quiet }: ReportOptions): Readonly<Record<string, string>> {
  const { error, warning, info } = summary.byLevel;
  const levels = [plural(error, 'error'), plural(warning, 'warning'), `${grouped(info)} info`];
  const { quality, perThousand } = summary.score;
  const hidden = quiet ? warning + info : 0;
  return {
    ...(summary.findings > 0 && { findings: `${grouped(summary.findings)}: ${levels.join(', ')}` }),
    ...(hidden > 0 && { hidden: `${plural(hidden, 'finding')} below error, by --quiet` }),
    ...(baseline && {
      known: printable(`${plural(baseline.known, 'finding')} left out by ${baseline.path}`),
    }),
    text: `${plural(summary.words, 'word')} in ${plural(summary.files, 'file')}`,
    quality: `MQM score ${quality.toFixed(2)} of 100, penalty ${perThousand.toFixed(1)} per 1,000 words`,
    ...(summary.fixable > 0 && { fixable: `${grouped(summary.fixable)} with --fix` }),
  };
}
