import type { Segment } from '../core/document.ts';
import type { Draft } from '../core/finding.ts';
import type { GlossaryRule } from './knowledge.ts';

export const untranslated: GlossaryRule = {
  id: 'untranslated',
  type: 'untranslated',
  severity: 'major',
  summary: 'A unit has no translation, or its source stands in its place.',
  examples: {
    wrong: [
      ['法院同意了。\t法院同意了。', '法院同意了。'],
      ['法院同意了。\t', ''],
    ],
    right: ['法院同意了。\tThe court agreed.', '2020\t2020', 'WeChat\tWeChat', '…\t'],
  },
  *check(page) {
    for (const segment of page.segments) {
      const { source, start, end } = segment;
      if (source === undefined || !/\p{L}/u.test(source)) continue;
      const target = page.text.slice(start, end);
      if (target.trim() === '') yield draft(segment, 'This unit has no translation.', 'its source has words');
      else if (isCopy(source, target))
        yield draft(segment, 'The source stands here untranslated.', 'source and target are the same');
    }
  },
};

/** A name in Latin letters may stay as it is; a text in another script may not, with another comma or space neither. */
const isCopy = (source: string, target: string): boolean =>
  lettersOf(source) === lettersOf(target) &&
  (target.match(/[\p{Script=Han}\p{Script=Cyrillic}]/gu)?.length ?? 0) > 1;

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

const draft = ({ start, end }: Segment, says: string, because: string): Draft => ({
  start,
  end,
  problem: { kind: 'language', says },
  evidence: [{ text: because, weight: 0.95 }],
  suggestions: [],
  confidence: 0.95,
  fixable: false,
});
