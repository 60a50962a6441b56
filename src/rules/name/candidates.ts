import type { Evidence } from '../../core/finding.ts';
import { opensSentence, type Page } from '../../core/page.ts';
import { thresholds } from '../../core/thresholds.ts';
import { isAllCaps, isCapitalized } from '../../core/token.ts';
import { mentionsOf } from '../../glossary/glossary.ts';
import { type NameMatch, namesLike } from '../../glossary/names.ts';
import { type Words, wordsOf } from '../../glossary/words.ts';
import { presence } from '../context.ts';
import { conceptOf, type Knowledge } from '../knowledge.ts';
import { isLostPossessive } from '../possessor.ts';
import { apostropheOf } from '../repair.ts';
import { type Alignment, align } from './alignment.ts';
import { company, mostFromCompany } from './company.ts';
import { ownRight } from './own-right.ts';
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
  const found: Candidate[] = [];
  for (let at = 0; at < words.tokens.length; at++) {
    if (covered[at] || !mayBeName(page, knowledge, words, at)) continue;
    for (const reading of readings(page, knowledge, at)) {
      for (const match of namesLike(reading.word, knowledge.glossary.names)) {
        const candidate = weigh(page, knowledge, reading, match);
        if (candidate) found.push(candidate);
      }
    }
  }
  return withKin(found);
}

function weigh(
  page: Page,
  knowledge: Knowledge,
  { word, unit, tail }: Reading,
  match: NameMatch,
): Candidate | undefined {
  const { part } = match;
  const concept = conceptOf(knowledge, part.concept);
  if (match.likeness === 1) {
    const wrong = concept.kind === 'person' ? wrongPart(page, knowledge, unit, part, concept) : undefined;
    if (!wrong) return undefined;
    const right = presence(page, knowledge, part.concept, concept.preferred);
    return { unit, match, tail, ...wrong, evidence: [...wrong.evidence, ...right, ...chance(knowledge)] };
  }
  const like = resemblance(match, word);
  // Two letters are neighbours of a name's other words, and too little by themselves.
  if (part.word.length < 3 || sum(like) + mostFromCompany + mostFromKin < floor) return undefined;
  const alignment = align(page, knowledge, unit, part, concept);
  const evidence = [
    ...like,
    ...ownRight(page, knowledge, { match, word, alignment }, concept),
    ...company(page, knowledge, alignment, match, concept),
    ...presence(page, knowledge, part.concept, concept.preferred),
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
    hasLike(text.slice(0, -1), knowledge) &&
    isLostPossessive(page, knowledge, words.indices[at] ?? 0)
  )
    found.push({ word: text.slice(0, -1), unit: alone, tail: `${apostropheOf(page)}s` });
  return found;
}

const hasLike = (word: string, { glossary }: Knowledge): boolean =>
  namesLike(word, glossary.names).some(({ likeness }) => likeness < 1);

const sum = (evidence: readonly Evidence[]): number =>
  evidence.reduce((total, { weight }) => total + weight, 0);

/** The more names a word is held against, the likelier one is like it by chance: Krai and Clay, Caysen and Caixin. */
function chance({ glossary }: Knowledge): Evidence[] {
  const names = glossary.names.words.size;
  const weight = -0.07 * Math.log10(Math.max(1, names / 50));
  return weight > -0.01
    ? []
    : [{ text: `compared with ${names} names, it may be like one by chance`, weight }];
}

/** A place where a broken name is reported: an editor would change its other places as well. */
const clear = 0.62;

/** What one place of a word shows holds for its other places: *Biler*, once *Judge Biler* stands in the document. */
function withKin(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<string, number>();
  const keyOf = ({ unit, match }: Candidate): string => `${match.part.concept} ${unit.text}`;
  for (const candidate of candidates) {
    const total = sum(candidate.evidence);
    if (total > (best.get(keyOf(candidate)) ?? 0)) best.set(keyOf(candidate), total);
  }
  return candidates.map((candidate) => {
    const [own, company] = [sum(candidate.evidence), best.get(keyOf(candidate)) ?? 0];
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
