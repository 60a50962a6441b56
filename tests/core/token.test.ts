import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../../src/core/token.ts';

const kinds = (text: string): string[] => tokenize(text).map(({ kind, text: part }) => `${kind} ${part}`);

describe('tokens', () => {
  test.each([
    ["the user's app", ['word the', 'word user', "suffix 's", 'word app']],
    ['don’t', ['word don’t']],
    ['U.S. law', ['word U.S.', 'word law']],
    ['J. Smith', ['word J', 'mark .', 'word Smith']],
    ['1,000.50 in 5G', ['number 1,000.50', 'word in', 'number 5G']],
    ['COVID19', ['word COVID19']],
    ['微信 app', ['foreign 微信', 'word app']],
    ['see https://a.org/b?c=d.', ['word see', 'verbatim https://a.org/b?c=d', 'mark .']],
    [
      'write to a.b+c@mail.example.org, please',
      ['word write', 'word to', 'verbatim a.b+c@mail.example.org', 'mark ,', 'word please'],
    ],
    ['on wechat.com today', ['word on', 'verbatim wechat.com', 'word today']],
    ['@wechat and #ban', ['verbatim @wechat', 'word and', 'verbatim #ban']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));

  test('stand in order, and hold all but spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let at = 0;
        for (const { start, end, text: part } of tokenize(text)) {
          expect(text.slice(start, end)).toBe(part);
          expect(text.slice(at, start)).toMatch(/^[\s\u0000-\u0020\u007f\u200b\ufeff]*$/);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^[\s\u0000-\u0020\u007f\u200b\ufeff]*$/);
      }),
    );
  });

  test('a stretch of a text has the offsets of the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 40 }), (before, text) => {
        const shifted = tokenize(text).map((token) => ({
          ...token,
          start: token.start + before.length,
          end: token.end + before.length,
        }));
        expect(tokenize(before + text, before.length)).toEqual(shifted);
      }),
    );
  });

  test.each([
    ['letters', 'a'.repeat(200_000)],
    ['letters and an at sign', `${'a'.repeat(200_000)} @`],
    ['stops', 'a.'.repeat(100_000)],
    ['hyphens', `${'a-'.repeat(100_000)}#`],
    ['slashes', '/a'.repeat(100_000)],
  ])('an endless run of %s comes to its end', (_, text) => {
    expect(tokenize(`${text} #x`).at(-1)?.text).toBe('#x');
  });
});
