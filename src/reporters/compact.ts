import { lines } from '../core/lines.ts';
import { printable } from '../core/printable.ts';
import { levelOf } from '../core/severity.ts';
import { inert } from './inert.ts';
import { type Begin, shown } from './reporter.ts';
import { sentence } from './sentence.ts';

/** The line that compilers write, which editors and problem matchers read. */
export const compact: Begin = (options) => ({
  file({ path, text, findings }) {
    const index = lines(text);
    return shown(findings, options)
      .map((finding) => {
        const { line, column } = index.at(finding.start);
        const level = levelOf(finding.severity);
        const place = `${printable(path)}:${line}:${column}`;
        return inert(`${place}: ${level}: ${sentence(finding)} [${finding.ruleId}]\n`);
      })
      .join('');
  },
  end: () => '',
});
