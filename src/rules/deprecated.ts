import type { Draft } from '../core/finding.ts';
import { opensSentence, type Page } from '../core/page.ts';
import type { Mention } from '../glossary/forms.ts';
import { mentionsOf } from '../glossary/glossary.ts';
import { wordsOf } from '../glossary/words.ts';
import { conceptOf, type GlossaryRule, type Knowledge } from './knowledge.ts';
import { underPolicy } from './policy.ts';
import { repairs } from './repair.ts';

export const deprecated: GlossaryRule = {
  id: 'deprecated',
  type: 'inconsistent-with-terminology-resource',
  severity: 'major',
  summary: 'A form that the glossary lists as deprecated.',
  examples: {
    wrong: [['The judge issued a stop order on Saturday.', 'stop order', 'preliminary injunction']],
    right: ['The court granted a preliminary injunction.'],
  },
  *check(page, knowledge) {
    for (const mention of mentionsOf(page, knowledge.glossary).list) {
      if (mention.form.status === 'deprecated') yield* draft(page, knowledge, mention);
    }
  },
};

function draft(page: Page, knowledge: Knowledge, { form, first, last }: Mention): Draft[] {
  const words = wordsOf(page);
  const concept = conceptOf(knowledge, form.concept);
  const [start, end] = [words.tokens[first]?.start ?? 0, words.tokens[last - 1]?.end ?? 0];
  const index = words.indices[first] ?? 0;
  const confidence = 0.95;
  const term = concept.preferred;
  return underPolicy(page, concept, index, {
    start,
    end,
    problem: { kind: 'deprecated', term, ...(form.reason === undefined ? {} : { reason: form.reason }) },
    evidence: [
      {
        text: `the glossary (${concept.domain}) lists “${form.surface}” as deprecated`,
        weight: confidence,
      },
    ],
    suggestions: repairs(concept, page.text.slice(start, end), confidence, opensSentence(page, index)),
    confidence,
  });
}
