import { describe, expect, it } from 'vitest';
import {
  type Annotated,
  type Comparison,
  type Found,
  formRates,
  judge,
  type Mark,
  rates,
  sameForm,
  spanRates,
} from '../../bench/score.ts';

const exact: Comparison = { same: (a, b) => a === b, byItself: false };
const lenient: Comparison = { same: sameForm, byItself: true };

/** The `nth` place of `surface` in `text`. */
function spanOf(text: string, surface: string): { start: number; end: number; surface: string } {
  const start = text.indexOf(surface);
  if (start < 0) throw new Error(`No “${surface}” in “${text}”`);
  return { start, end: start + surface.length, surface };
}

const mark = (text: string, surface: string, ...right: string[]): Mark => ({
  ...spanOf(text, surface),
  kind: 'term',
  right,
});

const finding = (text: string, surface: string, suggestion?: string, confidence = 0.9): Found => ({
  ...spanOf(text, surface),
  confidence,
  suggestions: suggestion === undefined ? [] : [{ text: suggestion, confidence, reason: 'test' }],
  problem: { kind: 'language', says: 'test' },
  ruleId: 'test',
});

const annotated = (text: string, more: Partial<Annotated>): Annotated => ({
  id: 'a/1',
  doc: 'a',
  text,
  errors: [],
  allowed: [],
  ignore: [],
  ...more,
});

const text = 'Later, judge Biler ruled on the initial ban; Mr. Bieler and the Bureau left.';
const errors = [
  mark(text, 'Biler', 'Beeler'),
  mark(text, 'initial ban', 'preliminary injunction', 'injunction'),
];

describe('judge', () => {
  it('takes a repair with its article for what it is', () => {
    const sentence = 'He signed a state decree.';
    const marked = annotated(sentence, { errors: [mark(sentence, 'state decree', 'executive order')] });
    const found = [finding(sentence, 'a state decree', 'an executive order')];
    expect(judge(marked, found, exact).hits[0]?.repaired).toBe(true);
    expect(judge(marked, found, lenient).hits[0]?.repaired).toBe(true);
    const wrong = [finding(sentence, 'a state decree', 'an order')];
    expect(judge(marked, wrong, exact).hits[0]?.repaired).toBe(false);
  });

  it('counts an overlap of one character as found, and a touch as nothing', () => {
    const verdict = judge(
      annotated(text, { errors }),
      [finding(text, ' B'), finding(text, ' on the ')],
      exact,
    );
    expect(verdict.hits.map((hit) => hit.mark.surface)).toEqual(['Biler']);
    expect(verdict.misses.map(({ surface }) => surface)).toEqual(['initial ban']);
    expect(verdict.wrong.map(({ surface }) => surface)).toEqual([' on the ']);
  });

  it('counts a finding on an ignored span neither way, and one on an allowed span as false', () => {
    const spans = { errors, ignore: [spanOf(text, 'Bureau')], allowed: [spanOf(text, 'Bieler')] };
    const found = ['Bureau', 'Bieler', 'Later'].map((surface) => finding(text, surface));
    const { right, wrong, onAllowed } = judge(annotated(text, spans), found, exact);
    expect([right, wrong, onAllowed].map((each) => each.map(({ surface }) => surface))).toEqual([
      [],
      ['Bieler', 'Later'],
      ['Bieler'],
    ]);
  });
});

describe('whether the first suggestion repairs', () => {
  const repaired = (how: Comparison, ...findings: Found[]): boolean[] =>
    judge(annotated(text, { errors }), findings, how).hits.map((hit) => hit.repaired);

  it.each<[string, Found[], boolean[]]>([
    ['the same span', [finding(text, 'Biler', 'Beeler')], [true]],
    ['another right text', [finding(text, 'initial ban', 'injunction')], [true]],
    ['a wider span', [finding(text, 'judge Biler', 'judge Beeler')], [true]],
    ['a wider span that changes more', [finding(text, 'judge Biler', 'Magistrate Judge Beeler')], [false]],
    ['a narrower span', [finding(text, 'Bil', 'Beel')], [true]],
    ['only a part of the error', [finding(text, 'ban', 'injunction')], [false]],
    [
      'two parts by two findings',
      [finding(text, 'initial', 'preliminary'), finding(text, 'ban', 'injunction')],
      [true],
    ],
    [
      'two errors by one finding',
      [finding(text, 'Biler ruled on the initial ban', 'Beeler ruled on the preliminary injunction')],
      [true, true],
    ],
    ['no suggestion', [finding(text, 'Biler')], [false]],
  ])('%s', (_, findings, expected) => {
    expect(repaired(exact, ...findings)).toEqual(expected);
  });

  it('takes a right text by itself where the span is another, if so compared', () => {
    const wide = finding(text, 'judge Biler', 'Beeler');
    expect([repaired(exact, wide), repaired(lenient, wide)]).toEqual([[false], [true]]);
  });
});

it.each([
  ['Preliminary Injunctions', 'preliminary injunction', true],
  ['parties', 'party', true],
  ['agency', 'agencies', true],
  ["government's", 'government', true],
  ['Governors’', "governor's", true],
  ['classes', 'class', true],
  ['Beeler', 'Beller', false],
  ['Rose', 'Ross', false],
])('sameForm(%s, %s)', (a, b, same) => {
  expect(sameForm(a, b)).toBe(same);
});

describe('rates', () => {
  it('computes precision, recall and F1', () => {
    expect(rates(3, 1, 1)).toEqual({ precision: 0.75, recall: 0.75, f1: 0.75 });
  });

  it('is 0 and not NaN where nothing was found', () => {
    expect(rates(0, 0, 0)).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  it('counts a form once a document, found if any of its places is', () => {
    const one = judge(annotated(text, { errors }), [finding(text, 'Biler'), finding(text, 'Later')], exact);
    const other = judge(annotated(text, { id: 'a/2', errors }), [finding(text, 'Later')], exact);
    const elsewhere = judge(annotated(text, { id: 'b/1', doc: 'b', errors }), [], exact);
    expect(spanRates([one, other])).toEqual(rates(1, 3, 2));
    expect(formRates([one, other])).toEqual(rates(1, 1, 1));
    expect(formRates([one, elsewhere])).toEqual(rates(1, 3, 1));
  });
});
