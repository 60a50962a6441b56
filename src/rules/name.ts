import type { Draft, Evidence } from '../core/finding.ts';
import { opensSentence, type Page } from '../core/page.ts';
import { isAllCaps, isCapitalized, type Token } from '../core/token.ts';
import { isTitle } from '../english/titles.ts';
import { mentionsOf } from '../glossary/glossary.ts';
import { type NameMatch, namesLike } from '../glossary/names.ts';
import { type Words, wordsOf } from '../glossary/words.ts';
import { confidenceOf, presence } from './context.ts';
import { conceptOf, type GlossaryRule, type Knowledge } from './knowledge.ts';
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
    right: ['Judge Beeler agreed.', 'Paul Miller, a retired judge, spoke.'],
  },
  *check(page, knowledge) {
    const words = wordsOf(page);
    const { covered } = mentionsOf(page, knowledge.glossary);
    const { names } = knowledge.glossary;
    for (let at = 0; at < words.tokens.length; at++) {
      const token = words.tokens[at];
      if (!token || covered[at] || !mayBeName(page, knowledge, words, at)) continue;
      const candidates = readings(page, knowledge, at).flatMap(({ word, tail }) =>
        namesLike(word, names, 0.55).map((match) => ({ match, tail, word })),
      );
      const drafts = candidates.flatMap((candidate) => draft(page, knowledge, at, candidate));
      const best = drafts.toSorted((a, b) => b.confidence - a.confidence)[0];
      if (best) yield best;
    }
  },
};

function mayBeName(page: Page, { lexicon }: Knowledge, words: Words, at: number): boolean {
  const token = words.tokens[at];
  if (token?.kind !== 'word' || token.text.length < 3 || !isCapitalized(token.text)) return false;
  // “SAU 008”, “STV”: initials are spelt, not heard.
  if (isAllCaps(token.text)) return false;
  return !(lexicon.isOrdinary(token.text) && opensSentence(page, words.indices[at] ?? 0));
}

interface Reading {
  readonly word: string;
  /** What stands behind the name: '' or a possessive ending that lost its apostrophe. */
  readonly tail: string;
}

/** *Bilers initial ban*: the s may be a lost possessive. */
function readings(page: Page, knowledge: Knowledge, at: number): Reading[] {
  const words = wordsOf(page);
  const text = words.tokens[at]?.text ?? '';
  const plain = { word: text, tail: '' };
  const owns = text.endsWith('s') && isLostPossessive(page, knowledge, words.indices[at] ?? 0);
  return owns ? [plain, { word: text.slice(0, -1), tail: `${apostropheOf(page)}s` }] : [plain];
}

interface Candidate extends Reading {
  readonly match: NameMatch;
}

function draft(page: Page, knowledge: Knowledge, at: number, { match, tail, word }: Candidate): Draft[] {
  const words = wordsOf(page);
  const { part } = match;
  const concept = conceptOf(knowledge, part.concept);
  const left = wordsBefore(words, at, part.before);
  const right = wordsBefore(words, at + part.after.length + 1, part.after);
  const isFull = left.length === part.before.length && part.before.length > 0;
  const isFollowed = right.length === part.after.length && part.after.length > 0;
  const evidence = [
    ...resemblance(match, word),
    ...neighbours(page, knowledge, at, { isFull, isFollowed, match }),
    ...presence(page, knowledge, part.concept, concept.preferred),
    ...chance(knowledge),
  ];
  const confidence = confidenceOf(evidence);
  const first = isFull ? (left[0] ?? words.tokens[at]) : words.tokens[at];
  const last = isFollowed ? (right.at(-1) ?? words.tokens[at]) : words.tokens[at];
  const term = [...(isFull ? part.before : []), part.word, ...(isFollowed ? part.after : [])].join(' ');
  return underPolicy(page, concept, words.indices[at] ?? 0, {
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    problem: { kind: 'name', term: concept.preferred },
    evidence,
    suggestions: [{ text: `${term}${tail}`, confidence, reason: `sounds alike through the pivot` }],
    confidence,
    fixable: false,
  });
}

/** The tokens before word `at` where they are these words in any letter case. */
function wordsBefore(words: Words, at: number, expected: readonly string[]): readonly Token[] {
  const first = at - expected.length;
  if (first < 0) return [];
  const tokens = words.tokens.slice(first, at);
  const equal =
    tokens.length === expected.length &&
    tokens.every(({ lower }, index) => lower === expected[index]?.toLowerCase());
  return equal ? tokens : [];
}

function resemblance({ part, likeness, sameSound }: NameMatch, word: string): Evidence[] {
  const evidence = [
    {
      text: `“${word}” has ${Math.round(likeness * 100)} % of the letters of “${part.word}”`,
      weight: likeness - 0.38,
    },
  ];
  if (sameSound)
    evidence.push({ text: `it sounds like “${part.word}” once through another script`, weight: 0.12 });
  return evidence;
}

interface Around {
  readonly isFull: boolean;
  readonly isFollowed: boolean;
  readonly match: NameMatch;
}

/** The more names a word is held against, the likelier one is like it by chance: Krai and Clay, Caysen and Caixin. */
function chance({ glossary }: Knowledge): Evidence[] {
  const names = glossary.names.words.size;
  const weight = -0.06 * Math.log10(Math.max(1, names / 50));
  return weight > -0.01 ? [] : [{ text: `it is held against ${names} names`, weight }];
}

/** What the words next to it say: a given name that fits, a title, or somebody else's given name. */
function neighbours(
  page: Page,
  { lexicon }: Knowledge,
  at: number,
  { isFull, isFollowed, match }: Around,
): Evidence[] {
  const words = wordsOf(page);
  const word = words.tokens[at]?.text ?? '';
  const before = words.joined[at] === 1 ? words.tokens[at - 1] : undefined;
  const after = words.joined[at + 1] === 1 ? words.tokens[at + 1] : undefined;
  const evidence: Evidence[] = [];
  if (isFull) evidence.push({ text: `“${match.part.before.join(' ')}” stands before it`, weight: 0.4 });
  if (isFollowed) evidence.push({ text: `“${match.part.after.join(' ')}” stands after it`, weight: 0.4 });
  if (before && isTitle(before.lower))
    evidence.push({ text: `it follows the title “${before.text}”`, weight: 0.15 });
  const isForeign =
    !isFull &&
    before &&
    before.kind === 'word' &&
    isCapitalized(before.text) &&
    !isTitle(before.lower) &&
    !opensSentence(page, words.indices[at - 1] ?? 0);
  if (isForeign)
    evidence.push({ text: `it follows “${before.text}”, as somebody else's name`, weight: -0.3 });
  if (!isFollowed && after?.kind === 'word' && isCapitalized(after.text))
    evidence.push({ text: `“${after.text}” follows it`, weight: -0.25 });
  if (lexicon.isOrdinary(word))
    evidence.push({ text: `“${word.toLowerCase()}” is an ordinary word`, weight: -0.25 });
  else if (lexicon.knows(word)) evidence.push({ text: `“${word}” is a name of its own`, weight: -0.2 });
  else evidence.push({ text: `no dictionary knows “${word}”`, weight: 0.08 });
  return evidence;
}
