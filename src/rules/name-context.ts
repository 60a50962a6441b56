import type { Concept } from '../core/concept.ts';
import type { Evidence } from '../core/finding.ts';
import { opensSentence, type Page } from '../core/page.ts';
import { isCapitalized } from '../core/token.ts';
import { isTitle } from '../english/titles.ts';
import type { NamePart } from '../glossary/name-parts.ts';
import { namesLike } from '../glossary/names.ts';
import { type Words, wordsOf } from '../glossary/words.ts';
import type { Knowledge } from './knowledge.ts';

/** Words `[first, last)` that hyphens make one: *Jong-ae*. */
export interface Unit {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

export function unitAt(page: Page, { tokens, joined }: Words, first: number): Unit {
  let last = first + 1;
  while (joined[last] === 1 && isHyphenated(page, tokens[last - 1]?.end, tokens[last]?.start)) last++;
  const [opening, closing] = [tokens[first], tokens[last - 1]];
  return { first, last, text: page.text.slice(opening?.start, closing?.end) };
}

/** The unit that ends before word `at`, nothing but a space between. */
function unitBefore(page: Page, words: Words, at: number): Unit | undefined {
  const { tokens, joined } = words;
  if (at < 1 || joined[at] !== 1) return undefined;
  let first = at - 1;
  while (first > 0 && joined[first] === 1 && isHyphenated(page, tokens[first - 1]?.end, tokens[first]?.start))
    first--;
  return { first, last: at, text: page.text.slice(tokens[first]?.start, tokens[at - 1]?.end) };
}

function unitAfter(page: Page, words: Words, at: number): Unit | undefined {
  return words.joined[at] === 1 && words.tokens[at]?.kind === 'word' ? unitAt(page, words, at) : undefined;
}

export const isHyphenated = ({ text }: Page, end = 0, start = 0): boolean =>
  start === end + 1 && (text[end] === '-' || text[end] === '‐');

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
export function align(page: Page, knowledge: Knowledge, unit: Unit, part: NamePart): Alignment {
  const words = wordsOf(page);
  const fitOf = (text: string, right: string): Fit => {
    if (text.toLowerCase() === right.toLowerCase()) return 'same';
    if (!isCapitalized(text)) return 'other';
    const like = namesLike(text, knowledge.glossary.names).find(
      (match) => match.part.concept === part.concept && match.part.word === right,
    );
    return like && (like.likeness >= 0.62 || like.heard >= 0.75) ? 'alike' : 'other';
  };
  const left: Neighbour[] = [];
  const right: Neighbour[] = [];
  for (const expected of part.before.toReversed()) {
    const before = unitBefore(page, words, left[0]?.unit.first ?? unit.first);
    if (!before) break;
    left.unshift({ unit: before, right: expected, fit: fitOf(before.text, expected) });
  }
  for (const expected of part.after) {
    const after = unitAfter(page, words, right.at(-1)?.unit.last ?? unit.last);
    if (!after) break;
    right.push({ unit: after, right: expected, fit: fitOf(after.text, expected) });
  }
  while (left[0]?.fit === 'other') left.shift();
  while (right.at(-1)?.fit === 'other') right.pop();
  const first = left[0]?.unit.first ?? unit.first;
  const before = words.joined[first] === 1 ? words.tokens[first - 1] : undefined;
  const fits = [...left, ...right].some(({ fit }) => fit !== 'other');
  return {
    first,
    last: right.at(-1)?.unit.last ?? unit.last,
    right: [...left.map((each) => each.right), part.word, ...right.map((each) => each.right)],
    neighbours: [...left, ...right],
    isOthers:
      !fits &&
      before !== undefined &&
      !isTitle(before.lower) &&
      isOthersName(page, before.text, words.indices[first - 1] ?? 0),
  };
}

/** Many places are a *County* or a *Lake*. */
const weights = { same: 0.4, alike: 0.3, generic: 0.12, other: -0.1 };

/** What the words of the same name say, a title, and somebody else's given name or surname. */
export function neighbourhood(
  page: Page,
  { first, last, neighbours, isOthers }: Alignment,
  kind: Concept['kind'],
): Evidence[] {
  const words = wordsOf(page);
  const evidence: Evidence[] = [];
  const fitting = neighbours.filter(({ fit }) => fit !== 'other');
  const best = fitting.find(({ fit }) => fit === 'same') ?? fitting[0];
  if (best) {
    const said = best.fit === 'same' ? `“${best.unit.text}”` : `“${best.unit.text}”, like “${best.right}”,`;
    const isGeneric = kind !== 'person' && placeHeads.has(best.right.toLowerCase());
    const weight = isGeneric ? weights.generic : weights[best.fit];
    evidence.push({ text: `${said} stands beside it, as in the name`, weight });
  }
  for (const { unit, right } of neighbours.filter(({ fit }) => fit === 'other'))
    evidence.push({ text: `“${unit.text}” is not “${right}”`, weight: weights.other });
  const before = words.joined[first] === 1 ? words.tokens[first - 1] : undefined;
  const after = words.joined[last] === 1 ? words.tokens[last] : undefined;
  if (before && isTitle(before.lower))
    evidence.push({ text: `it follows the title “${before.text}”`, weight: 0.15 });
  else if (before && isOthers)
    evidence.push({ text: `it follows “${before.text}”, as somebody else's name`, weight: -0.3 });
  if (kind === 'person' && after && speaks.has(after.lower))
    evidence.push({ text: `“${after.text}” follows it, as a person's name`, weight: 0.08 });
  else if (kind === 'place' && after && placeHeads.has(after.lower))
    evidence.push({ text: `“${after.text}” follows it, as a place's name`, weight: 0.06 });
  else if (!best && after?.kind === 'word' && isCapitalized(after.text))
    evidence.push({ text: `“${after.text}” follows it`, weight: -0.25 });
  return evidence;
}

const speaks = new Set(
  'said says told added reiterated stressed noted argued wrote tweeted announced explained replied'.split(
    ' ',
  ),
);

const placeHeads = new Set(
  `county city district province prefecture state town township village municipality region river lake bay island islands
  mountain mountains street road airport port police fire`.split(/\s+/),
);

const isOthersName = (page: Page, text: string, index: number): boolean =>
  page.tokens[index]?.kind === 'word' && isCapitalized(text) && !opensSentence(page, index);
