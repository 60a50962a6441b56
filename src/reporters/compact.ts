import { lines } from '../core/lines.ts';
import { message } from '../core/message.ts';
import { printable } from '../core/printable.ts';
import { levelOf } from '../core/severity.ts';
import { elide } from './layout.ts';
import { type Reporter, shown } from './reporter.ts';

/** Longer wordings than this many columns are cut: a whole paragraph may be one finding. */
const wording = 80;

/** The line that compilers write, which editors and problem matchers read. */
export const compact: Reporter = {
  name: 'compact',
  summary: 'one line a finding, as compilers write it',
  alone: false,
  saysVerdicts: false,
  begin: (options) => ({
    file({ path, text, findings }) {
      const index = lines(text);
      return shown(findings, options)
        .map(({ start, severity, surface, problem, ruleId }) => {
          const { line, column } = index.at(start);
          const says = printable(message(elide(surface, wording), problem));
          return `${printable(path)}:${line}:${column}: ${levelOf(severity)}: ${says} [${ruleId}]\n`;
        })
        .join('');
    },
    end: () => '',
  }),
};
