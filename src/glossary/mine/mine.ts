import type { Concept } from '../../core/concept.ts';
import type { Pairing, Proposal } from '../../core/proposal.ts';
import type { Lexicon } from '../../english/lexicon.ts';
import { type Article, articleOf, quoteOf, type Source } from './article.ts';
import { newConcept } from './concept.ts';
import { pair } from './pairing.ts';
import type { Resources } from './resources.ts';
import type { Match } from './scene.ts';
import { sourceOf } from './source.ts';
import { type Place, type Term, termsOf } from './terms.ts';

/**
 * Proposes concepts from texts that are trusted, surest first, and says which forms of the garbled texts stand for them.
 * All texts should be about one event: what articles agree on ranks high, and what stands in one place alone low.
 */
export function mine(
  trusted: readonly Source[],
  garbled: readonly Source[],
  resources: Resources,
): Proposal[] {
  const articles = trusted.map((source) => articleOf(source, 'prose'));
  const others = garbled.map((source) => articleOf(source, 'all'));
  const terms = termsOf(articles, resources);
  const matches = others.length > 0 ? pair(terms, articles, others, resources) : [];
  const byTerm = new Map<Term, Match[]>();
  for (const match of matches) byTerm.set(match.term, [...(byTerm.get(match.term) ?? []), match]);
  const ids = new Set<string>();
  return terms
    .filter((term) => byTerm.has(term) || isWorthwhile(term, terms))
    .map((term) => proposalOf(term, byTerm.get(term) ?? [], resources, ids))
    .toSorted((a, b) => b.confidence - a.confidence || b.mentions - a.mentions);
}

/** A phrase must come back; one that overlaps longer terms wherever it stands is a part of them. */
function isWorthwhile(term: Term, terms: readonly Term[]): boolean {
  if (term.isName) return true;
  if (term.places.length < 2) return false;
  const longer = terms.filter(({ norms, places }) => norms.length > term.norms.length && places.length > 1);
  return term.places.some(
    (place) => !longer.some(({ places }) => places.some((other) => touches(place, other))),
  );
}

const touches = (a: Place, b: Place): boolean =>
  a.article === b.article && a.first < b.last && b.first < a.last;

function proposalOf(
  term: Term,
  matches: readonly Match[],
  { lexicon, chinese }: Resources,
  ids: Set<string>,
): Proposal {
  const pairings = matches.map(({ pairing }) => pairing).toSorted((a, b) => b.confidence - a.confidence);
  const [place] = term.places;
  if (!place) throw new RangeError(`The term “${term.text}” stands nowhere.`);
  return {
    concept: conceptOf(term, sourceOf(term.text, chinese), ids),
    confidence: confidenceOf(term, pairings, lexicon),
    articles: articlesOf(term),
    mentions: term.places.length,
    quote: quoteOf(place.article, place.first, place.last),
    pairings,
  };
}

const articlesOf = ({ places }: Term): number => new Set<Article>(places.map(({ article }) => article)).size;

/** Agreement across articles counts most; among phrases, words that are rare; and a garbled form that was found. */
function confidenceOf(term: Term, pairings: readonly Pairing[], lexicon: Lexicon): number {
  const agreement = 0.15 * (Math.min(articlesOf(term), 3) - 1);
  const repeated = 0.03 * (Math.min(term.places.length, 5) - 1);
  const rarest = Math.min(...term.norms.map((norm) => lexicon.frequency(norm)));
  const base = term.isName ? 0.5 : 0.2 + 0.04 * (9 - rarest);
  const own = Math.min(0.95, base + agreement + repeated);
  return 1 - (1 - own) * (1 - (pairings[0]?.confidence ?? 0));
}

const conceptOf = (term: Term, zh: readonly string[], ids: Set<string>): Concept =>
  newConcept(
    {
      kind: term.kind,
      preferred: term.kind === 'title' ? term.text.toLowerCase() : term.text,
      admitted: term.admitted,
      titles: term.titles,
      source: { zh, ru: [] },
    },
    ids,
  );
