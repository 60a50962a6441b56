import type { Concept } from '../core/concept.ts';
import type { Draft } from '../core/finding.ts';
import type { Page } from '../core/page.ts';
import { nationWords } from '../english/nations.ts';
import { similarity } from '../english/similarity.ts';
import type { Mention } from '../glossary/forms.ts';
import { type Mentions, mentionsOf } from '../glossary/glossary.ts';
import { wordsOf } from '../glossary/words.ts';
import { conceptOf, type GlossaryRule, type Knowledge } from './knowledge.ts';
import { underPolicy } from './policy.ts';
import { inOrder, inPlaceOf } from './repair.ts';

export const title: GlossaryRule = {
  id: 'title',
  type: 'wrong-term',
  severity: 'major',
  summary: 'A person stands with a title that is not theirs.',
  examples: {
    wrong: [
      [
        'The hearing was held by California district judge Laurel Beeler.',
        'district judge',
        'magistrate judge',
      ],
      ['Laurel Beeler, a California district judge, said so.', 'district judge', 'magistrate judge'],
    ],
    right: ['U.S. Magistrate Judge Laurel Beeler said so.', 'Judge Beeler overruled the district judge.'],
  },
  *check(page, knowledge) {
    const mentions = mentionsOf(page, knowledge.glossary);
    for (const mention of mentions.list) {
      const concept = conceptOf(knowledge, mention.form.concept);
      if (concept.kind !== 'person' || concept.titles.length === 0) continue;
      const other = titleBeside(page, knowledge, mention, mentions);
      if (other) yield* draft(page, concept, other);
    }
  },
};

/** Words between a name and the title beside it. */
const reach = 8;

/** A title right before the name (*district judge Laurel Beeler*), or in apposition (*Laurel Beeler, a California district judge*). */
function titleBeside(
  page: Page,
  knowledge: Knowledge,
  person: Mention,
  { allowedAt }: Mentions,
): Mention | undefined {
  const words = wordsOf(page);
  const isOfTitles = ({ form }: Mention): boolean =>
    /^(?:title|legal-term)$/.test(conceptOf(knowledge, form.concept).kind);
  for (let at = Math.max(0, person.first - reach); at < person.last + reach; at++) {
    for (const mention of allowedAt.get(at) ?? []) {
      if (!isOfTitles(mention)) continue;
      if (mention.last === person.first && words.joined[person.first] === 1) return mention;
      if (mention.first > person.last && isApposition(page, person, mention)) return mention;
    }
  }
  return undefined;
}

function isApposition(page: Page, person: Mention, mention: Mention): boolean {
  const { tokens } = wordsOf(page);
  const from = tokens[person.last - 1]?.end ?? 0;
  const between = page.text.slice(from, tokens[mention.first]?.start ?? from);
  return between.length < 40 && /^, (?:an?|the) (?:[\p{L}.]+ ){0,3}$/u.test(between);
}

function draft(page: Page, person: Concept, { first, last }: Mention): Draft[] {
  const { tokens } = wordsOf(page);
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0];
  const surface = page.text.slice(start, end);
  const lower = surface.toLowerCase();
  const titles = person.titles.map((own) => own.toLowerCase());
  const right = titles.some(
    (own) => own === lower || own.endsWith(` ${lower}`) || (lower.endsWith(` ${own}`) && own.includes(' ')),
  );
  if (right) return [];
  const ranked = person.titles.toSorted((a, b) => similarity(b, lower) - similarity(a, lower));
  const texts = [...new Set(ranked.map((own) => inPlaceOf(surface, withNations(own), false)))];
  const [best = ''] = texts;
  const confidence = 0.85;
  const because = `the glossary gives ${person.preferred} the title “${best}”`;
  return underPolicy(page, person, wordsOf(page).indices[first] ?? 0, {
    start,
    end,
    problem: { kind: 'title', term: person.preferred, title: best },
    evidence: [{ text: because, weight: confidence }],
    suggestions: inOrder(texts.slice(0, 3), confidence, [
      'a title of this person',
      'another title of theirs',
    ]),
    confidence,
    fixable: false,
  });
}

/** Titles are kept in lower case: *u.s. magistrate judge*. */
const withNations = (title: string): string =>
  title
    .replace(/\bu\.s\./g, 'U.S.')
    .replace(/\bus(?= )/g, 'US')
    .replace(/\bunited states\b/g, 'United States')
    .replace(/\p{L}+/gu, (word) =>
      nationWords(word).length > 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word,
    );
