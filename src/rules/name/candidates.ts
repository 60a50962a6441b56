import type { Evidence } from '../../core/finding.ts';
import { opensSentence, type Page } from '../../core/page.ts';
import { thresholds } from '../../core/thresholds.ts';
import { isAllCaps, isCapitalized } from '../../core/token.ts';
import { mentionsOf } from '../../glossary/glossary.ts';
import type { NamePart } from '../../glossary/name-parts.ts';
import { type NameMatch, namesLike } from '../../glossary/names.ts';
import { type Words, wordsOf } from '../../glossary/words.ts';
import { presence } from '../context.ts';
import { conceptOf, type Knowledge } from '../knowledge.ts';
import { isLostPossessive } from '../possessor.ts';
import { apostropheOf } from '../repair.ts';
import { type Alignment, align } from './alignment.ts';
import { company } from './company.ts';
import { ownRight } from './own-right.ts';
import { prospectOf, type Surroundings, surroundingsOf } from './prospect.ts';
import { resemblance } from './resemblance.ts';
import { wrongPart } from './shared.ts';
import { isHyphenated, type Unit, unitAt } from './units.ts';

/** A stretch of the text that may be a broken name, with what speaks for and against it. */
export interface Candidate {
  readonly unit: Unit;
  readonly match: NameMatch;
  readonly alignment: Alignment;
  readonly evidence: readonly Evidence[];
  /** What stands behind the name: '' or a possessive ending that lost its apostrophe. */
  readonly tail: string;
}

/** A source beside the text may add so much to a confidence. */
export const floor = thresholds.report - 0.08;

/** What the best place of a word may give its other places. */
const mostFromKin = 0.35;

export function candidatesIn(page: Page, knowledge: Knowledge): Candidate[] {
  const words = wordsOf(page);
  const { covered } = mentionsOf(page, knowledge.glossary);
  const found: (Candidate | Doubtful)[] = [];
  for (let at = 0; at < words.tokens.length; at++) {
    if (covered[at] || !mayBeName(page, knowledge, words, at)) continue;
    for (const reading of readings(page, knowledge, at)) {
      const matches = namesLike(reading.word, knowledge.glossary.names);
      if (matches.length === 0) continue;
      const surroundings = surroundingsOf(page, knowledge, reading.unit);
      for (const match of matches) {
        const candidate = consider(page, knowledge, reading, match, surroundings);
        if (candidate) found.push(candidate);
      }
    }
  }
  return withKin(withDoubtful(page, knowledge, found));
}

/** A place that can be no broken name by itself, but perhaps by another place of the word. */
interface Doubtful extends Held {
  readonly evidence?: never;
}

interface Held {
  readonly reading: Reading;
  readonly match: NameMatch;
}

function consider(
  page: Page,
  knowledge: Knowledge,
  reading: Reading,
  match: NameMatch,
  surroundings: Surroundings,
): Candidate | Doubtful | undefined {
  const { word, unit, tail } = reading;
  const { part } = match;
  const concept = conceptOf(knowledge, part.concept);
  if (match.likeness === 1) {
    const wrong = concept.kind === 'person' ? wrongPart(page, knowledge, unit, part, concept) : undefined;
    if (!wrong) return undefined;
    const right = presence(page, knowledge, part.concept, concept.preferred);
    return { unit, match, tail, ...wrong, evidence: [...wrong.evidence, ...right, ...chance(knowledge)] };
  }
  const most = mostOf(page, knowledge, word, match, surroundings);
  if (most + mostFromKin < floor) return undefined;
  return most < floor ? { reading, match } : weigh(page, knowledge, { reading, match });
}

/** What no weighing exceeds, other places of the word aside. */
function mostOf(
  page: Page,
  knowledge: Knowledge,
  word: string,
  match: NameMatch,
  surroundings: Surroundings,
): number {
  // Two letters are neighbours of a name's other words, and too little by themselves.
  if (match.part.word.length < 3 || isShortAlone(match.part, surroundings)) return 0;
  const prospect = prospectOf(page, knowledge, surroundings, match, word);
  return likenessOf(match, word).sum + prospect + sum(chance(knowledge));
}

/** “Professor Lee” beside Lei Feng: three letters are many a surname, unless more of the name stands beside them. */
const isShortAlone = ({ word, concept, before, after }: NamePart, { beside }: Surroundings): boolean =>
  word.length < 4 &&
  before.length + after.length > 0 &&
  !beside.some(({ concepts }) => concepts === undefined || concepts.has(concept));

function weigh(page: Page, knowledge: Knowledge, { reading, match }: Held): Candidate {
  const { word, unit, tail } = reading;
  const { part } = match;
  const concept = conceptOf(knowledge, part.concept);
  const alignment = align(page, knowledge, unit, part, concept);
  const evidence = [
    ...likenessOf(match, word).evidence,
    ...ownRight(page, knowledge, { match, word, alignment }, concept),
    ...company(page, knowledge, alignment, match, concept),
    ...presence(page, knowledge, part.concept, concept.preferred),
    ...chance(knowledge),
  ];
  return { unit, match, alignment, evidence, tail };
}

interface Likeness {
  readonly evidence: readonly Evidence[];
  readonly sum: number;
}

const rememberedLikeness = new WeakMap<NameMatch, Likeness>();

/** Found once a word, wherever it stands. */
function likenessOf(match: NameMatch, word: string): Likeness {
  const known = rememberedLikeness.get(match);
  if (known) return known;
  const evidence = resemblance(match, word);
  const found = { evidence, sum: sum(evidence) };
  rememberedLikeness.set(match, found);
  return found;
}

function mayBeName(page: Page, { lexicon }: Knowledge, words: Words, at: number): boolean {
  const token = words.tokens[at];
  if (token?.kind !== 'word' || token.text.length < 3 || !isCapitalized(token.text)) return false;
  // “SAU 008”, “STV”: initials are spelt, not heard.
  if (isAllCaps(token.text)) return false;
  if (isHyphenated(page, words.tokens[at - 1]?.end, token.start)) return false;
  return !(lexicon.isOrdinary(token.text) && opensSentence(page, words.indices[at] ?? 0));
}

interface Reading {
  readonly word: string;
  readonly unit: Unit;
  readonly tail: string;
}

/** The word alone, with what hyphens tie to it, and without an s that may be a lost possessive: *Bilers initial ban*. */
function readings(page: Page, knowledge: Knowledge, at: number): Reading[] {
  const words = wordsOf(page);
  const text = words.tokens[at]?.text ?? '';
  const alone = { first: at, last: at + 1, text };
  const unit = unitAt(page, words, at);
  const found: Reading[] = [{ word: text, unit: alone, tail: '' }];
  if (unit.last > unit.first + 1) found.push({ word: unit.text, unit, tail: '' });
  else if (
    text.endsWith('s') &&
    mayBeBroken(page, knowledge, text.slice(0, -1), alone) &&
    isLostPossessive(page, knowledge, words.indices[at] ?? 0)
  )
    found.push({ word: text.slice(0, -1), unit: alone, tail: `${apostropheOf(page)}s` });
  return found;
}

/** Asked first, since it costs less than to tell parts of speech. */
function mayBeBroken(page: Page, knowledge: Knowledge, word: string, unit: Unit): boolean {
  const matches = namesLike(word, knowledge.glossary.names).filter(({ likeness }) => likeness < 1);
  if (matches.length === 0) return false;
  const surroundings = surroundingsOf(page, knowledge, unit);
  return matches.some((match) => mostOf(page, knowledge, word, match, surroundings) + mostFromKin >= floor);
}

const sum = (evidence: readonly Evidence[]): number =>
  evidence.reduce((total, { weight }) => total + weight, 0);

const rememberedChance = new WeakMap<Knowledge, readonly Evidence[]>();

/** The more names a word is held against, the likelier one is like it by chance: Krai and Clay, Caysen and Caixin. */
function chance(knowledge: Knowledge): readonly Evidence[] {
  const known = rememberedChance.get(knowledge);
  if (known) return known;
  const names = knowledge.glossary.names.words.size;
  const weight = -0.07 * Math.log10(Math.max(1, names / 50));
  const text = `compared with ${names} names, it may be like one by chance`;
  const found = weight > -0.01 ? [] : [{ text, weight }];
  rememberedChance.set(knowledge, found);
  return found;
}

/** A place where a broken name is reported: an editor would change its other places as well. */
const clear = 0.62;

const keyOf = (unit: Unit, match: NameMatch): string => `${match.part.concept} ${unit.text}`;

/** The doubtful places of a word are weighed only where another place of it is clear. */
function withDoubtful(
  page: Page,
  knowledge: Knowledge,
  found: readonly (Candidate | Doubtful)[],
): Candidate[] {
  const sure = new Set<string>();
  for (const each of found)
    if (each.evidence && sum(each.evidence) >= clear) sure.add(keyOf(each.unit, each.match));
  return found.flatMap((each) => {
    if (each.evidence) return [each];
    return sure.has(keyOf(each.reading.unit, each.match)) ? [weigh(page, knowledge, each)] : [];
  });
}

/** What one place of a word shows holds for its other places: *Biler*, once *Judge Biler* stands in the document. */
function withKin(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<string, number>();
  for (const candidate of candidates) {
    const total = sum(candidate.evidence);
    const key = keyOf(candidate.unit, candidate.match);
    if (total > (best.get(key) ?? 0)) best.set(key, total);
  }
  return candidates.map((candidate) => {
    const [own, company] = [sum(candidate.evidence), best.get(keyOf(candidate.unit, candidate.match)) ?? 0];
    const gain = Math.min(mostFromKin, company - own - 0.02);
    // Somebody else may bear the same surname: Laurel Biler, and Frank Biler.
    if (company < clear || gain < 0.02 || candidate.alignment.isOthers) return candidate;
    const evidence = {
      text: `“${candidate.unit.text}” stands elsewhere in the document in clearer company`,
      weight: gain,
    };
    return { ...candidate, evidence: [...candidate.evidence, evidence] };
  });
}
