import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, movedBy } from '../../src/core/fix.ts';

const edit = fc
  .tuple(fc.integer({ min: -2, max: 30 }), fc.integer({ min: -1, max: 6 }), fc.string({ maxLength: 4 }))
  .map(([start, length, text]) => ({ start, end: start + length, text }));

describe('edits', () => {
  test('replace their spans alone', () => {
    const edits = [
      { start: 8, end: 11, text: 'C' },
      { start: 0, end: 3, text: '' },
    ];
    expect(applyEdits('one two six.', edits).text).toBe(' two C.');
  });

  test('of two that overlap the first by position wins', () => {
    const [first, second] = [
      { start: 0, end: 4, text: 'x' },
      { start: 3, end: 6, text: 'y' },
    ];
    expect(applyEdits('abcdef', [second, first])).toMatchObject({
      text: 'xef',
      applied: [first],
      skipped: [second],
    });
  });

  test('that delete neighbours are undone', () => {
    const { text, inverse } = applyEdits('abcd', [
      { start: 0, end: 2, text: '' },
      { start: 2, end: 3, text: '' },
    ]);
    expect(text).toBe('d');
    expect(applyEdits(text, inverse).text).toBe('abcd');
  });

  test('outside the text are skipped', () => {
    const edits = [
      { start: -1, end: 1, text: 'x' },
      { start: 2, end: 9, text: 'y' },
      { start: 2, end: 1, text: 'z' },
    ];
    expect(applyEdits('abc', edits)).toMatchObject({ text: 'abc', applied: [], inverse: [] });
  });

  test('are undone by their inverse, and none is lost', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(edit, { maxLength: 8 }), (text, edits) => {
        const done = applyEdits(text, edits);
        expect(done.applied.length + done.skipped.length).toBe(edits.length);
        expect(applyEdits(done.text, done.inverse)).toMatchObject({ text, skipped: [] });
      }),
    );
  });
});

describe('edits elsewhere', () => {
  test('move what they leave as it is', () => {
    const words = [...'one two six.'.matchAll(/\w+/g)].map(({ 0: word, index }) => ({
      start: index,
      end: index + word.length,
      word,
    }));
    const edits = [
      { start: 0, end: 0, text: '- ' },
      { start: 4, end: 7, text: '' },
    ];
    expect(movedBy(edits, words)).toEqual([
      { start: 2, end: 5, word: 'one' },
      { start: 7, end: 10, word: 'six' },
    ]);
  });

  test('leave the text of what they move alone', () => {
    const span = fc
      .tuple(fc.integer({ min: 0, max: 25 }), fc.integer({ min: 1, max: 5 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(
        fc.string({ minLength: 30, maxLength: 30 }),
        fc.array(edit, { maxLength: 8 }),
        fc.array(span),
        (before, edits, spans) => {
          const { text, applied } = applyEdits(before, edits);
          const whole = spans.map((each) => ({ ...each, surface: before.slice(each.start, each.end) }));
          for (const { start, end, surface } of movedBy(applied, whole))
            expect(text.slice(start, end)).toBe(surface);
        },
      ),
    );
  });
});
