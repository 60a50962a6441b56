import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { gitlab } from '../../src/reporters/gitlab.ts';
import { hostileReport, tricks } from './hostile.ts';
import { render, reportOn } from './report.ts';
import schema from './schemas/gitlab.schema.json' with { type: 'json' };

const validate = new Ajv().compile(schema);

function issuesOf(report: ReturnType<typeof reportOn>) {
  const issues = JSON.parse(render(gitlab, report));
  validate(issues);
  expect(validate.errors).toBeNull();
  return issues;
}

describe('gitlab', () => {
  test('an issue a finding', () => {
    expect(issuesOf(reportOn({ 'a.txt': 'Fine.\nThe the wechat' }))).toMatchObject([
      { check_name: 'casing', severity: 'minor', location: { path: 'a.txt', lines: { begin: 2, end: 2 } } },
    ]);
  });

  test('the same finding in two files has two fingerprints, and the same ones in the next run', () => {
    const texts = { 'a.txt': 'wechat and wechat', 'b.txt': 'wechat and wechat' };
    const fingerprints = issuesOf(reportOn(texts)).map((issue: { fingerprint: string }) => issue.fingerprint);
    expect(new Set(fingerprints).size).toBe(4);
    expect(issuesOf(reportOn(texts))).toMatchObject(
      fingerprints.map((fingerprint: string) => ({ fingerprint })),
    );
  });

  test('nothing found is an empty array', () => expect(issuesOf(reportOn({ 'a.txt': 'Fine.' }))).toEqual([]));

  test.each(tricks)('%s stays text', (_, text) => {
    const [{ description, location }] = issuesOf(hostileReport(text));
    expect(location.path).toBe(`drafts/${text}`);
    expect(description).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/);
  });
});
