import { type Verdict, verdictLine } from '../core/gate.ts';
import { lines } from '../core/lines.ts';
import { printable } from '../core/printable.ts';
import { type Level, levelOf } from '../core/severity.ts';
import { groundLines } from './grounds.ts';
import { type Begin, shown } from './reporter.ts';
import { sentence } from './sentence.ts';

const commands = { info: 'notice', warning: 'warning', error: 'error' } as const;

/** Workflow commands that GitHub turns into annotations beside the changed lines. */
export const github: Begin = (options) => ({
  file({ path, text, findings }) {
    const index = lines(text);
    return shown(findings, options)
      .map((finding) => {
        const { line, column } = index.at(finding.start);
        const last = index.at(finding.end);
        // Columns are understood within one line alone.
        const columns = last.line === line ? { col: column, endColumn: last.column } : {};
        const place = { file: path, line, endLine: last.line, ...columns };
        const level = levelOf(finding.severity);
        return annotation(level, { ...place, title: finding.ruleId }, [
          sentence(finding),
          ...groundLines(finding),
        ]);
      })
      .join('');
  },
  end: ({ failures, verdicts }) =>
    [
      ...failures.map(({ path, line, column, message }) =>
        annotation('error', { file: path, line, col: column }, [message]),
      ),
      ...verdicts.map((verdict: Verdict) =>
        annotation('error', { title: 'ungarble' }, [`failed: ${verdictLine(verdict)}`]),
      ),
    ].join(''),
});

type Properties = Readonly<Record<string, string | number | undefined>>;

function annotation(level: Level, properties: Properties, says: readonly string[]): string {
  const given = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${property(String(value))}`],
  );
  return `::${commands[level]} ${given.join(',')}::${says.map(data).join('%0A')}\n`;
}

/** The runner reads these signs back from their codes. */
const data = (text: string): string => printable(text).replace(/%/g, '%25');

const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
