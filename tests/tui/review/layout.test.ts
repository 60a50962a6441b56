import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../src/core/decision.ts';
import type { Span } from '../../../src/core/span.ts';
import { Layout, type LayoutRow } from '../../../src/tui/review/layout.ts';

const inBrackets = ({ pieces }: LayoutRow): string =>
  pieces.map(({ text, finding }) => (finding === undefined ? text : `[${text}]`)).join('');
const start = { block: 0, row: 0 };
const spans = (text: string, ...surfaces: string[]): Span[] =>
  surfaces.map((surface) => ({ start: text.indexOf(surface), end: text.indexOf(surface) + surface.length }));
const layout = (
  text: string,
  width: number,
  findings: readonly Span[],
  decisions: (Decision | undefined)[] = [],
) => new Layout({ file: { text, findings }, decisions, removed: '∅', missing: '‸' }, width);
const rowsOf = (each: Layout): string[] => each.rows(start, 10_000).map(inBrackets);
const lay = (text: string, width: number, ...surfaces: string[]): string[] =>
  rowsOf(layout(text, width, spans(text, ...surfaces)));

describe('rows', () => {
  test('wrap at words and mark the findings, also across rows', () => {
    expect(
      lay('Later, judge Biler ruled that the initial ban was stopped.', 16, 'Biler', 'initial ban'),
    ).toEqual(['Later, judge', '[Biler] ruled that', 'the [initial ban]', 'was stopped.']);
    expect(lay('one two three', 8, 'two three')).toEqual(['one [two]', '[three]']);
  });

  test('keep blank lines, indents and every kind of line break', () => {
    expect(lay('a\n\n  b\r\nc\rd\n', 10)).toEqual(['a', '', '  b', 'c', 'd']);
  });

  test('take the width as it is', () => {
    const text = 'wechat is a virtual public square';
    expect(lay(text, 12, 'virtual')).toEqual(['wechat is a', '[virtual]', 'public', 'square']);
    expect(lay(text, 20, 'virtual')).toEqual(['wechat is a [virtual]', 'public square']);
  });

  test('give wide characters two columns and break anywhere but before a stop', () => {
    expect(lay('微信是一个应用程序，很好', 10, '微信')).toEqual(['[微信]是一个', '应用程序，', '很好']);
    expect(lay('微信是一个，好', 10)).toEqual(['微信是一', '个，好']);
  });

  test('never cut an emoji of several code points', () => {
    expect(lay('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 5)).toEqual(['👩‍👩‍👧👩‍👩‍👧', '👩‍👩‍👧']);
    expect(lay('e\u0301e\u0301e\u0301e\u0301', 2)).toEqual(['e\u0301e\u0301', 'e\u0301e\u0301']);
  });

  test('cut a word longer than the row', () => {
    expect(lay('a https://example.org b', 8)).toEqual(['a', 'https://', 'example.', 'org b']);
  });

  test('are one, and empty, for an empty text', () => expect(lay('', 8)).toEqual(['']));
});

test('what is no text is told apart, row by row', () => {
  const text = '<p>She opened <b>wechat</b> at once.</p>\n<p>It works.</p>';
  const stretches = spans(text, 'She opened ', 'wechat', ' at once.', 'It works.');
  const rows = new Layout(
    { file: { text, findings: spans(text, 'wechat'), stretches }, decisions: [], removed: '∅', missing: '‸' },
    18,
  ).rows(start, 10);
  const marked = rows.map(({ pieces }) =>
    pieces
      .map(({ text: each, isMarkup, finding }) =>
        isMarkup ? `{${each}}` : finding === 0 ? `[${each}]` : each,
      )
      .join(''),
  );
  expect(marked).toEqual([
    '{<p>}She opened',
    '{<b>}[wechat]{</b>} at',
    'once.{</p>}',
    '{<p>}It works.{</p>}',
  ]);
});

describe('rows with decisions', () => {
  test('show what they put in', () => {
    const text = 'Later, judge Biler ruled that the ban was stopped.';
    const decisions: Decision[] = [
      { verdict: 'ignored' },
      { verdict: 'accepted', text: 'preliminary injunction' },
    ];
    expect(rowsOf(layout(text, 18, spans(text, 'Biler', 'ban'), decisions))).toEqual([
      'Later, judge [Biler]',
      'ruled that the',
      '[preliminary]',
      '[injunction] was',
      'stopped.',
    ]);
  });

  test('show where words are removed, and where some are missing', () => {
    const decisions: (Decision | undefined)[] = [{ verdict: 'edited', text: '' }, undefined];
    const findings = [...spans('the the end', 'the '), { start: 11, end: 11 }];
    expect(rowsOf(layout('the the end', 20, findings, decisions))).toEqual(['[∅]the end[‸]']);
  });

  test('mark a finding that goes over the end of a line in both, until it is replaced', () => {
    const text = 'in the the\nend';
    const findings = [{ start: 7, end: 14 }];
    expect(rowsOf(layout(text, 20, findings))).toEqual(['in the [the]', '[end]']);
    expect(rowsOf(layout(text, 20, findings, [{ verdict: 'edited', text: 'end' }]))).toEqual([
      'in the [end]',
      '',
    ]);
  });
});

const word = fc.constantFrom(
  'a',
  'bb',
  'word',
  'longer-one',
  '微信',
  '很好，',
  'e\u0301',
  '\n',
  '\r\n',
  '👩‍👩‍👧',
  '  ',
);
const texts = fc.array(word, { maxLength: 80 }).map((words) => words.join(' '));

describe('moving about', () => {
  test('is the same as counting all rows', () => {
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 1, max: 14 }),
        fc.nat(90),
        fc.integer({ min: -90, max: 90 }),
        (text, width, from, by) => {
          const each = layout(text, width, []);
          const all = each.rows(start, 10_000).map(({ place }) => place);
          const first = all[Math.min(from, all.length - 1)] ?? start;
          const at = Math.min(from, all.length - 1);
          expect(each.move(first, by)).toEqual(all[Math.max(0, Math.min(all.length - 1, at + by))]);
        },
      ),
    );
  });

  test('rows from anywhere are the rows of the whole', () => {
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 1, max: 14 }),
        fc.nat(90),
        fc.nat(20),
        (text, width, from, height) => {
          const each = layout(text, width, []);
          const all = each.rows(start, 10_000);
          const first = all[Math.min(from, all.length - 1)];
          expect(layout(text, width, []).rows(first?.place ?? start, height)).toEqual(
            all.slice(Math.min(from, all.length - 1), Math.min(from, all.length - 1) + height),
          );
        },
      ),
    );
  });

  test('the last screen is full', () => {
    const each = layout('a\nb\nc\nd\ne', 10, []);
    expect(each.filling({ block: 4, row: 0 }, 3)).toEqual({ block: 2, row: 0 });
    expect(each.filling({ block: 1, row: 0 }, 3)).toEqual({ block: 1, row: 0 });
    expect(each.filling({ block: 99, row: 9 }, 30)).toEqual(start);
  });

  test('a line of a million words is wrapped only where it is seen', () => {
    const text = 'word '.repeat(1_000_000);
    const each = layout(text, 80, []);
    const rows = each.rows(each.placeOf(2_500_000), 3);
    expect(rows.map(inBrackets)[1]).toMatch(/^(?:word )+word$/);
  });
});

test('finds the row of an offset, of a finding, and of the highlighted words', () => {
  const text = 'zero\none two three four';
  const each = new Layout(
    {
      file: { text, findings: spans(text, 'three') },
      decisions: [],
      removed: '',
      missing: '',
      lit: spans(text, 'four')[0],
    },
    8,
  );
  expect(each.placeOf(2)).toEqual(start);
  expect(each.placeOf(text.indexOf('three'), 0)).toEqual({ block: 1, row: 1 });
  expect(each.placeOf(text.indexOf('four'))).toEqual({ block: 1, row: 2 });
});
