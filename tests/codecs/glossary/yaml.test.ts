import { describe, expect, it } from 'vitest';
import { parseGlossary } from '../../../src/codecs/glossary/yaml.ts';

const faults = (text: string): string[] =>
  parseGlossary('law.yaml', text).failures.map(({ line, column, message }) => `${line}:${column} ${message}`);

const inConcept = (yaml: string): string => `concepts:\n  - preferred: due process\n    ${yaml}\n`;

const faulty: readonly (readonly [text: string, fault: string])[] = [
  [inConcept('admited: [x]'), '3:5 Unknown key “admited” in a concept: did you mean “admitted”?'],
  [
    'concepts:\n  - prefered: x\n    preferred: y',
    '2:5 Unknown key “prefered” in a concept: did you mean “preferred”?',
  ],
  [
    'colour: red\nconcepts: []',
    '1:1 Unknown key “colour” in a glossary: the keys are language, pivots, domain, concepts',
  ],
  ['concepts:\n  - prefered: x', '2:5 Unknown key “prefered” in a concept: did you mean “preferred”?'],
  [inConcept('source: {cn: 中}'), '3:14 Unknown key “cn” in “source”: the keys are zh, ru'],
  [
    inConcept('deprecated: [{term: x, reasons: y}]'),
    '3:28 Unknown key “reasons” in a deprecated term: did you mean “reason”?',
  ],
  [
    inConcept('kind: organisation'),
    '3:11 Unknown value “organisation” in “kind”: did you mean “organization”? expected person, organization, place, product, law, legal-term, title, event, other',
  ],
  [
    inConcept('severity: neutral'),
    '3:15 Unknown value “neutral” in “severity”: expected minor, major, critical',
  ],
  [inConcept('case: lower'), '3:11 Unknown value “lower” in “case”: expected smart, exact, any'],
  [inConcept('fix: yes'), '3:10 Unknown value “yes” in “fix”: expected always, ask, never'],
  ['pivots: [de]\nconcepts: []', '1:10 Unknown value “de” in “pivots”: expected zh, ru'],
  ['language: zh\nconcepts: []', '1:11 Unknown language “zh”: expected en, en-US or en-GB'],
  [inConcept('admitted: [911]'), '3:16 Expected text in “admitted”, not a number: put it in quotes'],
  [inConcept('definition: [a]'), '3:17 Expected text in “definition”, not a list'],
  [inConcept('source: 微信'), '3:13 Expected “source” to be a mapping, not text'],
  [inConcept('admitted: {a: b}'), '3:15 Expected a list in “admitted”, not a mapping'],
  [inConcept('admitted: [a, " "]'), '3:19 Empty text in “admitted”'],
  [inConcept('note:'), '3:10 Expected text in “note”, not nothing'],
  [inConcept('admitted: ["a\\nb"]'), '3:16 Expected one line without control characters in “admitted”'],
  [inConcept('link: javascript:alert(1)'), '3:11 Expected an http or https address in “link”'],
  [inConcept('id: a b'), '3:9 Expected letters, digits and hyphens in “id”, not “a b”'],
  [inConcept('preferred: again'), '3:5 Two entries “preferred” in a concept: the other is at line 2'],
  ['concepts:\n  - kind: place', '2:5 A concept has no “preferred” term'],
  ['concepts:\n  - "!"', '2:5 A concept needs an “id”: none can be made from its preferred term'],
  [
    'concepts:\n  - {id: x, preferred: a}\n  - {id: x, preferred: b}',
    '3:5 Two concepts have the id “x”: the other is at line 2',
  ],
  ['concepts: due process', '1:11 Expected a list in “concepts”, not text'],
  ['domain: law', '1:1 A glossary has no list of “concepts”'],
  ['# nothing\n', '1:1 A glossary has no list of “concepts”'],
  ['- due process', '1:1 Expected a glossary to be a mapping, not a list'],
  ['concepts:\n  - "due process\n', '3:1 Not valid YAML: Missing closing "quote'],
  ['concepts: [*x]', '1:12 Unknown alias “*x”'],
  ['concepts: [!!js/function x]', '1:12 Not valid YAML: Unresolved tag: tag:yaml.org,2002:js/function'],
  [inConcept('unless: [/(/]'), '3:14 Not a regular expression: Unterminated group'],
  [
    inConcept('unless: [/x/i]'),
    '3:14 Expected an expression between two slashes, without flags (letter case is ignored)',
  ],
];

describe('faults, each with its place and what would be right', () => {
  it.each(faulty)('%j', (text, expected) => {
    expect(faults(text)).toEqual([expected]);
  });

  it('notes each fault once and keeps the sound concepts', () => {
    const text = 'concepts:\n  - {preferred: a, kind: x, note: 1}\n  - due process\n  - {nam: b}\n';
    const { concepts, failures } = parseGlossary('g.yaml', text);
    expect(concepts.map(({ concept }) => concept.id)).toEqual(['due-process']);
    expect(failures.map(({ line, message }) => `${line} ${message.slice(0, 14)}`)).toEqual([
      '2 Unknown value ',
      '2 Expected text ',
      '4 Unknown key “n',
    ]);
  });
});

describe('hostile files', () => {
  it('takes names of the prototype for unknown keys', () => {
    const { concepts, failures } = parseGlossary(
      'g.yaml',
      'concepts:\n  - {preferred: a, __proto__: {polluted: true}, constructor: x, kind: toString}\n',
    );
    expect(concepts).toEqual([]);
    expect(failures).toHaveLength(3);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('refuses a flood of aliases', () => {
    const text = `concepts:\n  - preferred: &a x\n    admitted: [${'*a, '.repeat(200)}]\n`;
    expect(faults(text)).toEqual(['3:416 Expected at most 100 aliases in a file']);
  });

  it('refuses a concept that contains itself', () => {
    expect(faults('concepts:\n  - &a\n    preferred: x\n    admitted: *a\n')).toEqual([
      '4:15 Expected a list in “admitted”, not a mapping',
    ]);
  });

  it('gives one failure for nesting without end', () => {
    expect(faults('['.repeat(50_000))).toEqual([expect.stringMatching(/Not valid YAML: nested too deeply$/)]);
  });

  it('keeps a long unknown key short in the message', () => {
    expect(faults(`${'k'.repeat(5000)}: 1\nconcepts: []`)[0]?.length).toBeLessThan(200);
  });
});

it('reads a thousand concepts without going over them in pairs', () => {
  const concept = (i: number): string =>
    `  - preferred: Name ${i}\n    source: {zh: [名${i}, 字]}\n    definition: Some sentence of usual length about it.`;
  const text = `concepts:\n${Array.from({ length: 1000 }, (_, i) => concept(i)).join('\n')}\n`;
  expect(parseGlossary('g.yaml', text).concepts).toHaveLength(1000);
});
