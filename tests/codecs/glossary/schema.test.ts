import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import schema from '../../../glossary/glossary.schema.json' with { type: 'json' };
import { parseGlossary } from '../../../src/codecs/glossary/yaml.ts';
import { casePolicies, conceptKinds, fixPolicies, pivots } from '../../../src/core/concept.ts';
import { countryNames } from '../../../src/core/countries.ts';

const folder = new URL('../../../glossary/', import.meta.url);
const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);
const shipped = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

describe.each(shipped)('glossary/%s', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');

  it('fits the schema', () => {
    validate(parse(text));
    expect(validate.errors).toBeNull();
  });

  it('is read without a failure', () => {
    expect(parseGlossary(name, text).failures).toEqual([]);
  });

  it('names the schema in its first line', () => {
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./glossary.schema.json');
  });
});

it('lists the same values as the core', () => {
  const { kind, case: policy, fix, country } = schema.definitions.concept.properties;
  expect([kind.enum, policy.enum, fix.enum, country.enum, schema.definitions.pivot.enum]).toEqual([
    conceptKinds,
    casePolicies,
    fixPolicies,
    countryNames,
    pivots,
  ]);
});

const right = [
  'concepts: []',
  'concepts: [due process]',
  'language: en-GB\npivots: zh\ndomain: law\nconcepts: [{preferred: a b}]',
  'concepts: [{preferred: a, id: a.b_c-1, kind: law, case: any, severity: minor, fix: never}]',
  'concepts: [{preferred: a, admitted: b, deprecated: c, titles: d, good: e, bad: f, unless: g}]',
  'concepts: [{preferred: a, admitted: [], deprecated: [b, {term: c}, {term: d, reason: e}]}]',
  'concepts: [{preferred: a, deprecated: {term: c}}]',
  'concepts: [{preferred: a, source: {}}]',
  'concepts: [{preferred: a, source: {zh: [微信], ru: вичат}}]',
  'concepts: [{preferred: a, unless: [/China|PRC/, and/or]}]',
  'concepts: [{preferred: a, note: "two\\nlines", link: "https://a.example/b?c=d"}]',
  'concepts: [" due process "]',
  `concepts: [${'a'.repeat(200)}]`,
];

const wrong = [
  'domain: law',
  'concepts: due process',
  '[due process]',
  'language: zh\nconcepts: []',
  'language: 1\nconcepts: []',
  'pivots: [de]\nconcepts: []',
  'domain: ""\nconcepts: []',
  'title: x\nconcepts: []',
  'concepts: [null]',
  'concepts: [1]',
  'concepts: [""]',
  'concepts: [[a]]',
  'concepts: [{}]',
  'concepts: [{preferred: a, prefered: b}]',
  'concepts: [{preferred: a, __proto__: b}]',
  'concepts: [{preferred: a, id: b c}]',
  'concepts: [{preferred: a, kind: organisation}]',
  'concepts: [{preferred: a, case: lower}]',
  'concepts: [{preferred: a, severity: neutral}]',
  'concepts: [{preferred: a, fix: true}]',
  'concepts: [{preferred: a, country: USA}]',
  'concepts: [{preferred: a, admitted: [b, 1]}]',
  'concepts: [{preferred: a, admitted: {b: c}}]',
  'concepts: [{preferred: a, admitted: [" "]}]',
  'concepts: [{preferred: a, titles: null}]',
  'concepts: [{preferred: a, deprecated: [{reason: b}]}]',
  'concepts: [{preferred: a, deprecated: [{term: b, why: c}]}]',
  'concepts: [{preferred: a, source: 微信}]',
  'concepts: [{preferred: a, source: {cn: 微信}}]',
  'concepts: [{preferred: a, unless: [/China]}]',
  'concepts: [{preferred: a, unless: [//]}]',
  'concepts: [{preferred: a, link: ftp://b}]',
  'concepts: [{preferred: a, definition: [b]}]',
  'concepts: [{preferred: "a\\tb"}]',
  `concepts: [${'a'.repeat(201)}]`,
];

describe('parser and schema agree', () => {
  it.each(right)('that this is right: %s', (text) => {
    expect([validate(parse(text)), parseGlossary('g.yaml', text).failures]).toEqual([true, []]);
  });

  it.each(wrong)('that this is wrong: %s', (text) => {
    expect([validate(parse(text)), parseGlossary('g.yaml', text).failures.length]).toEqual([false, 1]);
  });
});
