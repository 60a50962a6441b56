import type { Finding } from '../core/finding.ts';
import { type Verdict, verdictLine } from '../core/gate.ts';
import { lines } from '../core/lines.ts';
import type { MqmType } from '../core/mqm.ts';
import type { Closing, FileReport } from '../core/report.ts';
import { score } from '../core/score.ts';
import { levelOf, severities } from '../core/severity.ts';
import { Tally } from '../core/summary.ts';
import { bestOf, wordingOf } from './grounds.ts';
import { grouped, plural } from './layout.ts';
import { escapedMarkdown, table } from './markdown-table.ts';
import { type Begin, type ReportOptions, shown } from './reporter.ts';
import { sentence } from './sentence.ts';

/** A page of a job summary holds a mebibyte; nobody reads more rows than this. */
const mostFiles = 50;
const mostFindings = 20;

/** A summary for people: the verdict, a table of files and types, the worst findings. */
export const markdown: Begin = (options) => {
  const tally = new Tally();
  const rows: Row[] = [];
  const alike = new Map<string, Alike>();
  return {
    file(file) {
      tally.add(file);
      if (file.findings.length > 0) rows.push(rowOf(file));
      gather(file, options, alike);
      return '';
    },
    end: (closing) =>
      [
        ...verdictPart(closing, tally),
        ...filesPart(rows, tally),
        ...findingsPart([...alike.values()]),
        ...failuresPart(closing),
      ]
        .map((block) => `${block}\n`)
        .join('\n'),
  };
};

function verdictPart({ verdicts, failures }: Closing, tally: Tally): string[] {
  const { findings, files, words, byLevel, fixable, score: total } = tally.summary();
  const passed = verdicts.length === 0 && failures.length === 0;
  const facts = [
    `${plural(words, 'word')} in ${plural(files, 'file')}`,
    `MQM score **${total.quality.toFixed(2)}** of 100`,
    ...(findings === 0
      ? ['no findings']
      : [
          plural(byLevel.error, 'error'),
          plural(byLevel.warning, 'warning'),
          `${grouped(byLevel.info)} info`,
        ]),
    ...(fixable > 0 ? [`${grouped(fixable)} fixable with \`--fix\``] : []),
  ];
  return [
    `## ${passed ? '✅' : '❌'} ungarble: ${passed ? 'passed' : 'failed'}`,
    `${facts.join(' · ')}.`,
    ...(verdicts.length > 0 ? [verdicts.map(verdictItem).join('\n')] : []),
  ];
}

const verdictItem = (verdict: Verdict): string => `- **failed** ${escapedMarkdown(verdictLine(verdict))}`;

interface Row {
  readonly path: string;
  readonly byType: ReadonlyMap<MqmType, number>;
  readonly findings: number;
  readonly quality: number;
}

function rowOf({ path, findings, wordCount }: FileReport): Row {
  const byType = new Map<MqmType, number>();
  for (const { type } of findings) byType.set(type, (byType.get(type) ?? 0) + 1);
  return { path, byType, findings: findings.length, quality: score(findings, wordCount).quality };
}

function filesPart(rows: readonly Row[], tally: Tally): string[] {
  if (rows.length === 0) return [];
  const { byType, findings, score: total } = tally.summary();
  const types = [...byType].toSorted(([, a], [, b]) => b - a).map(([type]) => type);
  const listed = rows.toSorted((a, b) => b.findings - a.findings).slice(0, mostFiles);
  const cells = ({ byType: counts, findings: sum, quality }: Omit<Row, 'path'>): string[] => [
    ...types.map((type) => grouped(counts.get(type) ?? 0)),
    grouped(sum),
    quality.toFixed(2),
  ];
  const body = listed.map((row) => [escapedMarkdown(row.path), ...cells(row)]);
  const sum = ['**all**', ...cells({ byType, findings, quality: total.quality })];
  const left = rows.length - listed.length;
  return [
    '### Findings by file and MQM type',
    table(['file', ...types.map((type) => type.replaceAll('-', ' ')), 'all', 'score'], [...body, sum], 1),
    ...(left > 0 ? [`… and ${plural(left, 'more file')} with fewer findings.`] : []),
  ];
}

/** Findings of which the same is said. */
interface Alike {
  readonly first: Finding;
  readonly place: string;
  count: number;
}

function gather(file: FileReport, options: ReportOptions, alike: Map<string, Alike>): void {
  const index = lines(file.text);
  for (const finding of shown(file.findings, options)) {
    const says = sentence(finding);
    const known = alike.get(says);
    if (known) known.count++;
    else {
      const { line, column } = index.at(finding.start);
      alike.set(says, { first: finding, place: `${file.path}:${line}:${column}`, count: 1 });
    }
  }
}

/** The most severe, and of those the most frequent. */
function findingsPart(alike: readonly Alike[]): string[] {
  if (alike.length === 0) return [];
  const gravity = ({ first }: Alike): number => severities.indexOf(first.severity);
  const listed = alike
    .toSorted((a, b) => gravity(b) - gravity(a) || b.count - a.count)
    .slice(0, mostFindings);
  const rows = listed.map(({ first, place, count }) => {
    const [best] = bestOf(first);
    return [
      levelOf(first.severity),
      escapedMarkdown(sentence(first)),
      best === undefined ? '' : escapedMarkdown(wordingOf(best)),
      escapedMarkdown(place),
      grouped(count),
    ];
  });
  const left = alike.length - listed.length;
  return [
    '### The gravest findings',
    table(['level', 'finding', 'instead', 'first place', 'times'], rows, 4),
    ...(left > 0 ? [`… and ${plural(left, 'other')}.`] : []),
  ];
}

const failuresPart = ({ failures }: Closing): string[] =>
  failures.length === 0
    ? []
    : [
        '### Not checked',
        failures.map(({ path, message }) => `- ${escapedMarkdown(`${path}: ${message}`)}`).join('\n'),
      ];
