import type { Concept } from '../core/concept.ts';
import { type Country, wordsFor } from '../core/countries.ts';
import type { Evidence } from '../core/finding.ts';
import type { Page } from '../core/page.ts';
import { countWords } from '../core/score.ts';
import { mentionsOf } from '../glossary/glossary.ts';
import { conceptOf, type Knowledge } from './knowledge.ts';

/** A text about something has one of its terms in so many words; a few sentences don't tell what they are about. */
const wordsPerTerm = 300;
const fewWords = 150;
/** So few terms come together by intent: a glossary made for the text. */
const smallDomain = 50;
const perTenfold = 0.2;
const abroad = 0.2;

/**
 * What speaks against a concept because the document is about something else. Two words that read a term of law are
 * chance in a text without law: *strict control* of an epidemic is no *strict scrutiny*. The more concepts of the field a
 * text is held against, the more so.
 */
export function topic(page: Page, knowledge: Knowledge, index: number): Evidence[] {
  if (fieldsOf(page, knowledge).words < fewWords) return [];
  const concept = conceptOf(knowledge, index);
  const { domain } = concept;
  const evidence: Evidence[] = [];
  const weight = -perTenfold * Math.log10(Math.max(1, knowledge.glossary.sizeOf(domain) / smallDomain));
  if (weight < -0.01 && !isOfItsField(page, knowledge, index))
    evidence.push({ text: `the document says next to nothing else of “${domain}”`, weight });
  const country = concept.country ?? concept.home;
  if (country && !speaksOf(page, knowledge, country))
    evidence.push({ text: `the document doesn't speak of “${country}”`, weight: -abroad });
  return evidence;
}

function isOfItsField(page: Page, knowledge: Knowledge, index: number): boolean {
  const { words, mentions } = fieldsOf(page, knowledge);
  const { counts } = mentionsOf(page, knowledge.glossary);
  const all = mentions.get(conceptOf(knowledge, index).domain) ?? 0;
  return all - (counts.has(index) ? 1 : 0) >= Math.max(1, words / wordsPerTerm);
}

function speaksOf(page: Page, knowledge: Knowledge, country: Country): boolean {
  const { countries, texts: words } = fieldsOf(page, knowledge);
  const known = countries.get(country);
  if (known !== undefined) return known;
  // As it is written: “us” is no US.
  const found = wordsFor(country).some((name) =>
    name.includes(' ') ? page.text.includes(name) : words.has(name),
  );
  countries.set(country, found);
  return found;
}

interface Fields {
  readonly words: number;
  /** By domain: how many of its concepts stand in the page. */
  readonly mentions: ReadonlyMap<string, number>;
  /** Every word as it is written. */
  readonly texts: ReadonlySet<string>;
  /** Whether the page speaks of a country, itself or what belongs to it. */
  readonly countries: Map<Country, boolean>;
}

const remembered = new WeakMap<Page, { knowledge: Knowledge; fields: Fields }>();

function fieldsOf(page: Page, knowledge: Knowledge): Fields {
  const known = remembered.get(page);
  if (known?.knowledge === knowledge) return known.fields;
  const mentions = new Map<string, number>();
  const countries = new Map<Country, boolean>();
  for (const [index] of mentionsOf(page, knowledge.glossary).counts) {
    const { domain, country, home }: Concept = conceptOf(knowledge, index);
    mentions.set(domain, (mentions.get(domain) ?? 0) + 1);
    for (const each of [country, home]) if (each) countries.set(each, true);
  }
  const texts = new Set(page.tokens.map(({ text }) => text));
  const fields = { words: countWords(page), mentions, texts, countries };
  remembered.set(page, { knowledge, fields });
  return fields;
}
