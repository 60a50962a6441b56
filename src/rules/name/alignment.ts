import type { Concept } from '../../core/concept.ts';
import { opensSentence, type Page } from '../../core/page.ts';
import { isCapitalized } from '../../core/token.ts';
import { isTitle } from '../../english/titles.ts';
import type { NamePart } from '../../glossary/name-parts.ts';
import { namesLike } from '../../glossary/names.ts';
import { wordsOf } from '../../glossary/words.ts';
import type { Knowledge } from '../knowledge.ts';
import { type Unit, unitAfter, unitBefore } from './units.ts';

/** How a word beside a name fits the word that stands there in the right one. */
type Fit = 'same' | 'alike' | 'other';

interface Neighbour {
  readonly unit: Unit;
  readonly right: string;
  readonly fit: Fit;
}

/** A name in the text, aligned with the right one: words `[first, last)`. */
export interface Alignment {
  readonly first: number;
  readonly last: number;
  /** Of the right name, what these words stand for. */
  readonly right: readonly string[];
  readonly neighbours: readonly Neighbour[];
  /** It follows the given name of somebody else. */
  readonly isOthers: boolean;
}

/** Takes along the words beside `unit` that belong to the same name, right or wrong. */
export function align(
  page: Page,
  knowledge: Knowledge,
  unit: Unit,
  part: NamePart,
  { kind }: Concept,
): Alignment {
  const { before, word, after } = part;
  const isPerson = kind === 'person';
  const inOrder = neighboursOf(page, knowledge, unit, part, [before, after]);
  const isPair = before.length + after.length === 1;
  // “Jiling Dong” for Dong Jiling, and the other way round.
  const turned =
    isPerson && isPair && !fits(inOrder)
      ? neighboursOf(page, knowledge, unit, part, [after, before])
      : undefined;
  const isTurned = turned !== undefined && fits(turned);
  const { left, right } = trimmed(knowledge, isTurned ? turned : inOrder, isPerson);
  const found = {
    first: left[0]?.unit.first ?? unit.first,
    last: right.at(-1)?.unit.last ?? unit.last,
    neighbours: [...left, ...right],
  };
  const rest = isPerson && found.neighbours.length > 0 ? after.slice(right.length) : [];
  const covered = [...left.map((each) => each.right), word, ...right.map((each) => each.right), ...rest];
  return {
    ...found,
    right: isTurned ? [...before, word, ...after] : covered,
    isOthers: !fits({ left, right }) && followsGivenName(page, knowledge, found.first),
  };
}

interface Sides {
  readonly left: readonly Neighbour[];
  readonly right: readonly Neighbour[];
}

const fits = ({ left, right }: Sides): boolean => [...left, ...right].some(({ fit }) => fit !== 'other');

/** The words on either side, each with the one that is expected there. */
function neighboursOf(
  page: Page,
  knowledge: Knowledge,
  unit: Unit,
  { concept }: NamePart,
  [before, after]: readonly [before: readonly string[], after: readonly string[]],
): Sides {
  const words = wordsOf(page);
  const left: Neighbour[] = [];
  const right: Neighbour[] = [];
  const neighbour = (beside: Unit, expected: string): Neighbour => ({
    unit: beside,
    right: expected,
    fit: fitOf(knowledge, beside.text, expected, concept),
  });
  for (const expected of before.toReversed()) {
    const beside = unitBefore(page, words, left[0]?.unit.first ?? unit.first);
    if (!beside) break;
    left.unshift(neighbour(beside, expected));
  }
  for (const expected of after) {
    const beside = unitAfter(page, words, right.at(-1)?.unit.last ?? unit.last);
    if (!beside) break;
    right.push(neighbour(beside, expected));
  }
  return { left, right };
}

function fitOf({ glossary }: Knowledge, text: string, right: string, concept: number): Fit {
  if (text.toLowerCase() === right.toLowerCase()) return 'same';
  if (!isCapitalized(text)) return 'other';
  const like = namesLike(text, glossary.names).find(
    ({ part }) => part.concept === concept && part.word === right,
  );
  if (!like) return 'other';
  // “Chen” is no broken “Sun”, but another surname.
  const least = like.isAnotherName ? 0.72 : 0.62;
  return like.likeness >= least || like.heard >= 0.75 ? 'alike' : 'other';
}

/** Without the words outside that don't fit; the last of a person's name goes along with it, wrong as it is: *Phan Minh Tri*. */
function trimmed({ lexicon }: Knowledge, sides: Sides, isPerson: boolean): Sides {
  const [left, right] = [[...sides.left], [...sides.right]];
  while (left[0]?.fit === 'other') left.shift();
  const isName = ({ text }: Unit): boolean => isCapitalized(text) && !lexicon.isOrdinary(text);
  const mayKeep = isPerson && (right.length > 1 || left.length > 0) && fits({ left, right });
  while (right.at(-1)?.fit === 'other' && !(mayKeep && right.every(({ unit }) => isName(unit)))) right.pop();
  return { left, right };
}

/** *Harold Bloom*, for one, is no Edward Blum; a capitalised word may open the sentence: *Yesterday Bloom spoke*. */
function followsGivenName(page: Page, { lexicon }: Knowledge, first: number): boolean {
  const { tokens, joined, indices } = wordsOf(page);
  const before = joined[first] === 1 ? tokens[first - 1] : undefined;
  return (
    before?.kind === 'word' &&
    isCapitalized(before.text) &&
    !isTitle(before.lower) &&
    !(lexicon.isOrdinary(before.text) && opensSentence(page, indices[first - 1] ?? 0))
  );
}
