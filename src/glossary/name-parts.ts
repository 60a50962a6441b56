import type { Concept } from '../core/concept.ts';
import { soundKeys } from '../pivot/sound.ts';

/** A word of a person's, place's or body's name that may come back misspelt. */
export interface NamePart {
  readonly concept: number;
  readonly word: string;
  /** The words before and after it in the full name. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Sound keys, so that no text is needed to look it up. */
  readonly keys: readonly string[];
}

const named = new Set<Concept['kind']>(['person', 'place', 'organization', 'product', 'event']);

/** Words of a concept's names that may come back misspelt: capitalised, at least three letters, not an initial. */
export function namePartsOf(concept: Concept, index: number): NamePart[] {
  if (!named.has(concept.kind)) return [];
  const parts = new Map<string, NamePart>();
  for (const form of [concept.preferred, ...concept.admitted]) {
    const words = form.split(/[^\p{L}\p{M}’'.-]+/u).filter(Boolean);
    // Bodies are named by ordinary words; only names of one or two words are spelt by ear.
    if (concept.kind !== 'person' && words.length > 2) continue;
    for (const [at, word] of words.entries()) {
      if (!/^\p{Lu}\p{Ll}[\p{L}’'-]+$/u.test(word) || parts.has(word)) continue;
      parts.set(word, {
        concept: index,
        word,
        before: words.slice(0, at),
        after: words.slice(at + 1),
        keys: soundKeys(word),
      });
    }
  }
  return [...parts.values()];
}
