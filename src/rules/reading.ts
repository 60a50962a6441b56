import type { Draft, Evidence } from '../core/finding.ts';
import { opensSentence, type Page } from '../core/page.ts';
import { thresholds } from '../core/thresholds.ts';
import { isCapitalized } from '../core/token.ts';
import { isFunctionWord } from '../english/function-words.ts';
import { nationWords } from '../english/nations.ts';
import type { Piece } from '../glossary/rendering-index.ts';
import type { RenderingMatch } from '../glossary/rendering-match.ts';
import { findRenderings } from '../glossary/renderings.ts';
import { type Words, wordsOf } from '../glossary/words.ts';
import { confidenceOf, exception, kindred, presence, weightOfPresence } from './context.ts';
import { conceptOf, type Knowledge } from './knowledge.ts';
import { policyOf } from './policy.ts';
import { likestForm, repairs } from './repair.ts';
import { describesNext, isPlausible, standing } from './standing.ts';
import { topic } from './topic.ts';

const remembered = new WeakMap<Page, { knowledge: Knowledge; matches: readonly RenderingMatch[] }>();

/** Word-for-word readings in the page, of terms and of bodies: shared by the two rules that report them. */
export function readingsOf(page: Page, knowledge: Knowledge): readonly RenderingMatch[] {
  const known = remembered.get(page);
  if (known?.knowledge === knowledge) return known.matches;
  const words = wordsOf(page);
  const { renderings } = knowledge.glossary;
  const near = nearDistinctive(words, knowledge);
  const mayOmit = (concept: number, at: number): boolean =>
    near[at] === 1 && conceptOf(knowledge, concept).kind === 'organization';
  const matches = findRenderings(words, renderings, mayOmit);
  remembered.set(page, { knowledge, matches });
  return matches;
}

const reach = 6;

/** A name that lacks parts must keep one that no other body shares: *US wechat Association* does, *US Association* doesn't. */
function nearDistinctive(words: Words, { lexicon }: Knowledge): Uint8Array {
  const near = new Uint8Array(words.tokens.length);
  for (let at = 0; at < words.tokens.length; at++) {
    const { kind, text = '' } = words.tokens[at] ?? {};
    const isOdd =
      kind === 'word' &&
      text.length > 3 &&
      !lexicon.knows(text) &&
      nationWords(words.norms[at] ?? '').length === 0;
    if (isOdd) near.fill(1, Math.max(0, at - reach), at + reach);
  }
  return near;
}

/** A draft for a reading, or none where the words are right as they stand. */
export function draftOf(page: Page, knowledge: Knowledge, match: RenderingMatch): Draft | undefined {
  const weight = weightOf(page, knowledge, match);
  // Most readings are chance, and out by their weight: nothing more is asked about them.
  const most = weight + weightOfPresence - omission * match.missing;
  if (confidenceOf([{ text: '', weight: most }]) < thresholds.report) return undefined;
  if (!isPlausible(page, knowledge, match)) return undefined;
  const evidence = evidenceFor(page, knowledge, match, weight);
  if (evidence.length === 0) return undefined;
  const words = wordsOf(page);
  const concept = conceptOf(knowledge, match.concept);
  const [start, end] = [words.tokens[match.first]?.start ?? 0, words.tokens[match.last - 1]?.end ?? 0];
  const confidence = confidenceOf(evidence);
  if (confidence < thresholds.report || describesNext(page, knowledge, match)) return undefined;
  const opens = opensSentence(page, words.indices[match.first] ?? 0);
  const kind = concept.kind === 'organization' ? 'organization' : 'rendering';
  const surface = page.text.slice(start, end);
  return {
    start,
    end,
    // The form that is offered first: who accepts it gets what the message says.
    problem: { kind, term: likestForm(concept, surface) },
    evidence,
    suggestions: repairs(concept, surface, confidence, opens),
    confidence,
    ...policyOf(concept, false),
  };
}

/** Reasons for and against; none where the words are right as they stand. */
function evidenceFor(page: Page, knowledge: Knowledge, match: RenderingMatch, weight: number): Evidence[] {
  const rivals = standing(page, knowledge, match);
  if (rivals === 'right') return [];
  const words = wordsOf(page);
  const concept = conceptOf(knowledge, match.concept);
  const span = { start: words.tokens[match.first]?.start ?? 0, end: words.tokens[match.last - 1]?.end ?? 0 };
  const evidence = [
    ...wordForWord(match, weight),
    ...presence(page, knowledge, match.concept, concept.preferred),
    ...topic(page, knowledge, match.concept),
  ];
  const unless = exception(page, span, words.indices[match.first] ?? 0, concept);
  if (unless) evidence.push({ text: `“${unless}” stands near by`, weight: -1 });
  if (rivals === 'free') return evidence;
  const rival = { text: 'another concept of the glossary is called so', weight: -0.35 };
  return [...evidence, rival, ...kindred(page, knowledge, match)];
}

/** Rare words coincide less: *decree* says more than *order*, and *U.S.* next to nothing. By frequency class. */
const weights = [0.24, 0.24, 0.24, 0.22, 0.18, 0.14, 0.1, 0.06, 0.04, 0.02];
const basis = 0.42;
/** Two pieces coincide by chance now and then, three hardly ever. */
const morePieces = 0.14;
/** A word near the dictionary's own says less, least of all as the head: many things are national. */
const looseness = { modifier: 0.1, head: 0.19 };
const tornness = 0.2;
const mostOfPhrase = 0.3;
/** *Natural Resources Division*: bodies have common words, and many a name. */
const isBody = 0.08;
/** *the tourism board* is any, the *Tourism Board* one. */
const isLower = 0.08;
const isName = 0.06;

/** Each part of a name that the text leaves out takes so much away. */
const omission = 0.1;

function wordForWord({ source: term, pieces, missing }: RenderingMatch, weight: number): Evidence[] {
  const read = pieces.map(({ english, source }) => `${english} (${source})`).join(' + ');
  const plain = pieces.map(({ english }) => english).join(' + ');
  const text =
    term === ''
      ? `${plain}: words that share a Chinese headword with its own`
      : `${term} word for word: ${read}`;
  const evidence = [{ text, weight }];
  if (missing === 0) return evidence;
  const parts = `${missing} of ${pieces.length + missing} parts of the name left out`;
  return [...evidence, { text: parts, weight: -omission * missing }];
}

/** What it is worth that all these words are renderings of the term's pieces. */
function weightOf(page: Page, knowledge: Knowledge, match: RenderingMatch): number {
  const { pieces } = match;
  const concept = conceptOf(knowledge, match.concept);
  const isOfBody = concept.kind === 'organization';
  // Bodies that differ by a word are other bodies.
  let telling = 0;
  let words = basis;
  for (const piece of pieces) {
    words += weigh(knowledge, piece);
    if (!isOfBody || !piece.loose) telling++;
  }
  return softened(
    words +
      morePieces * Math.min(2, Math.max(0, telling - 2)) -
      (match.torn ? tornness / Math.max(1, pieces.length - 1) : 0) -
      (isOfBody ? isBody + (hasCapital(page, match) ? 0 : isLower) : 0) +
      (isProper(page, match) && isCapitalized(concept.preferred) ? isName : 0),
  );
}

/** Above 0.9 a little less is still less, or all long readings of a place would be worth the same. */
const softened = (weight: number): number => (weight < 0.9 ? weight : 0.9 + (weight - 0.9) / 10);

const rememberedWeights = new WeakMap<Piece, number>();

/** Found once a piece: the glossary gives the same object for all of its places. */
function weigh({ lexicon }: Knowledge, piece: Piece): number {
  const known = rememberedWeights.get(piece);
  if (known !== undefined) return known;
  const { english, loose, isHead } = piece;
  const rarity = english
    .split(' ')
    .filter((word) => !isFunctionWord(word))
    .reduce((sum, word) => sum + (weights[lexicon.frequency(word)] ?? 0), 0);
  const weight = nationWords(english).length > 0 ? 0.03 : Math.min(mostOfPhrase, rarity);
  const found = weight - (loose ? (isHead ? looseness.head : looseness.modifier) : 0);
  rememberedWeights.set(piece, found);
  return found;
}

function hasCapital(page: Page, { first, last }: RenderingMatch): boolean {
  const { tokens, indices } = wordsOf(page);
  for (let at = first; at < last; at++)
    if (isCapitalized(tokens[at]?.text ?? '') && !opensSentence(page, indices[at] ?? 0)) return true;
  return false;
}

/** From the first word to the last a name by its capitals. */
function isProper(page: Page, { first, last }: RenderingMatch): boolean {
  const { tokens } = wordsOf(page);
  return isCapitalized(tokens[first]?.text ?? '') && isCapitalized(tokens[last - 1]?.text ?? '');
}
