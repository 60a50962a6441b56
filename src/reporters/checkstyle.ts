import { lines } from '../core/lines.ts';
import type { Failure } from '../core/report.ts';
import { levelOf } from '../core/severity.ts';
import { attributes, openedBy } from './markup.ts';
import { type Begin, shown } from './reporter.ts';
import { sentence } from './sentence.ts';

/** The version of Checkstyle whose format this is, as other tools that write it say. */
const version = '4.3';

/** The XML that Checkstyle writes and most code review tools read. */
export const checkstyle: Begin = (options) => {
  const opened = openedBy(`<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="${version}">\n`);
  return {
    file({ path, text, findings }) {
      const index = lines(text);
      const errors = shown(findings, options).map((finding) =>
        error({
          ...index.at(finding.start),
          severity: levelOf(finding.severity),
          message: sentence(finding),
          source: `ungarble.${finding.ruleId}`,
        }),
      );
      return opened(element(path, errors));
    },
    end: ({ failures }) => opened(`${failures.map(unchecked).join('')}</checkstyle>\n`),
  };
};

const error = (values: Readonly<Record<string, string | number>>): string =>
  `    <error${attributes(values)}/>\n`;

const element = (path: string, errors: readonly string[]): string =>
  `  <file${attributes({ name: path })}>\n${errors.join('')}  </file>\n`;

const unchecked = ({ path, line = 1, column = 1, message }: Failure): string =>
  element(path, [error({ line, column, severity: 'error', message, source: 'ungarble' })]);
