import type { Concept } from '../core/concept.ts';
import type { Evidence } from '../core/finding.ts';
import type { Page } from '../core/page.ts';
import { sentenceAt } from '../core/page.ts';
import type { Span } from '../core/span.ts';

import { mentionsOf } from '../glossary/glossary.ts';
import type { RenderingMatch } from '../glossary/renderings.ts';
import { conceptOf, type Knowledge } from './knowledge.ts';

const reach = 40;
const compiled = new WeakMap<Concept, readonly RegExp[]>();

/** The concept's `unless` patterns, made once; words match whole, in any case. */
function patterns(concept: Concept): readonly RegExp[] {
  const known = compiled.get(concept);
  if (known) return known;
  const made = concept.unless.map((entry) =>
    entry.length > 2 && entry.startsWith('/') && entry.endsWith('/')
      ? new RegExp(entry.slice(1, -1), 'iu')
      : new RegExp(
          `(?<![\\p{L}\\p{N}])${entry.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
          'iu',
        ),
  );
  compiled.set(concept, made);
  return made;
}

/** The `unless` entry that stands near the span, within the sentence: *China's Ministry of Commerce* is real. */
export function exception(page: Page, span: Span, firstToken: number, concept: Concept): string | undefined {
  if (concept.unless.length === 0) return undefined;
  const sentence = page.sentences[sentenceAt(page, firstToken)];
  const start = Math.max(sentence?.start ?? 0, span.start - reach);
  const end = Math.min(sentence?.end ?? page.text.length, span.end + reach);
  const around = `${page.text.slice(start, span.start)}\u0001${page.text.slice(span.end, end)}`;
  return concept.unless.find((_, index) => patterns(concept)[index]?.test(around));
}

/** The right form elsewhere in the document speaks for the concept. */
export function presence(page: Page, knowledge: Knowledge, concept: number, name: string): Evidence[] {
  const count = mentionsOf(page, knowledge.glossary).counts.get(concept) ?? 0;
  return count === 0 ? [] : [{ text: `“${name}” stands ${times(count)} in the same document`, weight: 0.12 }];
}

/** *Minister of Commerce* in a text that names the *Department of Commerce*: the right form of a kindred concept decides. */
export function kindred(
  page: Page,
  knowledge: Knowledge,
  { concept: index, source }: RenderingMatch,
): Evidence[] {
  const concept = conceptOf(knowledge, index);
  for (const [other, count] of mentionsOf(page, knowledge.glossary).counts) {
    const { source: sources, unless, preferred } = conceptOf(knowledge, other);
    const related = sources.zh.some((term) => source.startsWith(term));
    if (count > 0 && related && unless.some((entry) => concept.unless.includes(entry)))
      return [{ text: `“${preferred}”, its kin, stands in the same document`, weight: 0.25 }];
  }
  return [];
}

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

/** Sum of the evidence, kept within what an automatic check may claim. */
export const confidenceOf = (evidence: readonly Evidence[]): number =>
  Math.round(
    Math.min(
      0.98,
      Math.max(
        0,
        evidence.reduce((sum, { weight }) => sum + weight, 0),
      ),
    ) * 100,
  ) / 100;
