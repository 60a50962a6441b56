import { hash } from '../core/fingerprint.ts';
import { lines } from '../core/lines.ts';
import { escaped } from '../core/printable.ts';
import type { Severity } from '../core/severity.ts';
import { JsonArray } from './json-array.ts';
import { type Begin, shown } from './reporter.ts';
import { sentence } from './sentence.ts';

const severities: Readonly<Record<Severity, string>> = {
  neutral: 'info',
  minor: 'minor',
  major: 'major',
  critical: 'critical',
};

/** GitLab's Code Quality report: what a merge request adds and mends. */
export const gitlab: Begin = (options) => {
  const issues = new JsonArray();
  return {
    file({ path, text, findings }) {
      const index = lines(text);
      return shown(findings, options)
        .map((finding) =>
          issues.add(
            escaped(
              JSON.stringify({
                description: sentence(finding),
                check_name: finding.ruleId,
                // Unique in the report: GitLab shows only one of those that are alike.
                fingerprint: hash(`${path}\u0000${finding.fingerprint}`),
                severity: severities[finding.severity],
                location: {
                  path,
                  lines: { begin: index.at(finding.start).line, end: index.at(finding.end).line },
                },
              }),
            ),
          ),
        )
        .join('');
    },
    end: () => `${issues.close()}\n`,
  };
};
