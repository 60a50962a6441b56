import type { Segment } from '../core/document.ts';
import type { Draft } from '../core/finding.ts';
import type { Span } from '../core/span.ts';
import type { GlossaryRule } from './knowledge.ts';
import { differences } from './number/compare.ts';
import { quantitiesOfEnglish } from './number/english.ts';
import type { Quantity } from './number/quantity.ts';
import { quantitiesOfSource } from './number/source.ts';
import { suggestionFor } from './number/suggest.ts';

export const number: GlossaryRule = {
  id: 'number',
  type: 'mistranslation',
  severity: 'major',
  summary:
    'A number, a date, a unit or a currency differs from the one in the source: a zero too few for 万 or 亿, another month.',
  examples: {
    wrong: [
      ['约2万人参加。\tAbout 2,000 people took part.', '2,000', '20,000'],
      ['耗资1.2亿美元。\tIt cost 1.2 billion dollars.', '1.2 billion', '120 million'],
      ['共有3456人。\tThere were 3,465 people.', '3,465', '3,456'],
      ['耗资三千五百万元。\tIt cost 3.5 million yuan.', '3.5 million', '35 million'],
      ['3月5日开庭。\tThe hearing is on May 5.', 'May', 'March'],
      ['全长12公里。\tIt is 12 miles long.', 'miles', 'kilometres'],
      ['罚款50亿欧元。\tThe fine is 5 billion dollars.', 'dollars', 'euros'],
      ['Ущерб составил 3,5 млрд рублей.\tThe damage was 3.5 million roubles.', '3.5 million', '3.5 billion'],
    ],
    right: [
      '约2万人参加。\tAbout 20,000 people took part.',
      '耗资1.2亿美元。\tIt cost 120 million dollars.',
      '增长百分之30。\tIt grew by 30%.',
      '7月26日，共有34人。\tOn July 26 there were 34 people.',
      '新冠肺炎患者有34名。\tThirty-four patients had COVID-19.',
      '下午15时，34人到场。\tAt 3 p.m. 34 people were there.',
      '全长12公里。\tIt is 7.5 miles long.',
      '5 марта уволено 2 тыс. человек.\tOn March 5, 2,000 people were dismissed.',
    ],
  },
  *check(page) {
    for (const { source, ...segment } of page.segments)
      if (source !== undefined) yield* compared(page.text, segment, source);
  },
};

const mostPairs = 100_000;

function compared(text: string, { start, end }: Segment, source: string): Draft[] {
  const said = quantitiesOfSource(source);
  const target = text.slice(start, end);
  const found = said.length === 0 ? [] : quantitiesOfEnglish(target);
  // A table, in which nobody could tell what belongs to what; and comparing takes the product of both.
  if (found.length === 0 || said.length * found.length > mostPairs) return [];
  return differences(said, found).map((difference) => {
    const { what, confidence } = difference;
    const isMark = what === 'unit' || what === 'currency';
    const spanOf = (each: Quantity): Span => (isMark ? each.unit : undefined) ?? each;
    const [lost, odd] = [spanOf(difference.lost), spanOf(difference.odd)];
    const wrong = target.slice(odd.start, odd.end);
    const sign = isMark
      ? undefined
      : /^ ?[月日号號年时時点點%％]/u.exec(source.slice(lost.end, lost.end + 2));
    const right = source.slice(lost.start, lost.end) + (sign?.[0] ?? '');
    const suggestion = suggestionFor(difference, wrong);
    const name = what === 'percent' ? 'percentage' : what;
    return {
      start: start + odd.start,
      end: start + odd.end,
      problem: { kind: 'language', says: `“${wrong}” isn't the ${name} of the source, “${right}”.` },
      evidence: [{ text: `the source has “${right}” and no “${wrong}”`, weight: confidence }],
      suggestions: suggestion
        ? [{ text: suggestion, confidence: 0.75, reason: `the ${name} of the source` }]
        : [],
      confidence,
      fixable: false,
    };
  });
}
