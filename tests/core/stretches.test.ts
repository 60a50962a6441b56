import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/core/document.ts';
import { stretchesOf } from '../../src/core/stretches.ts';

/** A document with a segment for each line. */
function linesOf(text: string): Document {
  const segments = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
  return { path: 'book.txt', text, segments };
}

/** Every token with its place in the document. */
const tokensOf = (document: Document): { text: string; start: number }[] =>
  [...stretchesOf(document)].flatMap(({ page, offset }) =>
    page.tokens.map(({ text, start }) => ({ text, start: start + offset })),
  );

describe('stretches of a document', () => {
  const line = 'The court heard the case — 初步 — on Monday. ';

  test('a short document is one page as it stands', () => {
    const [only, ...more] = [...stretchesOf(linesOf(`${line}\n${line}`))];
    expect(more).toEqual([]);
    expect(only?.offset).toBe(0);
    expect(only?.page.text).toBe(`${line}\n${line}`);
  });

  test.each([
    ['lines', `${line}\n\n`],
    ['one line without end', line],
    ['one word without end', 'ab'],
  ])('a book of %s becomes several pages, and no token is lost, moved or doubled', (_, piece) => {
    const text = piece.repeat(Math.ceil(600_000 / piece.length));
    const stretches = [...stretchesOf(linesOf(text))];
    expect(stretches.length).toBeGreaterThan(2);
    for (const { page } of stretches) expect(page.text.length).toBeLessThan(300_000);
    const tokens = tokensOf(linesOf(text));
    expect(tokens.filter(({ text: own, start }) => !text.startsWith(own, start))).toEqual([]);
    expect(tokens.map((token) => token.text).join('')).toBe(text.replace(/\s/g, ''));
  });

  test('a unit stays whole with its source', () => {
    const text = line.repeat(15_000);
    const [only, ...more] = [
      ...stretchesOf({ path: 'a.xlf', text, segments: [{ start: 0, end: text.length, source: '…' }] }),
    ];
    expect(more).toEqual([]);
    expect(only?.page.segments[0]?.source).toBe('…');
  });
});
