import { doubleMetaphone } from 'double-metaphone';

const remembered = new Map<string, readonly [string, string]>();

/** Double Metaphone keys (Philips 2000) of a word: what it may sound like. */
export function sounds(word: string): readonly [string, string] {
  const known = remembered.get(word);
  if (known) return known;
  const keys = doubleMetaphone(word);
  if (remembered.size < 50_000) remembered.set(word, keys);
  return keys;
}
