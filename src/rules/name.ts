import type { Draft, Evidence } from '../core/finding.ts';
import { opensSentence, type Page } from '../core/page.ts';
import { thresholds } from '../core/thresholds.ts';
import { isAllCaps, isCapitalized } from '../core/token.ts';
import { mentionsOf } from '../glossary/glossary.ts';
import { type NameMatch, namesLike } from '../glossary/names.ts';
import { type Words, wordsOf } from '../glossary/words.ts';
import { confidenceOf, presence } from './context.ts';
import { conceptOf, type GlossaryRule, type Knowledge } from './knowledge.ts';
import { type Alignment, align, isHyphenated, neighbourhood, type Unit, unitAt } from './name-context.ts';
import { underPolicy } from './policy.ts';
import { isLostPossessive } from './possessor.ts';
import { apostropheOf } from './repair.ts';

export const name: GlossaryRule = {
  id: 'name',
  type: 'spelling',
  severity: 'major',
  summary: 'A name of the glossary is misspelt, as it happens on the way through another script.',
  examples: {
    wrong: [
      ['Judge Biler of the court in Oakland agreed with Laurel Beeler.', 'Biler', 'Beeler'],
      ['In court laurel Biler spoke.', 'laurel Biler', 'Laurel Beeler'],
    ],
    right: [
      'Judge Beeler agreed.',
      'Paul Miller, a retired judge, spoke.',
      'They thanked Laurel. Bills passed.',
    ],
  },
  *check(page, knowledge) {
    const candidates = candidatesIn(page, knowledge);
    const best = new Map<Unit['first'], Candidate & { confidence: number }>();
    for (const candidate of withKin(candidates)) {
      const confidence = confidenceOf(candidate.evidence);
      const rival = best.get(candidate.unit.first);
      if (confidence >= floor && confidence > (rival?.confidence ?? 0))
        best.set(candidate.unit.first, { ...candidate, confidence });
    }
    for (const candidate of best.values()) yield* draft(page, knowledge, candidate);
  },
};

/** A source beside the text may add so much to a confidence. */
const floor = thresholds.report - 0.08;

/** A stretch of the text that may be a broken name, with what speaks for and against it. */
interface Candidate {
  readonly unit: Unit;
  readonly match: NameMatch;
  readonly alignment: Alignment;
  readonly evidence: readonly Evidence[];
  /** What stands behind the name: '' or a possessive ending that lost its apostrophe. */
  readonly tail: string;
}

/** What the best place of a word may give its other places. */
const mostFromKin = 0.35;

/** No context adds more than a given name, a title, the right name near by, and the same word in better context. */
const mostFromContext = 0.4 + 0.15 + 0.12 + mostFromKin;

function candidatesIn(page: Page, knowledge: Knowledge): Candidate[] {
  const words = wordsOf(page);
  const { covered } = mentionsOf(page, knowledge.glossary);
  const found: Candidate[] = [];
  for (let at = 0; at < words.tokens.length; at++) {
    if (covered[at] || !mayBeName(page, knowledge, words, at)) continue;
    for (const { word, unit, tail } of readings(page, knowledge, at)) {
      for (const match of namesLike(word, knowledge.glossary.names)) {
        const own = resemblance(knowledge, match, word);
        if (sum(own) + mostFromContext < floor) continue;
        const alignment = align(page, knowledge, unit, match.part);
        const concept = conceptOf(knowledge, match.part.concept);
        const evidence = [
          ...own,
          ...neighbourhood(page, alignment, concept.kind),
          ...presence(page, knowledge, match.part.concept, concept.preferred),
          ...chance(knowledge),
        ];
        found.push({ unit, match, alignment, evidence, tail });
      }
    }
  }
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
    hasLike(text.slice(0, -1), knowledge) &&
    isLostPossessive(page, knowledge, words.indices[at] ?? 0)
  )
    found.push({ word: text.slice(0, -1), unit: alone, tail: `${apostropheOf(page)}s` });
  return found;
}

const hasLike = (word: string, { glossary }: Knowledge): boolean =>
  namesLike(word, glossary.names).length > 0;

const sum = (evidence: readonly Evidence[]): number =>
  evidence.reduce((total, { weight }) => total + weight, 0);

/** What a name heard in so many syllables is worth: the more there are, the less is chance. */
const byEar = [0, 0.24, 0.5, 0.62, 0.66, 0.7];

function resemblance({ lexicon, gazetteer }: Knowledge, match: NameMatch, word: string): Evidence[] {
  const { part, likeness, sameSound, heard } = match;
  const evidence: Evidence[] = [];
  const letters = likeness < 0.55 ? 0 : likeness - 0.38 + (sameSound ? 0.12 : 0);
  const syllables = part.heard?.syllables ?? [];
  const ear = heard === 0 ? 0 : (byEar[Math.min(syllables.length, 5)] ?? 0) - (1 - heard) * 0.6;
  if (ear > letters) {
    const text = `“${word}” spells by ear what “${part.word}” is in Chinese: ${part.heard?.source} (${syllables.join(' ')})`;
    evidence.push({ text, weight: ear });
  } else {
    evidence.push({
      text: `“${word}” has ${Math.round(likeness * 100)} % of the letters of “${part.word}”`,
      weight: likeness - 0.38,
    });
    if (sameSound)
      evidence.push({ text: `it sounds like “${part.word}” once through another script`, weight: 0.12 });
    if (heard > 0.85)
      evidence.push({ text: `it spells by ear what that is in Chinese: ${part.heard?.source}`, weight: 0.1 });
  }
  const lower = word.toLowerCase();
  if (word.length < 4) evidence.push({ text: 'so short a name is like many others', weight: -0.12 });
  if (lexicon.isOrdinary(word)) evidence.push({ text: `“${lower}” is an ordinary word`, weight: -0.25 });
  // Tulufan is listed, too: it is the pinyin of Turpan.
  else if (gazetteer.get(lower) !== undefined && lower !== syllables.join(''))
    evidence.push({ text: `“${word}” is a place or person of its own`, weight: -0.35 });
  else if (lexicon.knows(word)) evidence.push({ text: `“${word}” is a name of its own`, weight: -0.2 });
  else evidence.push({ text: `no dictionary knows “${word}”`, weight: 0.08 });
  return evidence;
}

/** The more names a word is held against, the likelier one is like it by chance: Krai and Clay, Caysen and Caixin. */
function chance({ glossary }: Knowledge): Evidence[] {
  const names = glossary.names.words.size;
  const weight = -0.07 * Math.log10(Math.max(1, names / 50));
  return weight > -0.01 ? [] : [{ text: `it is held against ${names} names`, weight }];
}

/** A place where a broken name is as good as certain. */
const clear = 0.7;

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
    const gain = Math.min(mostFromKin, company - own - 0.1);
    // Somebody else may bear the same surname: Laurel Biler, and Frank Biler.
    if (company < clear || gain < 0.02 || candidate.alignment.isOthers) return candidate;
    const evidence = {
      text: `“${candidate.unit.text}” stands elsewhere in the document in clearer company`,
      weight: gain,
    };
    return { ...candidate, evidence: [...candidate.evidence, evidence] };
  });
}

function draft(
  page: Page,
  knowledge: Knowledge,
  { alignment, match, tail, evidence, confidence }: Candidate & { readonly confidence: number },
): Draft[] {
  const words = wordsOf(page);
  const concept = conceptOf(knowledge, match.part.concept);
  const { first, last, right } = alignment;
  return underPolicy(page, concept, words.indices[first] ?? 0, {
    start: words.tokens[first]?.start ?? 0,
    end: words.tokens[last - 1]?.end ?? 0,
    problem: { kind: 'name', term: concept.preferred },
    evidence,
    suggestions: [
      { text: `${right.join(' ')}${tail}`, confidence, reason: 'sounds alike through the pivot' },
    ],
    confidence,
    fixable: false,
  });
}
