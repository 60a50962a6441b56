import type { Checker } from '../../src/core/checker.ts';
import type { Concept } from '../../src/core/concept.ts';
import { check } from '../../src/core/engine.ts';
import type { Draft, Problem, Suggestion } from '../../src/core/finding.ts';
import type { MqmType } from '../../src/core/mqm.ts';
import type { Page } from '../../src/core/page.ts';
import type { Rule, RuleCard } from '../../src/core/rule.ts';
import type { Severity } from '../../src/core/severity.ts';
import { unusedIgnore } from '../../src/core/unused-ignore.ts';

/** A rule that finds words by a pattern: enough of a checker to try the command line with. */
interface Sample {
  readonly id: string;
  readonly type: MqmType;
  readonly severity: Severity;
  readonly pattern: RegExp;
  readonly problem: Problem;
  readonly suggestions: readonly (readonly [text: string, confidence: number])[];
  readonly confidence: number;
  readonly conceptId?: string;
  readonly evidence?: Draft['evidence'];
}

const samples: readonly Sample[] = [
  {
    id: 'casing',
    type: 'capitalization',
    severity: 'minor',
    pattern: /\bwechat\b/g,
    problem: { kind: 'casing', term: 'WeChat' },
    suggestions: [['WeChat', 0.99]],
    confidence: 0.99,
    conceptId: 'wechat',
    evidence: [{ text: 'the glossary writes it so', weight: 1 }],
  },
  {
    id: 'rendering',
    type: 'wrong-term',
    severity: 'major',
    pattern: /\binitial ban\b/g,
    problem: { kind: 'rendering', term: 'preliminary injunction' },
    suggestions: [
      ['preliminary injunction', 0.8],
      ['temporary restraining order', 0.4],
    ],
    confidence: 0.8,
    conceptId: 'preliminary-injunction',
    evidence: [
      { text: '初步禁令 word for word', weight: 0.7 },
      { text: '“judge” stands near by', weight: 0.2 },
      { text: '“ban” is an ordinary word', weight: -0.1 },
    ],
  },
  {
    id: 'repeated-word',
    type: 'duplication',
    severity: 'neutral',
    pattern: /\b(the) \1\b/g,
    problem: { kind: 'language', says: '“the” stands here twice.' },
    suggestions: [['the', 0.95]],
    confidence: 0.95,
  },
  {
    id: 'foreign',
    type: 'untranslated',
    severity: 'major',
    pattern: /微信|\u001b\[31m\S+/g,
    problem: { kind: 'romanized', term: 'WeChat' },
    suggestions: [],
    confidence: 0.9,
  },
];

function ruleOf({ id, type, severity, pattern, suggestions, ...rest }: Sample): Rule<undefined> {
  const ranked = suggestions.map(
    ([text, confidence]): Suggestion => ({ text, confidence, reason: 'the term of the glossary' }),
  );
  return {
    id,
    type,
    severity,
    summary: `Sample rule ${id}.`,
    examples: { wrong: [['Open wechat now.', 'wechat', 'WeChat']], right: ['Open WeChat now.'] },
    *check(page: Page): Iterable<Draft> {
      for (const segment of page.segments) {
        for (const match of page.text.slice(segment.start, segment.end).matchAll(pattern)) {
          const start = segment.start + match.index;
          const { problem, confidence, conceptId, evidence = [] } = rest;
          const place = { start, end: start + match[0].length };
          yield {
            ...place,
            problem,
            confidence,
            evidence,
            suggestions: ranked,
            ...(conceptId && { conceptId }),
          };
        }
      }
    },
  };
}

export const sampleRules: readonly Rule<undefined>[] = samples.map(ruleOf);

const wechat: Concept = {
  id: 'wechat',
  kind: 'product',
  preferred: 'WeChat',
  admitted: ['Weixin'],
  deprecated: [{ term: 'Micro Letter', reason: 'word for word' }],
  titles: [],
  source: { zh: ['微信'], ru: [] },
  case: 'smart',
  severity: 'major',
  unless: ['Tencent Weixin'],
  definition: 'Messaging app by Tencent.',
  note: 'One word, two capitals.',
  link: 'https://www.wechat.com/',
  good: ['She opened WeChat.'],
  bad: ['She opened wechat.'],
  domain: 'technology',
};

export const sampleCards: readonly RuleCard[] = [...sampleRules, unusedIgnore];

export const sampleChecker: Checker = {
  check: (document, settings) => check(document, sampleRules, undefined, settings),
  concepts: new Map([[wechat.id, wechat]]),
};
