import { likeness } from '../english/distance.ts';
import { pivotCosts, soundKeys } from '../pivot/sound.ts';
import type { CompiledGlossary, NamePart } from './compiled.ts';

/** A name in the glossary that a word of the text resembles. */
export interface NameMatch {
  readonly part: NamePart;
  /** 0..1, by letters, with the pivot's confusions cheap. */
  readonly likeness: number;
  /** The sound keys agree in full, not only less one consonant. */
  readonly sameSound: boolean;
}

export interface NameIndex {
  readonly byKey: ReadonlyMap<string, readonly NamePart[]>;
  readonly words: ReadonlySet<string>;
  readonly remembered: Map<string, readonly NameMatch[]>;
}

export function indexNames({ names }: CompiledGlossary): NameIndex {
  const byKey = new Map<string, NamePart[]>();
  for (const part of names) {
    for (const key of part.keys) {
      const list = byKey.get(key);
      if (list) list.push(part);
      else byKey.set(key, [part]);
    }
  }
  return { byKey, words: new Set(names.map(({ word }) => word.toLowerCase())), remembered: new Map() };
}

/** Names that `word` may be a broken form of, likest first. A text repeats its words: answers are remembered. */
export function namesLike(word: string, index: NameIndex, least: number): readonly NameMatch[] {
  const known = index.remembered.get(word);
  if (known) return known;
  const found = search(word, index, least);
  if (index.remembered.size < 50_000) index.remembered.set(word, found);
  return found;
}

function search(word: string, { byKey }: NameIndex, least: number): NameMatch[] {
  const lower = word.toLowerCase();
  const keys = soundKeys(word);
  const seen = new Set<NamePart>();
  const found: NameMatch[] = [];
  for (const key of keys) {
    for (const part of byKey.get(key) ?? []) {
      if (seen.has(part) || Math.abs(part.word.length - word.length) > 3) continue;
      seen.add(part);
      const value = likeness(lower, part.word.toLowerCase(), pivotCosts, least);
      if (value >= least && value < 1)
        found.push({ part, likeness: value, sameSound: keys[0] === part.keys[0] });
    }
  }
  return found.sort((a, b) => b.likeness - a.likeness || a.part.concept - b.part.concept);
}
