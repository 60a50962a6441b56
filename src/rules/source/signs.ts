import { isCapitalized } from '../../core/token.ts';
import { isFunctionWord } from '../../english/function-words.ts';
import { isTitle } from '../../english/titles.ts';
import type { SourceMention } from '../../glossary/sources.ts';
import type { Words } from '../../glossary/words.ts';
import type { Beside } from './beside.ts';
import type { Explained } from './explained.ts';
import { belongs, lettersOf, says, sharedLetters, type Term } from './term.ts';
import { standsAlone, type Window } from './windows.ts';

/** What speaks for and against a stretch of words as the place of a missing term; each 0..1. */
export const signs = [
  /** Letters in common with the likest allowed form, as the pivot hears them. */
  'form',
  /** The best of `form`, of the letters in common with the source's pinyin, and of `gloss`. */
  'best',
  /** Share of the term's pieces that the words say, times the share of the words that say one. */
  'gloss',
  /** How well the words say the term's head. */
  'head',
  /** Share of the right form's words that stand there. */
  'own',
  /** Share of the words that say nothing of the term. */
  'extra',
  /** Of the words that don't belong to the term, the share that the rest of the source accounts for. */
  'explained',
  /** 1 where the words are pinyin of the rest. */
  'other',
  /** 1 where all words are the right form's. */
  'subset',
  /** 1 where the right form, shortened, stands elsewhere in the segment. */
  'short',
  /** How far they are from where the source has the term. */
  'far',
  /** How regularly they stand in segments that lack the term, and in no others. */
  'together',
  /** The same, where that is more than once. */
  'often',
  /** Share of capitalised words. */
  'capital',
  /** Words more or less than the right form has. */
  'length',
  /** Share of the words inside forms of other terms that the source has. */
  'taken',
  /** 1 where no allowed form stands in the segment. */
  'missing',
  /** 1 for what no other part of a name touches. */
  'alone',
  /** 1 for a person's name after a title. */
  'titled',
] as const;
type Sign = (typeof signs)[number];
export type Signs = Readonly<Record<Sign, number>> & { readonly pinyin: number };

/** What each sign counts for, in log-odds. */
export interface Weights {
  readonly signs: Readonly<Partial<Record<Sign, number>>>;
  readonly base: number;
  /** From the log-odds that a stretch is just the wrong form to those that it is on one: factor and addend. */
  readonly confidence: readonly [factor: number, addend: number];
}

/** What the windows of one concept in one segment have in common. */
export interface Setting {
  readonly words: Words;
  readonly beside: Beside;
  readonly concept: number;
  readonly isPerson: boolean;
  readonly term: Term;
  readonly mentions: readonly SourceMention[];
  readonly explained: Explained;
  /** Words of the segment inside forms of other concepts that the source has. */
  readonly taken: ReadonlySet<number>;
  readonly hasShort: boolean;
  /** Numbers of the segments that have the term in the source, and no form of it in the translation. */
  readonly lacking: ReadonlySet<number>;
  /** By normalised word: numbers of the segments that have it. */
  readonly places: ReadonlyMap<string, ReadonlySet<number>>;
}

export function signsOf({ first, last }: Window, setting: Setting): Signs {
  const { words, beside, term, explained } = setting;
  const tokens = words.tokens.slice(first, last);
  const norms = words.norms.slice(first, last);
  const content = norms.filter((norm) => !isFunctionWord(norm));
  const size = content.length || 1;
  const strange = content.filter((norm) => !belongs(norm, term));
  const letters = lettersOf(tokens.map(({ lower }) => lower).join(''));
  const like = (others: readonly string[]): number =>
    others.reduce((best, other) => Math.max(best, sharedLetters(letters, other)), 0);
  const form = like(term.forms.map((each) => each.letters));
  const pinyin = like(term.pinyin);
  const { gloss, head, extra } = glossed(content, term);
  const capitals = tokens.filter(({ text, lower }) => isCapitalized(text) && !isFunctionWord(lower));
  return {
    form,
    pinyin,
    best: Math.max(form, pinyin, gloss),
    gloss: gloss * (1 - extra),
    head,
    own: ownShare(norms, term),
    extra,
    explained: strange.filter((norm) => explained.words.has(norm)).length / (strange.length || 1),
    other: letters.length > 2 && explained.pinyin.includes(letters) ? 1 : 0,
    subset: content.every((norm) => term.own.has(norm)) ? 1 : 0,
    short: setting.hasShort ? 1 : 0,
    far: distanceTo((first + last) / 2, setting),
    ...occurrence(content, setting),
    capital: Math.min(1, capitals.length / size),
    length: Math.min(...term.forms.map(({ count }) => Math.abs(count - tokens.length)), 4) / 4,
    taken: tokens.filter((_, k) => setting.taken.has(first + k)).length / tokens.length,
    missing: beside.kept.has(setting.concept) ? 0 : 1,
    alone: standsAlone(words, { first, last }) ? 1 : 0,
    titled: setting.isPerson && isTitle(words.tokens[first - 1]?.lower ?? '') ? 1 : 0,
  };
}

/** Of the term's readings the one that the words say best. */
function glossed(
  content: readonly string[],
  { readings, own }: Term,
): Record<'gloss' | 'head' | 'extra', number> {
  const size = content.length || 1;
  let best = { gloss: 0, head: 0, extra: content.filter((norm) => !own.has(norm)).length / size };
  for (const pieces of readings) {
    const worth = pieces.map((piece) => Math.max(0, ...content.map((norm) => says(norm, piece))));
    const idle = content.filter((norm) => !own.has(norm) && !pieces.some((piece) => says(norm, piece) > 0.3));
    const found = {
      gloss: worth.reduce((sum, each) => sum + each, 0) / pieces.length,
      head: worth.at(-1) ?? 0,
      extra: idle.length / size,
    };
    if (found.gloss - found.extra > best.gloss - best.extra) best = found;
  }
  return best;
}

const ownShare = (norms: readonly string[], { content }: Term): number =>
  content.reduce((best, form) => {
    const said = form.filter((word) => norms.includes(word)).length;
    return Math.max(best, said / (form.length || 1));
  }, 0);

/** Both sides measured by their own length: translations keep the order of what they say, by and large. */
function distanceTo(middle: number, { beside, mentions }: Setting): number {
  const here = (middle - beside.first) / Math.max(1, beside.last - beside.first);
  const size = Math.max(1, beside.units.length);
  return Math.min(...mentions.map(({ first, last }) => Math.abs((first + last) / 2 / size - here)));
}

/** Dice coefficient of the segments that hold all of the words and those that lack the term. */
function occurrence(
  content: readonly string[],
  { lacking, places }: Setting,
): Record<'together' | 'often', number> {
  const [first = '', ...others] = content;
  const common = [...(places.get(first) ?? [])].filter((number) =>
    others.every((norm) => places.get(norm)?.has(number)),
  );
  if (common.length === 0 || lacking.size === 0) return { together: 0, often: 0 };
  const both = common.filter((number) => lacking.has(number)).length;
  const together = (2 * both) / (common.length + lacking.size);
  return { together, often: (together * Math.min(3, Math.max(0, both - 1))) / 3 };
}
