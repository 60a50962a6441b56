import type { Concept } from '../../../src/core/concept.ts';
import type { Finding } from '../../../src/core/finding.ts';
import type { ReviewFile } from '../../../src/tui/review/article.ts';

/** A finding at occurrence `nth` of `surface`, with suggestions from the best down. */
export function finding(
  text: string,
  surface: string,
  suggestions: readonly string[],
  more: Partial<Finding> & { nth?: number } = {},
): Finding {
  const { nth = 0, ...rest } = more;
  let start = text.indexOf(surface);
  for (let i = 0; i < nth; i++) start = text.indexOf(surface, start + 1);
  return {
    start,
    end: start + surface.length,
    surface,
    ruleId: 'term-casing',
    type: 'capitalization',
    severity: 'minor',
    confidence: 0.9,
    fixable: true,
    fingerprint: `${surface}${nth}`,
    problem: { kind: 'casing', term: suggestions[0] ?? '' },
    evidence: [{ text: 'the glossary writes it so', weight: 0.7 }],
    suggestions: suggestions.map((each, index) => ({
      text: each,
      confidence: 0.95 - index * 0.15,
      reason: '',
    })),
    ...rest,
  };
}

const wechat: Concept = {
  id: 'wechat',
  kind: 'product',
  preferred: 'WeChat',
  admitted: [],
  deprecated: [],
  titles: [],
  source: { zh: ['微信'], ru: [] },
  case: 'exact',
  severity: 'minor',
  unless: [],
  definition: 'The messaging app of Tencent.',
  good: [],
  bad: [],
  domain: 'wechat-case',
};

export const text = [
  'Judge Biler let wechat stay in the store.',
  '',
  'The initial ban on wechat was stopped. Users of wechat said it was a hard won victory.',
  '',
].join('\n');

/** Five findings: a name, three alike, and in their midst a term with three suggestions. */
export const sample: ReviewFile = {
  path: 'articles/court.txt',
  text,
  wordCount: 25,
  findings: [
    finding(text, 'Biler', ['Beeler', 'Bieler'], {
      ruleId: 'name',
      type: 'mistranslation',
      severity: 'major',
      problem: { kind: 'name', term: 'Beeler' },
      evidence: [
        { text: 'the title “Judge” stands before it', weight: 0.4 },
        { text: '“Biler” is also a surname', weight: -0.1 },
      ],
    }),
    finding(text, 'wechat', ['WeChat'], { conceptId: 'wechat' }),
    finding(text, 'initial ban', ['preliminary injunction', 'injunction', 'interim order'], {
      ruleId: 'rendering',
      type: 'wrong-term',
      severity: 'major',
      problem: { kind: 'rendering', term: 'preliminary injunction' },
    }),
    finding(text, 'wechat', ['WeChat'], { conceptId: 'wechat', nth: 1 }),
    finding(text, 'wechat', ['WeChat'], { conceptId: 'wechat', nth: 2 }),
  ],
  concepts: new Map([['wechat', wechat]]),
};

/** Nothing can be suggested here. */
export const bare: ReviewFile = {
  path: 'b.txt',
  text: 'One dubious word.',
  wordCount: 3,
  findings: [
    finding('One dubious word.', 'dubious', [], {
      severity: 'neutral',
      problem: { kind: 'language', says: 'Odd.' },
    }),
  ],
  concepts: new Map(),
};
