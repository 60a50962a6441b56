import type { Draft } from '../core/finding.ts';
import { opensSentence, type Page } from '../core/page.ts';
import { isCapitalized } from '../core/token.ts';
import type { Mention } from '../glossary/forms.ts';
import { mentionsOf } from '../glossary/glossary.ts';
import { wordsOf } from '../glossary/words.ts';
import { confidenceOf, presence } from './context.ts';
import { conceptOf, type GlossaryRule, type Knowledge } from './knowledge.ts';
import { underPolicy } from './policy.ts';
import { repairs } from './repair.ts';
import { topic } from './topic.ts';

export const romanized: GlossaryRule = {
  id: 'romanized',
  type: 'untranslated',
  severity: 'major',
  summary: 'A name or term was left in pinyin, or read as what its characters mean.',
  examples: {
    wrong: [['Users of Weixin cannot pay.', 'Weixin', 'WeChat']],
    right: ['Users of WeChat cannot pay.'],
  },
  *check(page, knowledge) {
    const { list, covered } = mentionsOf(page, knowledge.glossary);
    for (const mention of list) {
      if (mention.form.status === 'romanized' && !covered[mention.first])
        yield* draft(page, knowledge, mention);
    }
  },
};

const reach = 40;

/** *its Chinese version, Weixin*; *known in China as Weixin*: the text tells what the Chinese word is. */
const isExplained = (before: string): boolean =>
  /(?:Chinese|Mandarin|pinyin|version|named?|called|known|transliterated)(?:\s+(?:in|as|is|for|to)(?:\s+(?:China|Chinese))?)*[,:]?\s+["“'‘(]?$/iu.test(
    before,
  );

function draft(page: Page, knowledge: Knowledge, { form, first, last }: Mention): Draft[] {
  const words = wordsOf(page);
  const concept = conceptOf(knowledge, form.concept);
  const [start, end] = [words.tokens[first]?.start ?? 0, words.tokens[last - 1]?.end ?? 0];
  const index = words.indices[first] ?? 0;
  const surface = page.text.slice(start, end);
  // In lower case a place's pinyin may be any word of the text's.
  if (concept.kind !== 'product' && !isCapitalized(surface)) return [];
  if (isExplained(page.text.slice(Math.max(0, start - reach), start))) return [];
  const syllables = surface.split(/[\s-]+/).length;
  const evidence = [
    {
      text: form.reason ?? '',
      weight: surface.length > 7 || syllables > 1 ? 0.78 : 0.66,
    },
    ...presence(page, knowledge, form.concept, concept.preferred),
    ...topic(page, knowledge, form.concept),
  ];
  const confidence = confidenceOf(evidence);
  return underPolicy(page, concept, index, {
    start,
    end,
    problem: { kind: 'romanized', term: concept.preferred },
    evidence,
    suggestions: repairs(concept, surface, confidence, opensSentence(page, index)),
    confidence,
    fixable: false,
  });
}
