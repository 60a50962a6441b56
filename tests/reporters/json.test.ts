import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { mqmTypes } from '../../src/core/mqm.ts';
import { json } from '../../src/reporters/json.ts';
import { jsonl } from '../../src/reporters/jsonl.ts';
import schema from '../../src/reporters/report.schema.json' with { type: 'json' };
import { hostileReport, tricks } from './hostile.ts';
import { render, reportOn } from './report.ts';

const texts = { 'a.txt': 'She opened wechat.\nThe initial ban 微信.\n', 'b.txt': '' };
const parsed = (quiet: boolean): unknown => JSON.parse(render(json, reportOn(texts), { quiet }));

describe('json', () => {
  test('one object of a known shape', () => {
    expect(parsed(false)).toMatchObject({
      schemaVersion: 1,
      tool: { name: 'ungarble', version: '1.2.3' },
      files: [
        {
          path: 'a.txt',
          wordCount: 6,
          score: { penalty: 11, perThousand: 1833.3333, quality: 0 },
          findings: [
            {
              ruleId: 'casing',
              type: 'capitalization',
              severity: 'minor',
              level: 'warning',
              start: 11,
              end: 17,
              line: 1,
              column: 12,
              surface: 'wechat',
              message: '“wechat” is written “WeChat”.',
              evidence: [{ text: 'the glossary writes it so', weight: 1 }],
              conceptId: 'wechat',
              suggestions: [{ text: 'WeChat', confidence: 0.99, reason: 'the term of the glossary' }],
              fixable: true,
              confidence: 0.99,
            },
            { ruleId: 'rendering', line: 2, column: 5, fixable: false },
            { ruleId: 'foreign', conceptId: null, suggestions: [] },
          ],
        },
        { path: 'b.txt', wordCount: 0, findings: [] },
      ],
      summary: {
        files: 2,
        words: 6,
        findings: 3,
        fixable: 1,
        byLevel: { info: 0, warning: 1, error: 2 },
        bySeverity: { neutral: 0, minor: 1, major: 2, critical: 0 },
        byType: { capitalization: 1, untranslated: 1, 'wrong-term': 1 },
        byRule: { casing: 1, foreign: 1, rendering: 1 },
        score: { penalty: 11 },
      },
    });
  });

  test.each([false, true])('fits its schema, quiet: %s', (quiet) => {
    const validate = new Ajv().compile(schema);
    validate(parsed(quiet));
    expect(validate.errors).toBeNull();
  });

  test('the schema knows every MQM type', () => {
    expect(schema.definitions.type.enum).toEqual(Object.keys(mqmTypes));
  });

  test('quiet lists errors alone and counts everything', () => {
    expect(parsed(true)).toMatchObject({
      files: [{ findings: [{ level: 'error' }, { level: 'error' }] }, { findings: [] }],
      summary: { findings: 3 },
    });
  });
});

describe('jsonl and edges', () => {
  test('each line of jsonl fits the schema too', () => {
    const failures = [{ path: 'none.txt', message: 'No such file.' }];
    const written = render(jsonl, { ...reportOn(texts), failures })
      .trimEnd()
      .split('\n');
    const validate = new Ajv().addSchema(schema, 'report').getSchema('report#/definitions/line');
    expect(written.map((line) => validate?.(JSON.parse(line)))).toEqual([true, true, true]);
    expect(JSON.parse(written[2] ?? '')).toMatchObject({ failures, summary: { files: 2, findings: 3 } });
  });

  test('no file at all', () => {
    const empty = JSON.parse(render(json, { files: [], failures: [], verdicts: [] }));
    expect(empty).toMatchObject({ files: [], failures: [], summary: { files: 0 } });
  });

  test.each(tricks)('%s stays text', (_, text) => {
    const [one, lines] = [render(json, hostileReport(text)), render(jsonl, hostileReport(text))];
    for (const written of [one, lines])
      expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/);
    const validate = new Ajv().compile(schema);
    validate(JSON.parse(one));
    expect(validate.errors).toBeNull();
    expect(JSON.parse(one).files[0].findings[0].surface).toBe(text);
    expect(lines.trimEnd().split('\n')).toHaveLength(2);
  });
});
