import { adjectivesOf, formsOfVerb } from '../../english/inflection.ts';
import { nationWords } from '../../english/nations.ts';
import { normalWords } from '../../english/normal.ts';
import type { Rendering, Slot } from '../rendering.ts';
import type { ChineseDictionary } from './dictionary.ts';
import { segmentations } from './segment.ts';

/** Every word-for-word reading of a Chinese term: 初步禁令 → {initial, preliminary, tentative} + {ban, prohibition}. */
export function renderings(source: string, dictionary: ChineseDictionary): Rendering[] {
  const term = source.replace(/[·・\s《》“”]/g, '');
  if (!/^\p{Script=Han}+$/u.test(term) || term.length > 16) return [];
  return segmentations(term, dictionary).map((pieces) => ({
    source: term,
    torn: isTorn(pieces, dictionary),
    slots: pieces.map((piece, index) => slot(piece, index === pieces.length - 1, dictionary)),
  }));
}

const isTorn = (pieces: readonly string[], { glosses }: ChineseDictionary): boolean =>
  pieces.some((piece, index) => {
    const next = pieces[index + 1] ?? '';
    return piece.length === 1 && next.length === 1 && glosses(piece + next).length > 0;
  });

function slot(source: string, isHead: boolean, dictionary: ChineseDictionary): Slot {
  const words = new Set(ordinal(source));
  // “Guotai Airlines” for 国泰航空: a name within a name is left in pinyin.
  const pinyin = isHead || source.length < 2 ? undefined : dictionary.pinyin(source)?.replaceAll(' ', '');
  if (pinyin && !dictionary.lexicon.isOrdinary(pinyin)) words.add(pinyin);
  for (const gloss of dictionary.glosses(source))
    for (const word of readings(gloss, dictionary)) words.add(word);
  const family = isHead ? headFamily(source, dictionary).flatMap(normalWords) : [];
  return { source, words: [...words], looser: [...new Set(family)].filter((word) => !words.has(word)) };
}

/** Nouns of the last character, and those of the first alone: 权利 (right) is read as 权 (power), too. */
function headFamily(source: string, { heads, glosses }: ChineseDictionary): string[] {
  const first = source.length === 2 ? glosses(source.charAt(0)) : [];
  return [...heads(source.at(-1) ?? ''), ...first.filter((gloss) => /^[a-z]+$/.test(gloss))];
}

function readings(gloss: string, { lexicon }: ChineseDictionary): string[] {
  const verb = gloss.startsWith('to ');
  const words = normalWords(verb ? gloss.slice(3) : gloss);
  const phrase = words.join(' ');
  if (words.length > 1) return [phrase, ...nationWords(phrase)];
  const kin = verb ? formsOfVerb : adjectivesOf;
  return [phrase, ...nationWords(phrase), ...kin(phrase, lexicon.isOrdinary)];
}

const numerals = '一二三四五六七八九十';
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** 第九 → ninth: CC-CEDICT lists few of them. */
const ordinal = (source: string): string[] =>
  source.length === 2 && source.startsWith('第')
    ? [ordinals[numerals.indexOf(source.charAt(1))] ?? ''].filter(Boolean)
    : [];
