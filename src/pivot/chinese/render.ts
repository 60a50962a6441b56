import type { Rendering, Slot } from '../rendering.ts';
import { conjunction, slotOf } from '../slot.ts';
import type { ChineseDictionary } from './dictionary.ts';
import { pinyinOf } from './romanize.ts';
import { segmentations } from './segment.ts';

/** Every word-for-word reading of a Chinese term: 初步禁令 → {initial, preliminary, tentative} + {ban, prohibition}. */
export function renderings(source: string, dictionary: ChineseDictionary): Rendering[] {
  const term = source.replace(/[·・\s《》“”（）()]/g, '');
  if (!/^\p{Script=Han}+$/u.test(term) || term.length > 16) return [];
  return segmentations(term, dictionary)
    .flatMap(bothWays)
    .map((pieces) => ({
      source: term,
      torn: isTorn(pieces, dictionary),
      slots: pieces.map((piece, index) => slot(piece, index === pieces.length - 1, dictionary)),
    }));
}

/** What makes an adjective of a word, and mostly has no word of its own in English: 策略性 is *strategic*. */
const suffixes = new Set('性化的之型式');

/** The pieces as they are, and without suffixes inside. */
function bothWays(pieces: readonly string[]): (readonly string[])[] {
  const last = pieces.length - 1;
  const bare = pieces.filter((piece, index) => !suffixes.has(piece) || index === 0 || index === last);
  return bare.length < pieces.length ? [bare, pieces] : [pieces];
}

const isTorn = (pieces: readonly string[], { glosses }: ChineseDictionary): boolean =>
  pieces.some((piece, index) => {
    const next = pieces[index + 1] ?? '';
    return piece.length === 1 && next.length === 1 && glosses(piece + next).length > 0;
  });

const conjunctions = new Set('及和与與暨');

function slot(source: string, isHead: boolean, dictionary: ChineseDictionary): Slot {
  if (conjunctions.has(source)) return conjunction(source);
  const listed = dictionary.glosses(source);
  // 联会 is no headword: what its like are called.
  const glosses = listed.length === 0 && source.length > 1 ? dictionary.heads(source) : listed;
  const family = isHead ? headFamily(source, dictionary) : [];
  const { words, looser } = slotOf(source, glosses, dictionary.lexicon, family);
  // “Guotai Airlines” for 国泰航空: a name within a name is left in pinyin.
  const pinyin = isHead || source.length < 2 ? '' : pinyinOf(source, dictionary);
  const isName = pinyin !== '' && !dictionary.lexicon.isOrdinary(pinyin);
  return { source, words: [...ordinal(source), ...(isName ? [pinyin] : []), ...words], looser };
}

/** Nouns of the last character, and those of the first alone: 权利 (right) is read as 权 (power), too. */
function headFamily(source: string, { heads, glosses }: ChineseDictionary): string[] {
  if (source.length === 1) return [...heads(source)];
  return source.length > 2 ? [] : glosses(source.charAt(0)).filter((gloss) => /^[a-z]+$/.test(gloss));
}

const numerals = '一二三四五六七八九十';
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** 第九 → ninth: CC-CEDICT lists few of them. */
const ordinal = (source: string): string[] =>
  source.length === 2 && source.startsWith('第')
    ? [ordinals[numerals.indexOf(source.charAt(1))] ?? ''].filter(Boolean)
    : [];
