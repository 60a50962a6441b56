import type { Finding } from '../core/finding.ts';
import type { Verdict } from '../core/gate.ts';
import { type Lines, lines } from '../core/lines.ts';
import { message } from '../core/message.ts';
import { escaped } from '../core/printable.ts';
import type { BaselineReport, FileReport } from '../core/report.ts';
import { type Score, score } from '../core/score.ts';
import { levelOf } from '../core/severity.ts';
import { type Summary, Tally } from '../core/summary.ts';
import { JsonArray } from './json-array.ts';
import { type Begin, type ReportOptions, shown } from './reporter.ts';

/** Counts up when a program that reads the output must change. */
export const schemaVersion = 1;

/** For programs: one object, as report.schema.json says. */
export const json: Begin = (options) => {
  const tally = new Tally();
  const head = [`"schemaVersion": ${schemaVersion}`, `"tool": ${JSON.stringify(toolOf(options))}`];
  const files = new JsonArray(`{\n  ${head.join(',\n  ')},\n  "files": `);
  return {
    file(file) {
      tally.add(file);
      return files.add(indented(plainFile(file, options), '    '));
    },
    end({ failures, verdicts, baseline }) {
      const rest = {
        failures,
        failedGates: verdicts.map(plainVerdict),
        ...(baseline && { baseline: plainBaseline(baseline) }),
        summary: plainSummary(tally.summary()),
      };
      const parts = Object.entries(rest).map(
        ([key, value]) => `  "${key}": ${indented(value, '  ').trimStart()}`,
      );
      return `${files.close('  ')},\n${parts.join(',\n')}\n}\n`;
    },
  };
};

const indented = (value: object, indent: string): string =>
  escaped(JSON.stringify(value, null, 2)).replace(/^/gm, indent);

export const toolOf = ({ version }: ReportOptions): object => ({ name: 'ungarble', version });

export function plainFile(file: FileReport, options: ReportOptions): object {
  const index = lines(file.text);
  return {
    path: file.path,
    wordCount: file.wordCount,
    score: rounded(score(file.findings, file.wordCount)),
    findings: shown(file.findings, options).map((finding) => plainFinding(finding, index)),
  };
}

export function plainSummary({ byType, byRule, score: total, ...counts }: Summary): object {
  return {
    ...counts,
    byType: Object.fromEntries(byType),
    byRule: Object.fromEntries(byRule),
    score: rounded(total),
  };
}

export const plainVerdict = ({ gate, asked, found, says, origin }: Verdict): object => ({
  gate,
  asked,
  found,
  message: says,
  ...(origin !== undefined && { configuration: origin }),
});

export const plainBaseline = ({ path, known, stale }: BaselineReport): object => ({
  path,
  known,
  stale: stale.map((entry) => ({
    path: entry.path,
    ruleId: entry.ruleId,
    surface: entry.surface,
    fingerprint: entry.fingerprint,
    count: entry.count,
  })),
});

function plainFinding(finding: Finding, index: Lines): object {
  const { ruleId, type, severity, start, end, surface, fixable, fingerprint, confidence } = finding;
  return {
    ruleId,
    type,
    severity,
    level: levelOf(severity),
    start,
    end,
    ...index.at(start),
    surface,
    message: message(surface, finding.problem),
    evidence: finding.evidence.map(({ text, weight }) => ({ text, weight })),
    conceptId: finding.conceptId ?? null,
    suggestions: finding.suggestions.map(({ text, confidence, reason }) => ({ text, confidence, reason })),
    fixable,
    fingerprint,
    confidence,
  };
}

/** Two machines must write the same digits, so the last ones of a division are left out. */
const rounded = ({ penalty, perThousand, quality }: Score): Score => ({
  penalty,
  perThousand: Number(perThousand.toFixed(4)),
  quality: Number(quality.toFixed(4)),
});
