import { singular } from '../../english/inflection.ts';
import type { NamePart } from '../../glossary/name-parts.ts';
import { type NameMatch, namesLike } from '../../glossary/names.ts';
import { conceptOf, type Knowledge } from '../knowledge.ts';
import { chance } from './chance.ts';
import { mostFromOwnRight } from './own-right.ts';
import { resemblance } from './resemblance.ts';

/** A name that a word is like, and the most that this is worth without what stands around the word. */
interface Prospect {
  readonly match: NameMatch;
  readonly alone: number;
  /** Where words beside it may belong to the same name. */
  readonly goingOn: number;
  /** It says too little without more of its name beside it. */
  readonly needsCompany: boolean;
}

/** What there is to know of a word, wherever it stands. */
export interface Prospects {
  /** Names with this very word. */
  readonly same: readonly NameMatch[];
  /** Names like it, the likeliest first, by `goingOn`. */
  readonly alike: readonly Prospect[];
}

const remembered = new WeakMap<Knowledge, WeakMap<readonly NameMatch[], Prospects>>();

/** Found once a word. */
export function prospectsOf(knowledge: Knowledge, word: string): Prospects {
  const byMatches = remembered.get(knowledge) ?? new WeakMap<readonly NameMatch[], Prospects>();
  remembered.set(knowledge, byMatches);
  const matches = namesLike(word, knowledge.glossary.names);
  const known = byMatches.get(matches);
  if (known) return known;
  const prospects = {
    same: matches.filter(({ likeness }) => likeness === 1),
    alike: matches
      // Two letters are neighbours of a name's other words, and too little by themselves.
      .filter(({ likeness, part }) => likeness < 1 && part.word.length > 2 && !isInflected(word, part.word))
      .map((match) => prospectOf(knowledge, word, match))
      .toSorted((a, b) => b.goingOn - a.goingOn),
  };
  byMatches.set(matches, prospects);
  return prospects;
}

function prospectOf(knowledge: Knowledge, word: string, match: NameMatch): Prospect {
  const evidence = [...resemblance(match, word), ...chance(knowledge)];
  const likeness = evidence.reduce((sum, { weight }) => sum + weight, 0);
  return {
    match,
    alone: likeness + mostFromOwnRight(knowledge, match, word, false),
    goingOn: likeness + mostFromOwnRight(knowledge, match, word, true),
    needsCompany: isLittle(knowledge, match.part),
  };
}

/**
 * “Professor Lee” beside Lei Feng: three letters are many a surname. “Duterte” beside the Yangtze River Delta: a common word
 * within a name is no name.
 */
function isLittle(knowledge: Knowledge, { concept, word, before, after }: NamePart): boolean {
  if (before.length + after.length === 0) return false;
  const isCommon = conceptOf(knowledge, concept).kind !== 'person' && knowledge.lexicon.isOrdinary(word);
  return word.length < 4 || isCommon;
}

/** *Offices* for an *Office*: one word in two numbers. */
const isInflected = (word: string, right: string): boolean =>
  singular(word.toLowerCase()) === singular(right.toLowerCase());
