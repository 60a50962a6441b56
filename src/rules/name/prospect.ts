import type { Page } from '../../core/page.ts';
import { isCapitalized, type Token } from '../../core/token.ts';
import { isTitle } from '../../english/titles.ts';
import { mentionsOf } from '../../glossary/glossary.ts';
import type { NamePart } from '../../glossary/name-parts.ts';
import { type NameIndex, type NameMatch, namesLike } from '../../glossary/names.ts';
import { wordsOf } from '../../glossary/words.ts';
import { weightOfPresence } from '../context.ts';
import type { Knowledge } from '../knowledge.ts';
import { mostFromCompany, speaksFor, weights } from './company.ts';
import { passLink } from './listed.ts';
import { mostFromOwnRight } from './own-right.ts';
import { isHyphenated, type Unit } from './units.ts';
import { usesOf } from './uses.ts';

/** What stands around a word, as far as it may speak for a name there. */
export interface Surroundings {
  /** Words that may belong to the same name. */
  readonly beside: readonly Beside[];
  /** What speaks for a name whatever stands beside it. */
  readonly most: number;
}

interface Beside {
  readonly lower: string;
  /** The names that it is like; none where it is a piece of a word with hyphens, which can't be judged by itself. */
  readonly concepts: ReadonlySet<number> | undefined;
}

/** No name of the glossary has more words on one side of another. */
const reach = 4;

export function surroundingsOf(page: Page, { glossary }: Knowledge, { first, last }: Unit): Surroundings {
  const { tokens, joined, indices } = wordsOf(page);
  const beside: Beside[] = [];
  const note = (token: Token | undefined): void => {
    if (!token) return;
    const isPiece =
      isHyphenated(page, token.end, token.end + 1) || isHyphenated(page, token.start - 1, token.start);
    const concepts = isCapitalized(token.text) ? conceptsLike(token.text, glossary.names) : noConcepts;
    beside.push({ lower: token.lower, concepts: isPiece ? undefined : concepts });
  };
  for (let at = first; at > 0 && first - at < reach && joined[at] === 1; at--) note(tokens[at - 1]);
  for (let at = last; at - last < reach && joined[at] === 1; at++) note(tokens[at]);
  const before = joined[first] === 1 ? tokens[first - 1] : undefined;
  const title = before && isTitle(before.lower) ? weights.titled : 0;
  const isLinked =
    passLink(page, indices[first] ?? 0, -1) !== undefined ||
    passLink(page, indices[last - 1] ?? 0, 1) !== undefined;
  const after = joined[last] === 1 ? tokens[last] : undefined;
  const verb = after && speaksFor(after.lower) ? weights.verb : 0;
  const again = (usesOf(page).get(tokens[first]?.text ?? '')?.places ?? 0) > 1 ? weights.introduced : 0;
  return { beside, most: title + verb + again + (isLinked ? weights.listed : 0) };
}

const noConcepts: ReadonlySet<number> = new Set();
const rememberedConcepts = new WeakMap<readonly NameMatch[], ReadonlySet<number>>();

/** Concepts with a name that the word is like. */
function conceptsLike(word: string, index: NameIndex): ReadonlySet<number> {
  const matches = namesLike(word, index);
  if (matches.length === 0) return noConcepts;
  const known = rememberedConcepts.get(matches);
  if (known) return known;
  const found = new Set(matches.map(({ part }) => part.concept));
  rememberedConcepts.set(matches, found);
  return found;
}

/**
 * The most that a place may add to how like a name a word is. Nothing is written down to find it, and nine of ten words
 * that are like a name are out by it.
 */
export function prospectOf(
  page: Page,
  knowledge: Knowledge,
  { beside, most }: Surroundings,
  match: NameMatch,
  word: string,
): number {
  const { part } = match;
  const present = mentionsOf(page, knowledge.glossary).counts.has(part.concept) ? weightOfPresence : 0;
  const mayGoOn = beside.length > 0 && mayBelong(beside, part);
  const company = mayGoOn ? mostFromCompany : most;
  return present + company + mostFromOwnRight(knowledge, match, word, mayGoOn);
}

/** Whether a word beside may be one of the other words of the name, right or wrong. */
function mayBelong(beside: readonly Beside[], { concept, before, after }: NamePart): boolean {
  if (before.length + after.length === 0) return false;
  for (const { lower, concepts } of beside) {
    if (!concepts || concepts.has(concept)) return true;
    for (const right of before) if (isSame(right, lower)) return true;
    for (const right of after) if (isSame(right, lower)) return true;
  }
  return false;
}

const isSame = (right: string, lower: string): boolean =>
  right.length === lower.length && right.toLowerCase() === lower;
