import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import schema from '../../../src/codecs/config/config.schema.json' with { type: 'json' };
import { parseConfig } from '../../../src/codecs/config/config.ts';
import { starterConfig } from '../../../src/codecs/config/starter.ts';

const known = {
  rules: ['casing', 'rendering', 'stray-stop', 'possessive', 'contraction'],
  glossaries: ['us-law', 'china'],
};
const read = (text: string) => parseConfig('ungarble.yaml', text, known);
const faults = (text: string): string[] =>
  read(text).failures.map(({ line, column, message }) => `${line}:${column} ${message}`);
const fits = new Ajv({ allErrors: true }).compile(schema);

const right = [
  '{}',
  'glossaries: us-law',
  'glossaries: [us-law, ../terms.yaml]',
  'pivots: [zh]',
  'rules: {casing: off, rendering: minor, stray-stop: on}',
  'concepts: {wechat: off, constructor: critical}',
  'allow: [wechat, "initial ban"]',
  'keys: [title, /en/pages/, "!slug"]',
  'ignore: ["*.md", "!keep.md"]',
  'overrides: [{files: quotes/, rules: {casing: off}, allow: x, pivots: ru, keys: title, glossaries: [a.yaml], concepts: {}}]',
  'fail-on: never\nmax-warnings: 0\nmax-critical: 1\nmax-major: 2\nmax-minor: 3\nmin-score: 99.5',
];

const wrong: readonly (readonly [text: string, fault: string])[] = [
  ['rule: {}', '1:1 Unknown key “rule” in a configuration: did you mean “rules”?'],
  ['- casing', '1:1 Expected a configuration to be a mapping, not a list'],
  ['rules: [casing]', '1:8 Expected “rules” to be a mapping, not a list'],
  [
    'rules: {casing: disabled}',
    '1:17 Unknown value “disabled” in “casing”: expected on, off, neutral, minor, major, critical',
  ],
  ['concepts: {wechat: [off]}', '1:20 Expected text in “wechat”, not a list'],
  ['pivots: [de]', '1:10 Unknown value “de” in “pivots”: expected zh, ru'],
  [
    'fail-on: warnings',
    '1:10 Unknown value “warnings” in “fail-on”: did you mean “warning”? expected info, warning, error, never',
  ],
  ['max-warnings: 1.5', '1:15 Expected a whole number from 0 on in “max-warnings”'],
  ['max-major: -1', '1:12 Expected a whole number from 0 on in “max-major”'],
  ['min-score: 101', '1:12 Expected a number from 0 to 100 in “min-score”'],
  ['min-score: high', '1:12 Expected a number from 0 to 100 in “min-score”'],
  ['overrides: [{rules: {casing: off}}]', '1:13 An override has no “files”'],
  [
    'overrides: [{files: a, fail-on: error}]',
    '1:24 Unknown key “fail-on” in an override: the keys are files, glossaries, pivots, rules, concepts, allow, keys',
  ],
  ['allow: [""]', '1:9 Empty text in “allow”'],
  ['keys: {title: on}', '1:7 Expected a list in “keys”, not a mapping'],
  ['ignore: {a: b}', '1:9 Expected a list in “ignore”, not a mapping'],
];

/** Rule ids are for the program alone to know, and two entries of one name for a reader of YAML. */
const beyondSchema: readonly (readonly [text: string, fault: string])[] = [
  ['rules:\n  casng: off', '2:3 Unknown key “casng” in “rules”: did you mean “casing”?'],
  ['concepts:\n  a: off\n  a: on', '3:3 Two entries “a” in “concepts”: the other is at line 2'],
  ['allow: [*x]', '1:9 Unknown alias “*x”'],
  [
    'rules: {casing: off',
    '1:20 Not valid YAML: Flow map in block collection must be sufficiently indented and end with a }',
  ],
];

describe('a configuration', () => {
  it.each(right)('is right: %s', (text) => {
    expect([fits(parse(text)), faults(text)]).toEqual([true, []]);
  });

  it.each(wrong)('is wrong, and says where: %s', (text, fault) => {
    expect([fits(parse(text)), faults(text)]).toEqual([false, [fault]]);
  });

  it.each(beyondSchema)('is wrong for more than its schema: %s', (text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });

  it('may be empty', () => {
    expect(read('').config?.gates).toEqual({});
  });

  it('tells every fault in their order', () => {
    expect(faults('min-score: x\nrules: {a: on}\nignore: 1').map((fault) => fault.split(' ')[0])).toEqual([
      '1:12',
      '2:9',
      '3:9',
    ]);
  });
});

describe('settings of a file', () => {
  const { config } = read(`
glossaries: [us-law]
pivots: [zh]
rules: {casing: minor}
allow: [a]
keys: [title]
ignore: [/old/, "!/old/keep.txt"]
overrides:
  - {files: ["*.md"], glossaries: [terms.yaml, us-law], rules: {rendering: off}, allow: [b]}
  - {files: docs/a.md, pivots: [ru], rules: {casing: off}, keys: [body]}
`);

  it('are those for all', () => {
    expect(config?.settingsFor('a.txt')).toEqual({
      glossaries: ['us-law'],
      pivots: ['zh'],
      rules: new Map([['casing', 'minor']]),
      concepts: new Map(),
      allow: ['a'],
      keys: ['title'],
    });
  });

  it('and those of the overrides that name it, the last of them on top', () => {
    expect(config?.settingsFor('docs/a.md')).toEqual({
      glossaries: ['us-law', 'terms.yaml'],
      pivots: ['ru'],
      rules: new Map([
        ['casing', 'off'],
        ['rendering', 'off'],
      ]),
      concepts: new Map(),
      allow: ['a', 'b'],
      keys: ['body'],
    });
  });

  it.each([
    ['old/a.txt', true],
    ['new/old/a.txt', false],
    ['../old/a.txt', false],
  ])('%s is ignored: %s', (path, ignored) => {
    expect(config?.isIgnored(path)).toBe(ignored);
  });
});

it('begins as one without a fault, and so it stays with every comment on', () => {
  const text = starterConfig(['terms/house.yaml']);
  expect(fits(parse(text))).toBe(true);
  const { config } = read(text);
  expect(config?.settingsFor('a.txt').glossaries).toEqual(['shipped', 'terms/house.yaml']);
  const on = text.replace(/^# (?!yaml-language-server)(?=[a-z-]+:| {2})/gm, '');
  expect([fits(parse(on)), faults(on)]).toEqual([true, []]);
});
