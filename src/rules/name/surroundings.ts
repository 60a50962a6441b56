import type { Page } from '../../core/page.ts';
import { isCapitalized, type Token } from '../../core/token.ts';
import { isTitle } from '../../english/titles.ts';
import { type NameIndex, type NameMatch, namesLike } from '../../glossary/names.ts';
import { wordsOf } from '../../glossary/words.ts';
import type { Knowledge } from '../knowledge.ts';
import { speaksFor, weights } from './company.ts';
import { passLink } from './listed.ts';
import { isHyphenated, type Unit } from './units.ts';
import { usesOf } from './uses.ts';

/** What stands around a word, as far as it may speak for a name there. */
export interface Surroundings {
  /** Words that may belong to the same name. */
  readonly beside: readonly Beside[];
  /** The most that titles, verbs and lists speak for a name of this word alone. */
  readonly alone: number;
  /** The same for one that takes in words beside it. */
  readonly goingOn: number;
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
  const note = (token: Token): void => {
    const isPiece =
      isHyphenated(page, token.end, token.end + 1) || isHyphenated(page, token.start - 1, token.start);
    const concepts = isCapitalized(token.text) ? conceptsLike(token.text, glossary.names) : noConcepts;
    beside.push({ lower: token.lower, concepts: isPiece ? undefined : concepts });
  };
  const links = { alone: 0, goingOn: 0 };
  const titles = { alone: 0, goingOn: 0 };
  const verbs = { alone: 0, goingOn: 0 };
  for (let at = first; at >= first - reach; at--) {
    if (passLink(page, indices[at] ?? 0, -1) !== undefined) speak(links, weights.listed, at === first);
    const before = joined[at] === 1 ? tokens[at - 1] : undefined;
    if (!before) break;
    if (isTitle(before.lower)) speak(titles, weights.titled, at === first);
    if (at > first - reach) note(before);
  }
  for (let at = last; at <= last + reach; at++) {
    if (passLink(page, indices[at - 1] ?? 0, 1) !== undefined) speak(links, weights.listed, at === last);
    const after = joined[at] === 1 ? tokens[at] : undefined;
    if (!after) break;
    if (speaksFor(after.lower)) speak(verbs, weights.verb, at === last);
    if (at < last + reach) note(after);
  }
  const again = (usesOf(page).get(tokens[first]?.text ?? '')?.places ?? 0) > 1 ? weights.introduced : 0;
  return {
    beside,
    alone: titles.alone + verbs.alone + links.alone + again,
    goingOn: titles.goingOn + verbs.goingOn + links.goingOn,
  };
}

function speak(most: { alone: number; goingOn: number }, weight: number, isAlone: boolean): void {
  most.goingOn = weight;
  if (isAlone) most.alone = weight;
}

const noConcepts: ReadonlySet<number> = new Set();
const remembered = new WeakMap<readonly NameMatch[], ReadonlySet<number>>();

/** Concepts with a name that the word is like. */
function conceptsLike(word: string, index: NameIndex): ReadonlySet<number> {
  const matches = namesLike(word, index);
  if (matches.length === 0) return noConcepts;
  const known = remembered.get(matches);
  if (known) return known;
  const found = new Set(matches.map(({ part }) => part.concept));
  remembered.set(matches, found);
  return found;
}
