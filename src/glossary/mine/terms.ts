import type { ConceptKind } from '../../core/concept.ts';
import { isCapitalized } from '../../core/token.ts';
import { isTitle } from '../../english/titles.ts';
import { type Article, surfaceOf } from './article.ts';
import { kindOfHead } from './kinds.ts';
import { capitalisedInside, type NameRun, namesIn } from './names.ts';
import { type Phrase, phrasesIn } from './phrases.ts';
import type { Resources } from './resources.ts';

/** One place of a term: words `[first, last)`. */
export interface Place {
  readonly article: Article;
  readonly first: number;
  readonly last: number;
}

/** A name or a term of art that stands in the trusted texts, with all its places. */
export interface Term {
  /** As it is mostly written. */
  readonly text: string;
  readonly kind: ConceptKind;
  /** Normalised words. */
  readonly norms: readonly string[];
  readonly isName: boolean;
  /** Shorter forms of the same name that stand on their own. */
  readonly admitted: readonly string[];
  /** In lower case, longest first. */
  readonly titles: readonly string[];
  readonly places: readonly Place[];
}

/** Names first, then terms of art, each in order of first mention. */
export function termsOf(articles: readonly Article[], { lexicon, tag }: Resources): Term[] {
  const reading = { lexicon, names: capitalisedInside(articles) };
  const runs = articles.flatMap((article) => namesIn(article, reading));
  const phrases = articles.flatMap((article) => phrasesIn(article, lexicon, tag));
  const names = foldShort(withoutChains(groupsOf(runs).map(nameOf)));
  return onceEach([...names, ...titlesOf(runs), ...groupsOf(phrases).map(phraseOf)]);
}

/** *Educational Cooperation* in a title, and in lower case elsewhere, is one term: as it is mostly written. */
function onceEach(terms: readonly Term[]): Term[] {
  const best = new Map<string, Term>();
  for (const term of terms) {
    const key = term.norms.join(' ');
    const other = best.get(key);
    if (!other || other.places.length < term.places.length) best.set(key, term);
  }
  return terms.filter((term) => best.get(term.norms.join(' ')) === term);
}

function groupsOf<P extends Place>(places: readonly P[]): P[][] {
  const groups = new Map<string, P[]>();
  for (const place of places) {
    const key = place.article.words.norms.slice(place.first, place.last).join(' ');
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  }
  return [...groups.values()];
}

function nameOf(runs: readonly NameRun[]): Term {
  const text = mostly(runs);
  const titles = runs.filter(({ first, titleFirst }) => titleFirst < first).map(titleOf);
  return {
    text,
    kind: kindOf(text, runs),
    norms: normsOf(runs),
    isName: true,
    admitted: [],
    titles: [...new Set(titles)].toSorted((a, b) => b.length - a.length),
    places: runs,
  };
}

const titleOf = ({ article, first, titleFirst }: NameRun): string =>
  surfaceOf(article, titleFirst, first).toLowerCase();

const phraseOf = (places: readonly Phrase[]): Term => ({
  text: shortest(places),
  kind: 'other',
  norms: normsOf(places),
  isName: false,
  admitted: [],
  titles: [],
  places,
});

const normsOf = ([place]: readonly Place[]): string[] =>
  place ? place.article.words.norms.slice(place.first, place.last) : [];

/** The commonest spelling; of equals the shortest. */
function mostly(places: readonly Place[]): string {
  const counts = new Map<string, number>();
  for (const { article, first, last } of places) {
    const surface = surfaceOf(article, first, last);
    counts.set(surface, (counts.get(surface) ?? 0) + 1);
  }
  return [...counts].toSorted(([a, m], [b, n]) => n - m || a.length - b.length)[0]?.[0] ?? '';
}

/** A phrase is entered in the singular, if it stands so anywhere. */
const shortest = (places: readonly Place[]): string =>
  places
    .map(({ article, first, last }) => surfaceOf(article, first, last))
    .toSorted((a, b) => a.length - b.length)[0] ?? '';

function kindOf(text: string, runs: readonly NameRun[]): ConceptKind {
  const words = text.toLowerCase().split(/[\s-]+/);
  const preposition = words.findIndex((word) => word === 'of' || word === 'for');
  const head = kindOfHead(words[preposition > 0 ? preposition - 1 : words.length - 1] ?? '');
  if (head && words.length > 1) return head;
  if (words.every(isTitle)) return 'title';
  if (runs.some(({ first, titleFirst }) => titleFirst < first)) return 'person';
  const places = runs.filter(({ article, first }) =>
    /^(?:in|at|near)$/.test(article.words.norms[first - 1] ?? ''),
  );
  if (places.length * 2 > runs.length) return 'place';
  return words.length === 2 || words.length === 3 ? nameOfTwo(runs) : 'other';
}

const speaks =
  /^(?:said|told|added|noted|wrote|argued|who|announced|tweeted|called|asked|stated|pointed|believes|says)$/;

/** Two or three words that no noun explains are a person where they do what persons do. */
const nameOfTwo = (runs: readonly NameRun[]): ConceptKind =>
  runs.some(({ article, last }) => speaks.test(article.words.tokens[last]?.lower ?? '')) ? 'person' : 'other';

/** *TikTok-Oracle-Walmart* is three names. */
function withoutChains(names: readonly Term[]): Term[] {
  const single = new Set(names.map(({ text }) => text));
  return names.filter(({ text }) => !text.includes('-') || !text.split('-').some((part) => single.has(part)));
}

/** *Beeler* is Laurel Beeler: one word of a person's name, alone, is that person, and the titles it has are theirs. */
function foldShort(names: readonly Term[]): Term[] {
  const folded = new Set<Term>();
  const whole = names.map((name) => {
    if (name.norms.length < 2 || (name.kind !== 'person' && name.kind !== 'other')) return name;
    const last = name.norms.at(-1);
    const short = names.filter(({ norms }) => norms.length === 1 && norms[0] === last);
    if (short.length === 0 || (name.kind !== 'person' && !short.some(({ kind }) => kind === 'person')))
      return name;
    for (const each of short) folded.add(each);
    return {
      ...name,
      kind: 'person' as const,
      admitted: short.map(({ text }) => text),
      titles: [...new Set([...name.titles, ...short.flatMap(({ titles }) => titles)])],
      places: [...name.places, ...short.flatMap(({ places }) => places)],
    };
  });
  return whole.filter((name) => !folded.has(name));
}

/** Titles of two words and more are terms themselves: *magistrate judge* is no other judge. */
function titlesOf(runs: readonly NameRun[]): Term[] {
  const places = runs
    .map(({ article, first, titleFirst }) => ({ article, first: titleFirst, last: first }))
    .filter(({ first, last }) => last - first > 1);
  return groupsOf(places).map((group) => ({
    ...phraseOf(group),
    text: titleText(group),
    kind: 'title',
    isName: false,
  }));
}

/** *Magistrate Judge* is capitalised before a name only. */
const titleText = (places: readonly Place[]): string => {
  const text = mostly(places);
  return isCapitalized(text) ? text : text.toLowerCase();
};
