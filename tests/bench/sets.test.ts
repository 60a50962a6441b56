import { describe, expect, it } from 'vitest';
import { conceptOf } from '../../bench/concepts.ts';
import { documentOf } from '../../bench/documents.ts';
import { printSection } from '../../bench/print.ts';
import type { Section, Tools } from '../../bench/section.ts';
import { annotated } from '../../bench/sets/annotated.ts';
import { clean } from '../../bench/sets/clean.ts';
import { misspellings } from '../../bench/sets/misspellings.ts';
import { covered, mqm } from '../../bench/sets/mqm.ts';
import { seeds } from '../../bench/sets/seeds.ts';
import type { Checker } from '../../src/core/checker.ts';
import type { Concept } from '../../src/core/concept.ts';
import type { Finding } from '../../src/core/finding.ts';

/** Finds each of `wrong` in the text and offers what stands beside it; with a concept where there is one of that name. */
function finder(wrong: Readonly<Record<string, string>>, concepts: readonly Concept[] = []): Checker {
  const findings = (text: string): Finding[] =>
    Object.entries(wrong).flatMap(([surface, right]) => {
      const concept = concepts.find(({ preferred, source }) => preferred === right && source.zh.length > 0);
      return [...text.matchAll(new RegExp(surface, 'g'))].map(
        ({ index }): Finding => ({
          start: index,
          end: index + surface.length,
          surface,
          problem: { kind: 'name', term: right },
          evidence: [],
          suggestions: [{ text: right, confidence: 0.9, reason: '' }],
          confidence: 0.9,
          ruleId: 'name',
          type: 'wrong-term',
          severity: 'major',
          fixable: true,
          fingerprint: '',
          ...(concept && { conceptId: concept.id }),
        }),
      );
    });
  return {
    check: ({ text }) => ({ findings: findings(text), wordCount: text.split(/\s+/).length }),
    concepts: new Map(),
  };
}

const toolsOf = (wrong: Readonly<Record<string, string>>): Tools => ({
  shipped: finder(wrong),
  checkerFor: (concepts) => finder(wrong, concepts),
  progress: () => undefined,
});

const rowsOf = ({ tables }: Section, title: string): readonly (readonly unknown[])[] =>
  tables.find((table) => table.title.startsWith(title))?.rows ?? [];

const jsonl = (...rows: object[]): string => rows.map((row) => JSON.stringify(row)).join('\n');

describe('texts with marked names', () => {
  const target = 'Judge Biler spoke.\nIt dont matter to Bob.';
  const file = jsonl({
    id: 'd/a',
    doc: 'd',
    target_text: target,
    source_text: '比勒法官说。\n没关系。',
    glossary: [{ term: 'Beeler', kind: 'person', source: '比勒' }],
    errors: [
      { start: 6, end: 11, surface: 'Biler', expected: 'Beeler', kind: 'misspelt-name', term: 'Beeler' },
      { start: 22, end: 26, surface: 'dont', expected: "don't", kind: 'apostrophe', term: '' },
    ],
    allowed: [{ start: 37, end: 40, surface: 'Bob' }],
    ignore: [],
  });

  it('scores findings with a concept, in each way of telling the checker', () => {
    const section = annotated('names', file, toolsOf({ Biler: 'Beeler', dont: "don't", Bob: 'Rob' }));
    // Without a source term this finder gives no concept, so nothing counts.
    expect(rowsOf(section, 'names and terms').map((row) => row.slice(0, 8))).toEqual([
      ['source text and terms', 1, 1, 1, 1, 0, 0, { part: 1, whole: 1 }],
      ['source terms', 1, 1, 1, 1, 0, 0, { part: 1, whole: 1 }],
      ['neither', 1, 0, 0, 0, 0, 0, { part: 0, whole: 0 }],
    ]);
  });

  it('counts the kinds apart by any finding', () => {
    const section = annotated('names', file, toolsOf({ dont: "don't" }));
    const [apostrophe, name] = rowsOf(section, 'recall by kind');
    expect(apostrophe?.slice(0, 3)).toEqual(['apostrophe', { part: 1, whole: 1 }, { part: 1, whole: 1 }]);
    expect(name?.slice(0, 3)).toEqual(['misspelt-name', { part: 0, whole: 1 }, { part: 0, whole: 0 }]);
    expect(section.misses.map(({ surface, message }) => [surface, message])).toEqual([
      ['Biler', 'misspelt-name → Beeler'],
    ]);
  });
});

it('reads a term as a concept, its source term by script', () => {
  const person = { term: 'Beeler', kind: 'person', aliases: ['Laurel Beeler'] };
  expect(conceptOf({ ...person, source: '比勒' }, 0, true)).toMatchObject({
    kind: 'person',
    admitted: ['Laurel Beeler'],
    source: { zh: ['比勒'], ru: [] },
  });
  expect(conceptOf({ ...person, source: 'Билер' }, 0, true).source).toEqual({ zh: [], ru: ['Билер'] });
  expect(conceptOf({ ...person, source: '比勒' }, 0, false).source).toEqual({ zh: [], ru: [] });
});

it('makes each line a segment with the line that it was translated from', () => {
  expect(documentOf('x', 'One.\n\nTwo.', '一\n\n二').segments).toEqual([
    { start: 0, end: 4, source: '一' },
    { start: 6, end: 10, source: '二' },
  ]);
});

it('counts every warning in a clean text as a false alarm', () => {
  const file = jsonl({ id: 'c', target_text: 'Three plain words' });
  const [all] = rowsOf(clean('clean', file, toolsOf({ plain: 'plane' })), 'false alarms in 3 words');
  expect(all).toEqual(['all', 1, 1000 / 3, 0]);
});

it('puts each misspelling in a sentence', () => {
  const file = 'misspelling\tcorrection\nauthr\tauthor\nbidning\tbinding\n';
  const section = misspellings('misspellings', file, toolsOf({ authr: 'author' }));
  const half = { part: 1, whole: 2 };
  expect(rowsOf(section, 'misspellings')).toEqual([['all', half, half, half]]);
  expect(section.misses.map(({ surface }) => surface)).toEqual(['bidning']);
});

describe('rated segments', () => {
  const span = { start: 0, end: 3, severity: 'Major', category: 'Terminology', votes: 2 };
  const file = jsonl({ id: 'm', target: 'Ban on bans', source: '禁', spans: [span] });

  it('compares the findings on marked spans with the share of text that is marked', () => {
    const section = mqm('mqm', file, toolsOf({ Ban: 'Injunction', bans: 'orders' }));
    const one = { part: 1, whole: 1 };
    expect(rowsOf(section, 'recall')).toEqual([['Terminology', one, one]]);
    expect(rowsOf(section, 'findings').slice(0, 2)).toEqual([
      ['text, for comparison', { part: 3, whole: 11 }],
      ['all', { part: 1, whole: 2 }],
    ]);
  });

  it('counts a letter under two spans once', () => {
    expect(
      covered(10, [
        { start: 0, end: 4 },
        { start: 2, end: 6 },
      ]),
    ).toBe(6);
  });
});

describe('seed articles', () => {
  const marks = [
    'expected: [{start: 0, end: 6, surface: wechat, kind: casing, right: [WeChat]}]',
    'optional: [{start: 11, end: 15, surface: dont, kind: apostrophe, right: ["don\'t"]}]',
  ].join('\n');
  const article = { name: 'a.txt', text: 'wechat and dont and Bob', marks };

  it('counts what is found, repaired and false', () => {
    const section = seeds([article], toolsOf({ wechat: 'Wechat', dont: "don't", Bob: 'Rob' }));
    expect(rowsOf(section, 'by article')[0]).toEqual([
      'a.txt',
      { part: 1, whole: 1 },
      { part: 0, whole: 1 },
      { part: 1, whole: 2 },
      0,
    ]);
    expect(section.badRepairs?.map(({ message }) => message)).toEqual(['name: “Wechat”, not “WeChat”']);
    expect(section.alarms.map(({ surface }) => surface)).toEqual(['Bob']);
  });
});

it('prints aligned columns, and no control character of a text', () => {
  const text = printSection({
    name: 'a\u001b[31mb',
    tables: [
      {
        title: 't',
        columns: ['rule', 'right'],
        rows: [
          ['casing', 5],
          ['x', { part: 1, whole: 8 }],
        ],
      },
    ],
    misses: [{ where: 'w', surface: 's', context: 'a «s\u0007» b', message: 'm', count: 2 }],
    alarms: [],
  });
  expect(text).toBe(
    '=== a [31mb ===\n\nt\n  rule           right\n  casing             5\n  x       12.5 % (1/8)\n\nmissed\n  m (2×)\n        a «s » b  [w]\n',
  );
});
