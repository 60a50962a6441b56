import type { Sections } from '../core/archive.ts';
import { type Keys, packKeys } from '../core/keys.ts';
import { likeness } from '../english/distance.ts';
import { syllablesOf } from '../pivot/chinese/syllables.ts';
import { heardAs, skeleton } from '../pivot/chinese/transcription.ts';
import { pivotCosts, soundKeys } from '../pivot/sound.ts';
import type { Groups } from './groups.ts';
import { type NamePart, pieceKeys, plain, russianLookup } from './name-parts.ts';

/** A name in the glossary that a word of the text resembles. */
export interface NameMatch {
  readonly part: NamePart;
  /** 0..1, by letters, with the pivot's confusions cheap; 1 for the word itself. */
  readonly likeness: number;
  /** The sound keys agree in full, not only less one consonant. */
  readonly sameSound: boolean;
  /** 0..1: how well the word spells what the source term lets one hear; 0 where there is none. */
  readonly heard: number;
  /** Russian letters can't tell the two apart. */
  readonly isRussian: boolean;
  /** Both are sound pinyin, so that the word may well be another name, as *Yilan* is beside *Yulin*. */
  readonly isAnotherName: boolean;
}

export interface NameIndex {
  readonly bySound: Groups<NamePart>;
  /** By the skeletons of what their source terms let one hear. */
  readonly byHearing: Groups<NamePart>;
  /** In lower case. */
  readonly words: Keys;
  readonly remembered: Map<string, readonly NameMatch[]>;
}

export const packNameWords = (name: string, parts: readonly NamePart[]): Sections =>
  packKeys(name, [...new Set(parts.map(({ word }) => word.toLowerCase()))]);

/** Below these a likeness is chance. */
const least = { likeness: 0.55, heard: 0.7 };

/** Names that `word` may be a broken form of. A text repeats its words: answers are remembered. */
export function namesLike(word: string, index: NameIndex): readonly NameMatch[] {
  const known = index.remembered.get(word);
  if (known) return known;
  const found = search(word, index);
  if (index.remembered.size < 50_000) index.remembered.set(word, found);
  return found;
}

function search(word: string, { bySound, byHearing }: NameIndex): NameMatch[] {
  const own = plain(word);
  const keys = soundKeys(own);
  const found = new Map<NamePart, NameMatch>();
  const inRussian = russianLookup(own);
  const consider = (part: NamePart): void => {
    if (found.has(part)) return;
    const heard = hearing(own, part);
    const value = Math.abs(part.word.length - word.length) > 3 ? 0 : lettersAlike(word, own, part);
    const isRussian = value < 1 && part.keys.at(-1) === inRussian;
    if (value >= least.likeness || heard >= least.heard || isRussian)
      found.set(part, {
        part,
        likeness: value,
        sameSound: keys[0] === part.keys[0],
        heard,
        isRussian,
        isAnotherName: isAnotherName(word, part),
      });
  };
  for (const key of [...keys, ...pieceKeys(word), inRussian])
    for (const part of bySound.get(key)) consider(part);
  for (const part of byHearing.get(skeleton(own))) {
    if (part.heard?.openings.includes(own.charAt(0))) consider(part);
  }
  return [...found.values()];
}

function hearing(word: string, { heard }: NamePart): number {
  if (!heard) return 0;
  const value = heardAs(heard.syllables, word, least.heard);
  return value >= least.heard ? value : 0;
}

const apostropheLost = 0.95;

/** Names of as many pieces are compared piece by piece: *Jong-ae* has one half of *Ju-ae*, and one of *Jong-un*. */
function lettersAlike(word: string, own: string, part: NamePart): number {
  const right = part.word;
  const isBare = own === part.plain;
  if (!word.includes('-') || !right.includes('-'))
    return isBare ? apart(word, right) : likenessOf(word, right, least.likeness);
  const [mine, theirs] = [word.split('-'), right.split('-')];
  const whole = isBare ? apart(word, right) : likenessOf(word, right, least.likeness / 2);
  if (mine.length !== theirs.length || whole === 1) return whole;
  const pieces = mine.map((piece, index) => piecesAlike(piece, theirs[index] ?? ''));
  return (whole + pieces.reduce((sum, value) => sum + value, 0) / pieces.length) / 2;
}

const piecesAlike = (a: string, b: string): number =>
  plain(a) === plain(b) ? apart(a, b) : likenessOf(a, b, least.likeness / 2);

const likenessOf = (a: string, b: string, enough: number): number =>
  likeness(a.toLowerCase(), b.toLowerCase(), pivotCosts, enough);

/** Of words that have the same letters: an accent lost is no misspelling; an apostrophe is, as *Xian* is another city than *Xi'an*. */
const apart = (a: string, b: string): number => (/[’']/.test(a) === /[’']/.test(b) ? 1 : apostropheLost);

/**
 * Two words that are both sound pinyin are two names, unless the name's own pinyin is another; a character read
 * otherwise (浔 is xun or xin) doesn't make it one.
 */
function isAnotherName(word: string, part: NamePart): boolean {
  const { word: right, heard } = part;
  const [mine, theirs] = [syllablesOf(word), syllablesOf(right)];
  if (!mine || !theirs || plain(word) === part.plain) return false;
  if (!heard) return true;
  const agreeing = theirs.filter((each, at) => each.replaceAll('ü', 'u') === heard.syllables[at]);
  return theirs.length === heard.syllables.length && agreeing.length * 2 >= theirs.length;
}
