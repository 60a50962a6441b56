import { lines } from '../core/lines.ts';
import { escaped } from '../core/printable.ts';
import type { Closing } from '../core/report.ts';
import { Tally } from '../core/summary.ts';
import { plainSummary, plainVerdict } from './json.ts';
import { JsonArray } from './json-array.ts';
import { type Begin, type ReportOptions, shown } from './reporter.ts';
import { artifact, baseId, message, resultOf } from './sarif-result.ts';
import { ruleOf } from './sarif-rule.ts';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** SARIF 2.1.0 (OASIS): code scanning of GitHub and Azure, and the viewers of editors. */
export const sarif: Begin = (options) => {
  const tally = new Tally();
  const indexOf = new Map(options.rules.map(({ id }, at) => [id, at]));
  const results = new JsonArray(`${opening(options)}"results": `);
  return {
    file(file) {
      tally.add(file);
      const index = lines(file.text);
      return shown(file.findings, options)
        .map((finding) => results.add(json(resultOf(finding, file.path, index, indexOf))))
        .join('');
    },
    end: (closing) => `${results.close()},\n${ending(closing, tally)}}]}\n`,
  };
};

const json = (value: unknown): string => escaped(JSON.stringify(value));

const members = (object: object): string =>
  Object.entries(object)
    .map(([key, value]) => `${json(key)}: ${json(value)}`)
    .join(',\n');

function opening({ version, rules }: ReportOptions): string {
  const driver = { name: 'ungarble', version, semanticVersion: version, rules: rules.map(ruleOf) };
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [baseId]: { description: { text: 'The folder that ungarble was run in.' } } },
  };
  return `{${members({ $schema: schema, version: '2.1.0' })},\n"runs": [{${members(run)},\n`;
}

function ending({ failures, verdicts }: Closing, tally: Tally): string {
  const notifications = failures.map(({ path, line, column, message: says }) => ({
    level: 'error',
    message: message(says),
    locations: [
      {
        physicalLocation: {
          ...artifact(path),
          ...(line !== undefined && { region: { startLine: line, startColumn: column ?? 1 } }),
        },
      },
    ],
  }));
  const invocation = {
    executionSuccessful: failures.length === 0,
    toolExecutionNotifications: notifications,
  };
  const properties = { summary: plainSummary(tally.summary()), failedGates: verdicts.map(plainVerdict) };
  return members({ invocations: [invocation], properties });
}
