import type { Concept } from '../core/concept.ts';
import type { Page } from '../core/page.ts';
import { isAllCaps, isCapitalized, type Token } from '../core/token.ts';
import { isFunctionWord } from '../english/function-words.ts';
import { isTellingWord } from '../english/lexicon.ts';
import { nationWords } from '../english/nations.ts';
import { normal, normalWords } from '../english/normal.ts';
import type { Tag } from '../english/tagger.ts';
import type { Mention } from '../glossary/forms.ts';
import { mentionsOf } from '../glossary/glossary.ts';
import type { RenderingMatch } from '../glossary/rendering-match.ts';
import { type Words, wordsOf } from '../glossary/words.ts';
import { conceptOf, type Knowledge, tagOf } from './knowledge.ts';
import { isOwner } from './possessor.ts';

/** Whether a reading is a phrase of its own, and not the right name itself, shortened. */
export function isPlausible(page: Page, knowledge: Knowledge, match: RenderingMatch): boolean {
  const words = wordsOf(page);
  const concept = conceptOf(knowledge, match.concept);
  if (!isWhole(words, match) || isOwnName(words, match, concept)) return false;
  if (match.last - match.first < 2 && !isTellingAlone(words, match, concept, knowledge)) return false;
  if (isPartOfName(words, match, knowledge) || isHyphenated(page, words, match)) return false;
  if (isHeadOnly(words, match) || isPair(words, match)) return false;
  return concept.kind === 'organization' || !ownsNext(words, match, concept, knowledge);
}

/**
 * *African National Congress party*, *Secretary of the National Security Council*: capitals go on before or after, so the
 * words are a part of a longer name.
 */
function isPartOfName(
  { tokens, joined, norms }: Words,
  { first, last }: RenderingMatch,
  { lexicon }: Knowledge,
): boolean {
  const [opening, closing] = [tokens[first], tokens[last - 1]];
  const before = joined[first] === 1 ? tokens[first - 1] : undefined;
  const after = joined[last] === 1 ? tokens[last] : undefined;
  const goesOn = (inside: Token | undefined, outside: Token | undefined): boolean =>
    inside !== undefined &&
    outside !== undefined &&
    isCapitalized(inside.text) &&
    isCapitalized(outside.text) &&
    !isAllCaps(outside.text);
  const nation = nationWords(norms[first - 1] ?? '').length > 0;
  if (goesOn(opening, before) && !nation && !isFunctionWord(before?.lower ?? '')) return true;
  // “Minister of Finance Janet Yellen”: a title goes before a name, and is none the longer for it.
  return goesOn(closing, after) && last - first > 2 && lexicon.isOrdinary(after?.text ?? '');
}

/** *city and county*: two things, where the term has one of them describe the other. */
const isPair = ({ norms }: Words, { first, last, pieces }: RenderingMatch): boolean =>
  pieces.length === 2 &&
  norms.slice(first, last).includes('and') &&
  !pieces.some(({ english }) => english.includes(' and '));

/** *American Ministry* of *American Ministry of Defense*: a country and a general word say nothing yet of what the body does. */
function isHeadOnly({ norms, joined }: Words, { first, last }: RenderingMatch): boolean {
  const own = norms.slice(first, last).filter((norm) => nationWords(norm).length === 0);
  return own.length === 1 && joined[last] === 1 && norms[last] === 'of';
}

/** *in all spheres of public life*: what stands after “of” goes with the noun that follows, not with what stands before. Asked last: it tells parts of speech. */
export function describesNext(page: Page, knowledge: Knowledge, { first, last }: RenderingMatch): boolean {
  const { tokens, norms, joined, indices } = wordsOf(page);
  if (joined[last] !== 1) return false;
  const closing = tokens[last - 1];
  const turned = norms.slice(first, last).some(isFunctionWord) && !isCapitalized(closing?.text ?? '');
  if (!turned && !isAdjective(closing, tagOf(page, indices[last - 1] ?? 0, knowledge))) return false;
  return /^(?:NOUN|ADJ|PROPN)$/.test(tagOf(page, indices[last] ?? 0, knowledge));
}

/** *Federal Constitutional* Court: no term ends in an adjective. Taggers take every capitalised word for a name. */
const isAdjective = (token: Token | undefined, tag: Tag): boolean =>
  token !== undefined &&
  /(?:[^v]al|[ai]tive|ary|ory)$/.test(token.lower) &&
  (tag === 'ADJ' || isCapitalized(token.text));

/** *oppositionist*; but *Shaanxi* says where a place is, not what it is called. */
const isTellingAlone = (
  { tokens, norms }: Words,
  { first }: RenderingMatch,
  { kind }: Concept,
  { lexicon }: Knowledge,
): boolean =>
  kind !== 'place' &&
  kind !== 'organization' &&
  !isCapitalized(tokens[first]?.text ?? '') &&
  isTellingWord(norms[first] ?? '', lexicon);

/** *co-founder* is one word. */
const isHyphenated = (page: Page, { tokens }: Words, { first, last }: RenderingMatch): boolean =>
  last - first === 2 && page.text.slice(tokens[first]?.end, tokens[last - 1]?.start) === '-';

const isWhole = ({ norms }: Words, { first, last }: RenderingMatch): boolean =>
  !isFunctionWord(norms[first] ?? '') && !isFunctionWord(norms[last - 1] ?? '');

/** *wechats payment*: a plural that is no plural of any word owns what follows, and is no part of a term. */
function ownsNext(
  { tokens, norms }: Words,
  { first, last }: RenderingMatch,
  concept: Concept,
  { lexicon }: Knowledge,
): boolean {
  const { literal } = ownWords(concept);
  for (let at = first; at < last - 1; at++) {
    const lower = tokens[at]?.lower ?? '';
    // “Leaders' Investment Summit” has its plural from the term itself.
    if (literal.has(lower)) continue;
    const isPlural = lower !== norms[at] && lower.endsWith('s') && nationWords(norms[at] ?? '').length === 0;
    if (isPlural && (isOwner(lower) || !lexicon.isOrdinary(lower)) && norms[at + 1] !== 'of') return true;
  }
  return false;
}

/** *Supreme Procuratorate* for the Supreme People's Procuratorate, *village of Qingyuan*: the right words, fewer or moved. */
function isOwnName({ norms, tokens }: Words, { first, last }: RenderingMatch, concept: Concept): boolean {
  // “Ninth Circuit Court of the United States”: no body moves its country there by itself.
  const isBody = concept.kind === 'organization';
  if (isBody && norms[last - 2] === 'united' && !formsOf(concept).some((form) => form.endsWith('States')))
    return false;
  const { literal, normalized } = ownWords(concept);
  for (let at = first; at < last; at++) {
    const norm = norms[at] ?? '';
    const lower = tokens[at]?.lower ?? '';
    const isNation = nationWords(norm).length > 0 || norm === 'united' || lower === 'states';
    if (isFunctionWord(norm) || (isNation && norm === 'united') || lower === 'states') continue;
    if (isNation ? !normalized.has(norm) : !literal.has(lower) && !isInflected(lower, norm)) return false;
  }
  return true;

  /** *preliminary injunction* for *preliminary injunctions*; but a body of *users* is none of a *user*. */
  function isInflected(lower: string, norm: string): boolean {
    return concept.kind !== 'organization' && lower === norm && normalized.has(norm);
  }
}

const formsOf = ({ preferred, admitted }: Concept): string[] => [preferred, ...admitted];

interface OwnWords {
  /** As they stand, in lower case. */
  readonly literal: ReadonlySet<string>;
  /** Normalised, with every word for their countries. */
  readonly normalized: ReadonlySet<string>;
}

const rememberedWords = new WeakMap<Concept, OwnWords>();

/** Prefixes without which a word says something else: a *Sub-Committee* is no *Committee*. */
const prefixed = /\b(sub|vice|co|non|anti|inter|under|deputy)-/gi;

function ownWords(concept: Concept): OwnWords {
  const known = rememberedWords.get(concept);
  if (known) return known;
  const literal = new Set<string>();
  const normalized = new Set<string>();
  for (const form of formsOf(concept).map((each) => each.replace(prefixed, '$1'))) {
    for (const word of form.toLowerCase().split(/[\s-]+/)) literal.add(word.replace(/[’'](?:s?$)/, ''));
    for (const word of normalWords(form)) {
      for (const each of [word, ...nationWords(word)]) normalized.add(each);
    }
  }
  // “China's Maritime Safety Administration”: whose body it is may always be said.
  if (concept.country) for (const each of nationWords(normal(concept.country))) normalized.add(each);
  const words = { literal, normalized };
  rememberedWords.set(concept, words);
  return words;
}

/**
 * Whether the words are a form of the glossary's as they stand: *Ministry of Commerce* is a broken Commerce Department, but
 * also what China's is called. Contested where both have the same source term.
 */
export function standing(
  page: Page,
  knowledge: Knowledge,
  match: RenderingMatch,
): 'right' | 'contested' | 'free' {
  const { covered } = mentionsOf(page, knowledge.glossary);
  const over = mentionsOver(page, knowledge, match).filter((mention) => covers(mention, match));
  if (over.some((mention) => !isRival(knowledge, mention, match)) || holdsItself(page, knowledge, match))
    return 'right';
  if (over.length > 0) return 'contested';
  return covered.subarray(match.first, match.last).includes(0) ? 'free' : 'right';
}

/** *operation of the Linked Exchange Rate System*: the right term, after or before a preposition. */
function holdsItself(page: Page, knowledge: Knowledge, match: RenderingMatch): boolean {
  const { norms, tokens } = wordsOf(page);
  return mentionsOver(page, knowledge, match).some(({ form, first, last }) => {
    if (form.concept !== match.concept || first < match.first || last > match.last) return false;
    const others = [...norms.slice(match.first, first), ...norms.slice(last, match.last)];
    const goesOn = first === match.first && norms[last] === 'and';
    // “Huawei companies” are companies of Huawei's.
    if (form.words.length === 1 && first === match.first && isBusiness(tokens.slice(last, match.last)))
      return true;
    return form.words.length > 1 && (goesOn || others.some((norm) => norm !== 'and' && isFunctionWord(norm)));
  });
}

const isBusiness = (tokens: readonly Token[]): boolean =>
  tokens.length === 1 && /^(?:compan(?:y|ies)|corporations?|groups?|firms?)$/.test(tokens[0]?.text ?? '');

const covers = (mention: Mention, match: RenderingMatch): boolean =>
  mention.first <= match.first && match.last <= mention.last;

/** Allowed forms that touch the match: the list is in order of place, and no form is longer than ten words. */
function mentionsOver(page: Page, knowledge: Knowledge, match: RenderingMatch): Mention[] {
  const { allowedAt } = mentionsOf(page, knowledge.glossary);
  const found: Mention[] = [];
  for (let at = Math.max(0, match.first - 10); at < match.last; at++) {
    for (const mention of allowedAt.get(at) ?? []) if (mention.last > match.first) found.push(mention);
  }
  return found;
}

function isRival(knowledge: Knowledge, { form, first, last }: Mention, match: RenderingMatch): boolean {
  if (form.concept === match.concept || first !== match.first || last !== match.last) return false;
  const mine = conceptOf(knowledge, match.concept).source.zh;
  const theirs = conceptOf(knowledge, form.concept).source.zh;
  return mine.some((term) => theirs.includes(term));
}
