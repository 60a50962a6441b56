import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { sarif } from '../../src/reporters/sarif.ts';
import { hostileReport, tricks } from './hostile.ts';
import { render, reportOn } from './report.ts';

const ajv = new AjvDraft04.default({ strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

/** A log that the published schema accepts. */
function logOf(report: ReturnType<typeof reportOn>, quiet = false) {
  const log = JSON.parse(render(sarif, report, { quiet }));
  validate(log);
  expect(validate.errors).toBeNull();
  return log;
}

const texts = { 'drafts/a b#1.txt': '\ufeffShe opened wechat.\r\nThe initial ban 微信.\n', 'b.txt': '' };

describe('sarif', () => {
  test('a finding with its place, its repair and what MQM calls it', () => {
    const [run] = logOf(reportOn(texts)).runs;
    expect(run).toMatchObject({ columnKind: 'utf16CodeUnits', originalUriBaseIds: { SRCROOT: {} } });
    const artifactLocation = { uri: 'drafts/a%20b%231.txt', uriBaseId: 'SRCROOT' };
    const region = { startLine: 1, startColumn: 12, endLine: 1, endColumn: 18 };
    const [first, second, third] = run.results;
    expect(first).toMatchObject({
      ruleId: 'casing',
      ruleIndex: 0,
      level: 'warning',
      message: { text: '“wechat” is written “WeChat”.' },
      locations: [
        { physicalLocation: { artifactLocation, region: { ...region, snippet: { text: 'wechat' } } } },
      ],
      partialFingerprints: { 'ungarble/v1': expect.stringMatching(/^[0-9a-f]{16}$/) },
      fixes: [
        {
          description: { text: 'the term of the glossary' },
          artifactChanges: [
            {
              artifactLocation,
              replacements: [{ deletedRegion: region, insertedContent: { text: 'WeChat' } }],
            },
          ],
        },
      ],
      properties: { mqmType: 'capitalization', mqmSeverity: 'minor', confidence: 0.99, fixable: true },
    });
    expect(second.locations[0].physicalLocation.region).toMatchObject({ startLine: 2, startColumn: 5 });
    expect(third.fixes).toEqual([]);
  });

  test('every rule is explained by its examples', () => {
    const { rules } = logOf(reportOn({})).runs[0].tool.driver;
    expect(rules[2]).toMatchObject({
      id: 'repeated-word',
      name: 'RepeatedWord',
      shortDescription: { text: 'Sample rule repeated-word.' },
      help: { text: expect.stringContaining('Wrong: Open wechat now. (“wechat”: write “WeChat”)') },
      defaultConfiguration: { level: 'note' },
    });
  });

  test('what could not be checked, and which gate failed', () => {
    const { failures, verdicts } = hostileReport('x');
    const [run] = logOf({ ...reportOn(texts), failures, verdicts }).runs;
    expect(run.invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', message: { text: 'x' } }],
    });
    expect(run.properties.failedGates).toMatchObject([{ gate: 'fail-on' }]);
  });

  test('quiet lists errors alone', () => {
    expect(logOf(reportOn(texts), true).runs[0].results).toHaveLength(2);
  });
});

describe('what a text or a path holds', () => {
  test.each([
    ['a.txt', { uri: 'a.txt', uriBaseId: 'SRCROOT' }],
    ['/tmp/ü.txt', { uri: 'file:///tmp/%C3%BC.txt' }],
    ['C:\\texts\\a.txt', { uri: 'file:///C:/texts/a.txt' }],
    ['a:b/100%.txt', { uri: 'a%3Ab/100%25.txt', uriBaseId: 'SRCROOT' }],
  ])('the address of %s', (path, address) => {
    const [result] = logOf(reportOn({ [path]: 'wechat' })).runs[0].results;
    expect(result.locations[0].physicalLocation.artifactLocation).toEqual(address);
  });

  test.each(tricks)('%s stays text', (_, text) => {
    const [{ message, locations, fixes }] = logOf(hostileReport(text)).runs[0].results;
    expect(locations[0].physicalLocation.region.snippet.text).toBe(text);
    expect(fixes[0].artifactChanges[0].replacements[0].insertedContent.text).toBe(text);
    expect(message.text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]|\]\(/);
    expect(message.text.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]/);
  });
});
