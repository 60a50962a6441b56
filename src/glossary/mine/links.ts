import { likeness } from '../../english/distance.ts';
import { adjectivesOf, formsOfVerb } from '../../english/inflection.ts';
import type { Lexicon } from '../../english/lexicon.ts';
import { nationWords } from '../../english/nations.ts';
import type { ReverseDictionary } from '../../pivot/chinese/reverse.ts';
import { pivotCosts, soundKeys } from '../../pivot/sound.ts';

/** How a word of the garbled text may be a word of a term. */
export interface Link {
  readonly how: 'same' | 'kin' | 'pivot' | 'sound';
  /** 0..1 */
  readonly weight: number;
  /** For `pivot`: the headword that both gloss. */
  readonly headword?: string;
}

/** Compares normalised words; answers are remembered. */
export type LinkWords = (word: string, own: string) => Link | undefined;

const same: Link = { how: 'same', weight: 1 };
const kin: Link = { how: 'kin', weight: 0.9 };
const leastLikeness = 0.7;

export function linker(lexicon: Lexicon, chinese: ReverseDictionary): LinkWords {
  const remembered = new Map<string, Link | undefined>();
  const isOrdinary = (word: string): boolean => lexicon.isOrdinary(word);
  const link = (word: string, own: string): Link | undefined => {
    if (word === own || nationWords(own).includes(word)) return same;
    if (areKin(word, own, isOrdinary)) return kin;
    const headword = chinese.shared(word, own)[0];
    // One character means many things: 令 is order and season.
    if (headword) return { how: 'pivot', weight: headword.length > 1 ? 0.85 : 0.65, headword };
    return soundsLike(word, own, isOrdinary) ? { how: 'sound', weight: 0.7 } : undefined;
  };
  return (word, own) => {
    const key = `${word} ${own}`;
    if (!remembered.has(key)) remembered.set(key, link(word, own));
    return remembered.get(key);
  };
}

function areKin(a: string, b: string, isOrdinary: (word: string) => boolean): boolean {
  const derived = (word: string): string[] => [
    ...adjectivesOf(word, isOrdinary),
    ...formsOfVerb(word, isOrdinary),
  ];
  return derived(a).includes(b) || derived(b).includes(a);
}

/** A word that no dictionary knows may be a name misheard; two ordinary words are two words. */
function soundsLike(word: string, own: string, isOrdinary: (word: string) => boolean): boolean {
  if (word.length < 3 || own.length < 3 || (isOrdinary(word) && isOrdinary(own))) return false;
  const keys = soundKeys(own);
  return (
    soundKeys(word).some((key) => keys.includes(key)) && likeness(word, own, pivotCosts) >= leastLikeness
  );
}
