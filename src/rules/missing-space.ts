import type { GlossaryRule } from './knowledge.ts';
import { languageDraft } from './language.ts';

export const missingSpace: GlossaryRule = {
  id: 'missing-space',
  type: 'punctuation',
  severity: 'minor',
  summary: 'A stop or comma stands between two words without a space.',
  examples: {
    wrong: [
      ['The game was lost.The fans left.', '.', '. '],
      ['The law passed,and the crowd cheered.', ',', ', '],
    ],
    right: [
      'He paid 1,000 dollars.',
      'See node.js and Yahoo.Japan.',
      'St.Petersburg is cold.',
      'It ended at 5 p.m.',
    ],
  },
  *check(page, { lexicon }) {
    for (const match of page.text.matchAll(pattern)) {
      const [, before = '', mark = '', after = ''] = match;
      const isStop = mark !== ',' && mark !== ';';
      if (!lexicon.isOrdinary(before) || lexicon.frequency(before) === 0) continue;
      // “asp.net”, “Yahoo.Japan”: an address or a name has its stop inside.
      if (
        !lexicon.isOrdinary(after.toLowerCase()) ||
        (isStop && !opens.has(after.toLowerCase()) && before.length < 4)
      )
        continue;
      const start = match.index + before.length;
      yield languageDraft({ start, end: start + 1 }, `${mark} `, 0.88, {
        says: `“${before}${mark}${after}” lacks a space.`,
        because: 'English has a space after the mark',
      });
    }
  },
};

/** A whole lower-case word, a mark, and another word: after a stop one with a capital. */
const pattern =
  /(?<![\p{L}\p{N}.,;:@/_'’-])(\p{Ll}{2,30})([,;]|[.!](?=\p{Lu}\p{Ll}))(\p{L}{1,30})(?![\p{L}\p{N}@/_=(]|[.,]\p{L})/gu;

const opens = new Set(
  'the a an it he she they we this that these those in on at but and if when as for his her their there'.split(
    ' ',
  ),
);
