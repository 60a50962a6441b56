import type { Finding } from '../core/finding.ts';
import { type Lines, lines } from '../core/lines.ts';
import type { Failure } from '../core/report.ts';
import { levelOf } from '../core/severity.ts';
import { groundLines } from './grounds.ts';
import { attributes, markup, openedBy } from './markup.ts';
import { type Begin, shown } from './reporter.ts';
import { sentence } from './sentence.ts';

/** The XML that build servers read as tests: a suite a file, a failed test a finding. */
export const junit: Begin = (options) => {
  const opened = openedBy('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="ungarble">\n');
  return {
    file({ path, text, findings }) {
      const index = lines(text);
      const listed = shown(findings, options);
      const cases = listed.map((finding) => testOf(finding, path, index));
      const skipped = listed.filter(isInfo).length;
      return opened(suite(path, cases, { failures: listed.length - skipped, errors: 0, skipped }));
    },
    end: ({ failures }) => opened(`${failures.map(unchecked).join('')}</testsuites>\n`),
  };
};

type Counts = Readonly<Record<'failures' | 'errors' | 'skipped', number>>;

/** A suite without a test looks forgotten, so a clean file passes one. */
function suite(name: string, cases: readonly string[], counts: Counts): string {
  const tests = cases.length > 0 ? cases : [testcase('no findings', name, '')];
  return `  <testsuite${attributes({ name, tests: tests.length, ...counts })}>\n${tests.join('')}  </testsuite>\n`;
}

/** Information fails no build, so it isn't a failed test. */
const isInfo = ({ severity }: Finding): boolean => levelOf(severity) === 'info';

function testOf(finding: Finding, path: string, index: Lines): string {
  const { line, column } = index.at(finding.start);
  const message = sentence(finding);
  const name = `${line}:${column} ${finding.ruleId}`;
  if (isInfo(finding)) return testcase(name, path, `<skipped${attributes({ message })}/>`);
  const values = { message, type: levelOf(finding.severity) };
  const body = [`${path}:${line}:${column}: ${message}`, ...groundLines(finding)].map(markup);
  return testcase(name, path, `<failure${attributes(values)}>${body.join('\n')}</failure>`);
}

const testcase = (name: string, classname: string, outcome: string): string =>
  outcome === ''
    ? `    <testcase${attributes({ name, classname })}/>\n`
    : `    <testcase${attributes({ name, classname })}>${outcome}</testcase>\n`;

function unchecked({ path, line, message }: Failure): string {
  const name = line === undefined ? 'could not be checked' : `${line} could not be checked`;
  const test = testcase(name, path, `<error${attributes({ message, type: 'error' })}/>`);
  return suite(path, [test], { failures: 0, errors: 1, skipped: 0 });
}
