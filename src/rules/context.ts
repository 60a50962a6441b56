import type { Concept } from '../core/concept.ts';
import type { Evidence } from '../core/finding.ts';
import type { Page } from '../core/page.ts';
import { sentenceAt } from '../core/page.ts';
import type { Span } from '../core/span.ts';

import { mentionsOf } from '../glossary/glossary.ts';
import type { RenderingMatch } from '../glossary/rendering-match.ts';
import { foreignCountry, foreignOwner } from './foreign.ts';
import { conceptOf, type Knowledge } from './knowledge.ts';

const reach = 40;
type Test = (around: string, lower: string) => boolean;
const tests = new WeakMap<Concept, readonly Test[]>();

/** One test for each of the concept's `unless` entries, made once. */
function testsOf(concept: Concept): readonly Test[] {
  const known = tests.get(concept);
  if (known) return known;
  const made = concept.unless.map((entry): Test => {
    if (entry.length > 2 && entry.startsWith('/') && entry.endsWith('/')) {
      const expression = new RegExp(entry.slice(1, -1), 'iu');
      return (around) => expression.test(around);
    }
    const word = entry.toLowerCase();
    return (_, lower) => standsWhole(lower, word);
  });
  tests.set(concept, made);
  return made;
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/** Whether `word` stands in `text`, no letter or digit touching it. */
function standsWhole(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + word.length)];
    if (!letterOrDigit.test(before) && !letterOrDigit.test(after)) return true;
  }
  return false;
}

/** “…, Nancy Pelosi, visited Taipei”: what comes after an apposition is about something else. */
function apposition(text: string, from: number): number {
  if (text[from] !== ',') return text.length;
  const closing = text.indexOf(',', from + 1);
  return closing < 0 ? text.length : closing;
}

/** The `unless` entry, or the other country, that stands near the span, within the sentence: *China's Ministry of Commerce* is real. */
export function exception(page: Page, span: Span, firstToken: number, concept: Concept): string | undefined {
  const { country, home, unless } = concept;
  if (unless.length === 0 && country === undefined && home === undefined) return undefined;
  const sentence = page.sentences[sentenceAt(page, firstToken)];
  const start = Math.max(sentence?.start ?? 0, span.start - reach);
  const end = Math.min(sentence?.end ?? page.text.length, apposition(page.text, span.end), span.end + reach);
  const around = `${page.text.slice(start, span.start)}\u0001${page.text.slice(span.end, end)}`;
  const lower = around.toLowerCase();
  return (
    unless.find((_, index) => testsOf(concept)[index]?.(around, lower)) ??
    (country && foreignCountry(page.text, span, { start, end }, country)) ??
    (home && foreignOwner(page.text, span, home))
  );
}

export const weightOfPresence = 0.12;

/** The right form elsewhere in the document speaks for the concept. */
export function presence(page: Page, knowledge: Knowledge, concept: number, name: string): Evidence[] {
  const count = mentionsOf(page, knowledge.glossary).counts.get(concept) ?? 0;
  if (count === 0) return [];
  return [{ text: `“${name}” stands ${times(count)} in the same document`, weight: weightOfPresence }];
}

/** *Minister of Commerce* in a text that names the *Department of Commerce*: the right form of a kindred concept decides. */
export function kindred(
  page: Page,
  knowledge: Knowledge,
  { concept: index, source }: RenderingMatch,
): Evidence[] {
  const concept = conceptOf(knowledge, index);
  for (const [other, count] of mentionsOf(page, knowledge.glossary).counts) {
    const { source: sources, preferred, ...rest } = conceptOf(knowledge, other);
    const related = sources.zh.some((term) => source.startsWith(term));
    if (count > 0 && related && isOfSamePlace(rest, concept))
      return [{ text: `“${preferred}”, its kin, stands in the same document`, weight: 0.25 }];
  }
  return [];
}

/** Bodies of one country, or spared by one word. */
const isOfSamePlace = (one: Pick<Concept, 'country' | 'unless'>, other: Concept): boolean =>
  (one.country !== undefined && one.country === other.country) ||
  one.unless.some((entry) => other.unless.includes(entry));

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
