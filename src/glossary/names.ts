import { likeness } from '../english/distance.ts';
import { pivotCosts, soundKeys } from '../pivot/sound.ts';
import type { Groups } from './groups.ts';
import type { NamePart } from './name-parts.ts';

/** A name in the glossary that a word of the text resembles. */
export interface NameMatch {
  readonly part: NamePart;
  /** 0..1, by letters, with the pivot's confusions cheap. */
  readonly likeness: number;
  /** The sound keys agree in full, not only less one consonant. */
  readonly sameSound: boolean;
}

export interface NameIndex {
  readonly bySound: Groups<NamePart>;
  /** In lower case. */
  readonly words: ReadonlySet<string>;
  readonly remembered: Map<string, readonly NameMatch[]>;
}

export const nameWords = (parts: readonly NamePart[]): string =>
  [...new Set(parts.map(({ word }) => word.toLowerCase()))].join('\n');

/** Names that `word` may be a broken form of, likest first. A text repeats its words: answers are remembered. */
export function namesLike(word: string, index: NameIndex, least: number): readonly NameMatch[] {
  const known = index.remembered.get(word);
  if (known) return known;
  const found = search(word, index, least);
  if (index.remembered.size < 50_000) index.remembered.set(word, found);
  return found;
}

function search(word: string, { bySound }: NameIndex, least: number): NameMatch[] {
  const lower = word.toLowerCase();
  const keys = soundKeys(word);
  const seen = new Set<NamePart>();
  const found: NameMatch[] = [];
  for (const key of keys) {
    for (const part of bySound.get(key)) {
      if (seen.has(part) || Math.abs(part.word.length - word.length) > 3) continue;
      seen.add(part);
      const value = likeness(lower, part.word.toLowerCase(), pivotCosts, least);
      if (value >= least && value < 1)
        found.push({ part, likeness: value, sameSound: keys[0] === part.keys[0] });
    }
  }
  return found.sort((a, b) => b.likeness - a.likeness || a.part.concept - b.part.concept);
}
