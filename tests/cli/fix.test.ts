import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/reporters/list.ts';
import { runIn } from './world.ts';

const mark = fc.constantFrom('', '\ufeff');
const ending = fc.constantFrom('\n', '\r\n', '\r');
const piece = fc.oneof(
  fc.constantFrom('wechat', 'the the', 'initial ban', '微信', ' ', '\t', '\u0007', '😀', 'é', '\u2028'),
  fc.string({ unit: 'grapheme', maxLength: 8 }).filter((text) => !/[\u0000\ufeff\r\n]/.test(text)),
);
const line = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(' '));
const article = fc
  .tuple(mark, fc.array(fc.tuple(line, ending), { maxLength: 6 }), fc.oneof(line, fc.constant('')))
  .map(([bom, lines, last]) => bom + lines.map(([text, end]) => text + end).join('') + last);

/** What the sample rules repair surely, repaired by hand. */
const repaired = (text: string): string =>
  text.replace(/\bthe(?: the\b)+/g, 'the').replace(/\bwechat\b/g, 'WeChat');

describe('lint --fix', () => {
  test('changes nothing but what it repairs, whatever the line ends and marks', async () => {
    await fc.assert(
      fc.asyncProperty(article, async (text) => {
        const { read } = await runIn(['lint', '--fix', 'a.txt'], { files: { 'a.txt': text } });
        expect(read('a.txt')).toBe(repaired(text));
      }),
      { numRuns: 60 },
    );
  });

  test('repairs a word that stands many times in one run', async () => {
    const { read } = await runIn(['lint', '--fix', 'a.txt'], {
      files: { 'a.txt': `${'the '.repeat(100)}end` },
    });
    expect(read('a.txt')).toBe('the end');
  });

  test('done twice is the same as once', async () => {
    await fc.assert(
      fc.asyncProperty(article, async (text) => {
        const once = await runIn(['lint', '--fix', 'a.txt'], { files: { 'a.txt': text } });
        const twice = await runIn(['lint', '--fix', 'a.txt'], { files: { 'a.txt': once.read('a.txt') } });
        expect(twice.read('a.txt')).toBe(once.read('a.txt'));
      }),
      { numRuns: 30 },
    );
  });

  test('no control character of an article is shown, in any format or colour', async () => {
    await fc.assert(
      fc.asyncProperty(article, fc.constantFrom(...formats), async (text, format) => {
        const { stdout, stderr } = await runIn(['lint', '-f', format, 'a.txt'], { files: { 'a.txt': text } });
        expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e]/);
      }),
      { numRuns: 60 },
    );
  });
});
