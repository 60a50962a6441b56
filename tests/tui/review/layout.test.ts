import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Layout, layOut, piecesOf, replaceIn, rowAt } from '../../../src/tui/review/layout.ts';

const rowsOf = (layout: Layout): string[] =>
  layout.rows.map((_, row) =>
    piecesOf(layout, row)
      .map(({ text, finding }) => (finding === undefined ? text : `[${text}]`))
      .join(''),
  );
const spans = (text: string, ...surfaces: string[]) =>
  surfaces.map((surface) => ({ start: text.indexOf(surface), end: text.indexOf(surface) + surface.length }));
const lay = (text: string, width: number, ...surfaces: string[]) =>
  layOut(text, spans(text, ...surfaces), surfaces, width);

describe('layOut', () => {
  test('wraps at words and marks the findings, also across rows', () => {
    expect(
      rowsOf(lay('Later, judge Biler ruled that the initial ban was stopped.', 16, 'Biler', 'initial ban')),
    ).toEqual(['Later, judge', '[Biler] ruled that', 'the [initial ban]', 'was stopped.']);
    expect(rowsOf(lay('one two three', 8, 'two three'))).toEqual(['one [two]', '[three]']);
  });

  test('keeps blank lines, indents and every kind of line break', () => {
    expect(rowsOf(lay('a\n\n  b\r\nc\rd\n', 10))).toEqual(['a', '', '  b', 'c', 'd']);
  });

  test('the same text in another width', () => {
    const text = 'wechat is a virtual public square';
    expect(rowsOf(lay(text, 12, 'virtual'))).toEqual(['wechat is a', '[virtual]', 'public', 'square']);
    expect(rowsOf(lay(text, 20, 'virtual'))).toEqual(['wechat is a [virtual]', 'public square']);
  });

  test('wide characters take two columns and break anywhere but before a stop', () => {
    expect(rowsOf(lay('微信是一个应用程序，很好', 10, '微信'))).toEqual([
      '[微信]是一个',
      '应用程序，',
      '很好',
    ]);
    expect(rowsOf(lay('微信是一个，好', 10))).toEqual(['微信是一', '个，好']);
  });

  test('an emoji of several code points is never cut', () => {
    expect(rowsOf(lay('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 5))).toEqual(['👩‍👩‍👧👩‍👩‍👧', '👩‍👩‍👧']);
    expect(rowsOf(lay('e\u0301e\u0301e\u0301e\u0301', 2))).toEqual(['e\u0301e\u0301', 'e\u0301e\u0301']);
  });

  test('a word longer than the row is cut', () => {
    expect(rowsOf(lay('a https://example.org b', 8))).toEqual(['a', 'https://', 'example.', 'org b']);
  });

  test('an empty text is one empty row', () => {
    expect(rowsOf(lay('', 8))).toEqual(['']);
  });
});

describe('replaceIn', () => {
  test('shows the new text and wraps what follows', () => {
    const layout = lay('Later, judge Biler ruled that the ban was stopped.', 18, 'Biler', 'ban');
    expect(rowsOf(replaceIn(layout, 1, 'preliminary injunction'))).toEqual([
      'Later, judge [Biler]',
      'ruled that the',
      '[preliminary]',
      '[injunction] was',
      'stopped.',
    ]);
  });

  test('gives what laying out afresh would give', () => {
    const word = fc.constantFrom(
      'a',
      'bb',
      'word',
      'longer-one',
      'extraordinarily',
      '微信',
      '很好，',
      'e\u0301',
      '\n',
      '\r\n',
      '—',
      '👩‍👩‍👧',
      '  ',
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 60 }),
        fc.nat(),
        fc.array(word, { maxLength: 6 }),
        fc.integer({ min: 1, max: 14 }),
        fc.boolean(),
        (words, pick, fresh, width, spaced) => {
          const glue = spaced ? ' ' : '';
          const at = pick % words.length;
          const start = words
            .slice(0, at)
            .map((each) => each + glue)
            .join('').length;
          const text = words.join(glue);
          const span = { start, end: start + (words[at] ?? '').length };
          const old = layOut(text, [span], [text.slice(span.start, span.end)], width);
          expect(replaceIn(old, 0, fresh.join(' '))).toEqual(layOut(text, [span], [fresh.join(' ')], width));
        },
      ),
      { numRuns: 2000 },
    );
  });
});

test('rowAt finds the row of an offset', () => {
  const layout = lay('one two three four', 8);
  expect([0, 7, 8, 13, 14, 99].map((at) => rowAt(layout, at))).toEqual([0, 0, 1, 1, 2, 2]);
});
