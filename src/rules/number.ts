import type { Segment } from '../core/document.ts';
import type { Draft } from '../core/finding.ts';
import type { GlossaryRule } from './knowledge.ts';
import { type Quantity, quantitiesOfSource, quantitiesOfTarget } from './quantities.ts';

export const number: GlossaryRule = {
  id: 'number',
  type: 'mistranslation',
  severity: 'major',
  summary: 'A number differs from the one in the source: a zero too few for 万 or 亿, or other digits.',
  examples: {
    wrong: [
      ['约2万人参加。\tAbout 2,000 people took part.', '2,000', '20,000'],
      ['耗资1.2亿美元。\tIt cost 1.2 billion dollars.', '1.2 billion', '120 million'],
      ['共有3456人。\tThere were 3,465 people.', '3,465', '3,456'],
    ],
    right: [
      '约2万人参加。\tAbout 20,000 people took part.',
      '耗资1.2亿美元。\tIt cost 120 million dollars.',
      '增长百分之30。\tIt grew by 30%.',
      '7月26日，共有34人。\tOn July 26 there were 34 people.',
      '新冠肺炎患者有34名。\tThirty-four patients had COVID-19.',
      '下午15时，34人到场。\tAt 3 p.m. 34 people were there.',
    ],
  },
  *check(page) {
    for (const segment of page.segments) {
      const draft = segment.source === undefined ? undefined : compared(page.text, segment, segment.source);
      if (draft) yield draft;
    }
  },
};

/** One number that only the source has, and one, much like it, that only the target has: nothing else is sure. */
function compared(text: string, { start, end }: Segment, source: string): Draft | undefined {
  const said = quantitiesOfSource(source);
  const found = quantitiesOfTarget(text.slice(start, end));
  const [lost, ...moreLost] = said.filter((one) => !found.some((other) => isSame(one, other)));
  const [odd, ...moreOdd] = found.filter((one) => !said.some((other) => isSame(one, other)));
  if (!lost || !odd || moreLost.length > 0 || moreOdd.length > 0) return undefined;
  // Numbers under 13 are often spelled out, and come from elsewhere as often.
  if (lost.value < 13 || odd.value < 13) return undefined;
  const isMagnitude = lost.digits === odd.digits;
  if (!isMagnitude && !isSlip(lost, odd)) return undefined;
  const confidence = isMagnitude ? 0.9 : 0.8;
  const wrong = text.slice(start + odd.start, start + odd.end);
  const right = source.slice(lost.start, lost.end);
  return {
    start: start + odd.start,
    end: start + odd.end,
    problem: { kind: 'language', says: `“${wrong}” isn't the number of the source, “${right}”.` },
    evidence: [{ text: `the source has “${right}” and no “${wrong}”`, weight: confidence }],
    suggestions: [
      { text: written(lost.value, odd.isScaled), confidence: 0.75, reason: 'the number of the source' },
    ],
    confidence,
    fixable: false,
  };
}

/** 12.34亿 may be *1.2 billion*: rounding is no error. */
const isSame = (a: Quantity, b: Quantity): boolean =>
  a.value === b.value ||
  ((a.isScaled || b.isScaled) && Math.abs(a.value - b.value) <= 0.06 * Math.abs(a.value));

/** Numbers of as many digits, three at least, that have all but two in common. */
function isSlip(a: Quantity, b: Quantity): boolean {
  if (a.isScaled || b.isScaled || a.digits.length < 3 || String(a.value).length !== String(b.value).length)
    return false;
  const [one, two] = [String(a.value), String(b.value)];
  return [...one].filter((digit, at) => digit !== two[at]).length <= 2;
}

const sizes = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

function written(value: number, inWords: boolean): string {
  const size = inWords ? sizes.find(([least]) => value >= least) : undefined;
  if (size) return `${Number((value / size[0]).toPrecision(12))} ${size[1]}`;
  const [whole = '', part] = String(value).split('.');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return part === undefined ? grouped : `${grouped}.${part}`;
}
