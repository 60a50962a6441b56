import type { Proposal, Quote } from '../../../src/core/proposal.ts';

const quote = (sentence: string, form: string): Quote => {
  const at = sentence.indexOf(form);
  return { path: 'text.txt', start: at, end: at + form.length, sentence, at };
};

const base = {
  admitted: [],
  deprecated: [],
  titles: [],
  source: { zh: [], ru: [] },
  case: 'smart',
  severity: 'major',
  unless: [],
  good: [],
  bad: [],
  domain: '',
} as const;

/** Three proposals: with two garbled forms, with one, and with none and little confidence. */
export const proposals: readonly Proposal[] = [
  {
    concept: { ...base, id: 'preliminary-injunction', kind: 'other', preferred: 'preliminary injunction' },
    confidence: 0.92,
    articles: 2,
    mentions: 2,
    quote: quote('The preliminary injunction also blocked the order.', 'preliminary injunction'),
    pairings: [
      {
        form: 'initial ban',
        way: 'rendering',
        confidence: 0.7,
        evidence: [{ text: '“initial” and “preliminary” are both 初步', weight: 0.7 }],
        garbled: quote('Bilers initial ban also blocked it.', 'initial ban'),
        trusted: quote('The preliminary injunction also blocked the order.', 'preliminary injunction'),
        count: 1,
        isDerived: false,
      },
      {
        form: 'pre liminary injury',
        way: 'split',
        confidence: 0.78,
        evidence: [{ text: 'without its spaces it reads much like it', weight: 0.78 }],
        garbled: quote('She issued a pre liminary injury.', 'pre liminary injury'),
        trusted: quote('The preliminary injunction also blocked the order.', 'preliminary injunction'),
        count: 1,
        isDerived: false,
      },
    ],
  },
  {
    concept: { ...base, id: 'wechat', kind: 'other', preferred: 'WeChat' },
    confidence: 0.99,
    articles: 2,
    mentions: 9,
    quote: quote('Users of WeChat sued.', 'WeChat'),
    pairings: [
      {
        form: 'wechat',
        way: 'casing',
        confidence: 0.95,
        evidence: [{ text: 'the same words', weight: 0.95 }],
        garbled: quote('wechat is down.', 'wechat'),
        trusted: quote('Users of WeChat sued.', 'WeChat'),
        count: 41,
        isDerived: true,
      },
    ],
  },
  {
    concept: { ...base, id: 'bloomberg', kind: 'other', preferred: 'Bloomberg' },
    confidence: 0.5,
    articles: 1,
    mentions: 1,
    quote: quote('That is on hold, according to Bloomberg.', 'Bloomberg'),
    pairings: [],
  },
];
