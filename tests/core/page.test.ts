import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { opensSentence, sentenceAt, takeApart } from '../../src/core/page.ts';

const pageOf = (text: string) =>
  takeApart({ path: 'a.txt', text, segments: [{ start: 0, end: text.length }] });
const sentences = (text: string): string[] =>
  pageOf(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each([
    ['He ran. She sat.', ['He ran.', 'She sat.']],
    ['“He ran.” She sat.', ['“He ran.”', 'She sat.']],
    ['Mr. Bien spoke.', ['Mr. Bien spoke.']],
    ['J. R. Smith spoke.', ['J. R. Smith spoke.']],
    ['It cost 3. and more.', ['It cost 3. and more.']],
    ['Really?! Yes.', ['Really?!', 'Yes.']],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected));

  test('share out all tokens in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const page = pageOf(text);
        const shared = page.sentences.flatMap(({ first, last }) => page.tokens.slice(first, last));
        expect(shared).toEqual(page.tokens);
        for (const index of page.tokens.keys()) {
          const sentence = page.sentences[sentenceAt(page, index)];
          expect(index >= (sentence?.first ?? -1) && index < (sentence?.last ?? -1)).toBe(true);
        }
      }),
    );
  });

  test('open with their first word, whatever marks and numbers go before', () => {
    const page = pageOf('1. “He ran.');
    expect(page.tokens.filter((_, at) => opensSentence(page, at)).map(({ text }) => text)).toContain('He');
    expect(page.tokens.some(({ text }, at) => text === 'ran' && opensSentence(page, at))).toBe(false);
  });
});
