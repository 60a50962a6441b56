import type { Evidence } from '../../core/finding.ts';
import { opensSentence, type Page } from '../../core/page.ts';
import { thresholds } from '../../core/thresholds.ts';
import { isAllCaps, isCapitalized } from '../../core/token.ts';
import { mentionsOf } from '../../glossary/glossary.ts';
import type { NameMatch } from '../../glossary/names.ts';
import { type Words, wordsOf } from '../../glossary/words.ts';
import { presence } from '../context.ts';
import { conceptOf, type Knowledge } from '../knowledge.ts';
import { isLostPossessive } from '../possessor.ts';
import { apostropheOf } from '../repair.ts';
import { topic } from '../topic.ts';
import { type Alignment, align } from './alignment.ts';
import { chance } from './chance.ts';
import { company } from './company.ts';
import { likeliest } from './likeliest.ts';
import { ownRight } from './own-right.ts';
import { prospectsOf } from './prospect.ts';
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

/** A word or unit that may be a broken name. */
interface Reading {
  readonly word: string;
  readonly unit: Unit;
  readonly tail: string;
}

/** A source beside the text may add so much to a confidence. */
export const floor = thresholds.report - 0.08;

/** What the best place of a word may give its other places. */
const mostFromKin = 0.35;

export function candidatesIn(page: Page, knowledge: Knowledge): Candidate[] {
  const readings = readingsIn(page, knowledge);
  const found = readings.flatMap((reading) => candidatesOf(page, knowledge, reading));
  return withKin([...found, ...doubtful(page, knowledge, readings, found)]);
}

/** Words and units that may be broken names. */
function readingsIn(page: Page, knowledge: Knowledge): Reading[] {
  const words = wordsOf(page);
  const { covered } = mentionsOf(page, knowledge.glossary);
  const found: Reading[] = [];
  for (let at = 0; at < words.tokens.length; at++)
    if (!covered[at] && mayBeName(page, knowledge, words, at)) found.push(...readingsAt(page, knowledge, at));
  return found;
}

/** What a reading may be by its own place. */
function candidatesOf(page: Page, knowledge: Knowledge, reading: Reading): Candidate[] {
  const found = prospectsOf(knowledge, reading.word).same.flatMap(
    (match) => withWrongPart(page, knowledge, reading, match) ?? [],
  );
  for (const { match } of likeliest(page, knowledge, reading, floor))
    found.push(weigh(page, knowledge, reading, match));
  return found;
}

function withWrongPart(
  page: Page,
  knowledge: Knowledge,
  { unit, tail }: Reading,
  match: NameMatch,
): Candidate | undefined {
  const { part } = match;
  const concept = conceptOf(knowledge, part.concept);
  const wrong = concept.kind === 'person' ? wrongPart(page, knowledge, unit, part, concept) : undefined;
  if (!wrong) return undefined;
  const right = presence(page, knowledge, part.concept, concept.preferred);
  return { unit, match, tail, ...wrong, evidence: [...wrong.evidence, ...right, ...chance(knowledge)] };
}

function weigh(page: Page, knowledge: Knowledge, { word, unit, tail }: Reading, match: NameMatch): Candidate {
  const { part } = match;
  const concept = conceptOf(knowledge, part.concept);
  const alignment = align(page, knowledge, unit, part, concept);
  const evidence = [
    ...resemblance(match, word),
    ...ownRight(page, knowledge, { match, word, alignment }, concept),
    ...company(page, knowledge, alignment, match, concept),
    ...presence(page, knowledge, part.concept, concept.preferred),
    ...topic(page, knowledge, part.concept),
    ...chance(knowledge),
  ];
  return { unit, match, alignment, evidence, tail };
}

function mayBeName(page: Page, { lexicon }: Knowledge, words: Words, at: number): boolean {
  const token = words.tokens[at];
  if (token?.kind !== 'word' || token.text.length < 3 || !isCapitalized(token.text)) return false;
  // “SAU 008”, “STV”: initials are spelt, not heard.
  if (isAllCaps(token.text)) return false;
  if (isHyphenated(page, words.tokens[at - 1]?.end, token.start)) return false;
  return !(lexicon.isOrdinary(token.text) && opensSentence(page, words.indices[at] ?? 0));
}

/** The word alone, with what hyphens tie to it, and without an s that may be a lost possessive: *Bilers initial ban*. */
function readingsAt(page: Page, knowledge: Knowledge, at: number): Reading[] {
  const words = wordsOf(page);
  const text = words.tokens[at]?.text ?? '';
  const alone = { word: text, unit: { first: at, last: at + 1, text }, tail: '' };
  const unit = unitAt(page, words, at);
  if (unit.last > at + 1) return [alone, { word: unit.text, unit, tail: '' }];
  const owner = text.endsWith('s') ? text.slice(0, -1) : '';
  const isOwner =
    owner !== '' &&
    mayBeBroken(page, knowledge, owner, unit) &&
    isLostPossessive(page, knowledge, words.indices[at] ?? 0);
  return isOwner ? [alone, { word: owner, unit, tail: `${apostropheOf(page)}s` }] : [alone];
}

/** Asked first, since it costs less than to tell parts of speech. */
const mayBeBroken = (page: Page, knowledge: Knowledge, word: string, unit: Unit): boolean =>
  likeliest(page, knowledge, { word, unit }, floor - mostFromKin).length > 0;

const sum = (evidence: readonly Evidence[]): number =>
  evidence.reduce((total, { weight }) => total + weight, 0);

/** A place where a broken name is reported: an editor would change its other places as well. */
const clear = 0.62;

const keyOf = (unit: Unit, match: NameMatch): string => `${match.part.concept} ${unit.text}`;

/** Places that can be no broken name by themselves, of words that are one in another place. */
function doubtful(
  page: Page,
  knowledge: Knowledge,
  readings: readonly Reading[],
  found: readonly Candidate[],
): Candidate[] {
  const clearly = found.filter(({ evidence }) => sum(evidence) >= clear);
  if (clearly.length === 0) return [];
  const keys = new Set(clearly.map(({ unit, match }) => keyOf(unit, match)));
  const texts = new Set(clearly.map(({ unit }) => unit.text));
  return readings
    .filter(({ unit }) => texts.has(unit.text))
    .flatMap((reading) =>
      likeliest(page, knowledge, reading, floor - mostFromKin)
        .filter(({ match, most }) => most < floor && keys.has(keyOf(reading.unit, match)))
        .map(({ match }) => weigh(page, knowledge, reading, match)),
    );
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
