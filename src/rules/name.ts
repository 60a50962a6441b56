import type { Draft } from '../core/finding.ts';
import type { Page } from '../core/page.ts';
import { mentionsOf } from '../glossary/glossary.ts';
import { wordsOf } from '../glossary/words.ts';
import { confidenceOf } from './context.ts';
import { conceptOf, type GlossaryRule, type Knowledge } from './knowledge.ts';
import { type Candidate, candidatesIn, floor } from './name/candidates.ts';
import type { Unit } from './name/units.ts';
import { underPolicy } from './policy.ts';

export const name: GlossaryRule = {
  id: 'name',
  type: 'spelling',
  severity: 'major',
  summary: 'A name of the glossary is misspelt, as it happens on the way through another script.',
  examples: {
    wrong: [
      ['Judge Biler of the court in Oakland agreed with Laurel Beeler.', 'Biler', 'Beeler'],
      ['In court laurel Biler spoke.', 'laurel Biler', 'Laurel Beeler'],
    ],
    right: [
      'Judge Beeler agreed.',
      'Paul Miller, a retired judge, spoke.',
      'They thanked Laurel. Bills passed.',
    ],
  },
  *check(page, knowledge) {
    const best = new Map<Unit['first'], Candidate & { confidence: number; rank: number }>();
    const { counts } = mentionsOf(page, knowledge.glossary);
    for (const candidate of candidatesIn(page, knowledge)) {
      const confidence = confidenceOf(candidate.evidence);
      const isNamed = (counts.get(candidate.match.part.concept) ?? 0) > 0;
      const rank = confidence - (isNamed ? forNamed : 0);
      const rival = best.get(candidate.unit.first);
      if (confidence >= floor && rank > (rival?.rank ?? -1))
        best.set(candidate.unit.first, { ...candidate, confidence, rank });
    }
    for (const candidate of best.values()) yield* draft(page, knowledge, candidate);
  },
};

/**
 * Whom the text names rightly elsewhere it means less likely by another form than whom it doesn't name at all: beside *Kim
 * Jong-un*, *Kim Jong-ae* is Kim Ju-ae.
 */
const forNamed = 0.2;

function draft(
  page: Page,
  knowledge: Knowledge,
  { alignment, match, tail, evidence, confidence }: Candidate & { readonly confidence: number },
): Draft[] {
  const words = wordsOf(page);
  const concept = conceptOf(knowledge, match.part.concept);
  const { first, last, right } = alignment;
  return underPolicy(page, concept, words.indices[first] ?? 0, {
    start: words.tokens[first]?.start ?? 0,
    end: words.tokens[last - 1]?.end ?? 0,
    problem: { kind: 'name', term: concept.preferred },
    evidence,
    suggestions: [
      { text: `${right.join(' ')}${tail}`, confidence, reason: 'sounds alike through the pivot' },
    ],
    confidence,
    fixable: false,
  });
}
