import { isFunctionWord } from '../english/function-words.ts';
import { normalWords } from '../english/normal.ts';
import type { Table } from '../english/table.ts';
import type { Rendering } from './rendering.ts';

/**
 * A term without a source term: each of its words may come back as one that shares a Chinese headword with it, as
 * *department* and *ministry* share 部. A reading with no source, at lower confidence.
 */
export function confusableRendering(term: string, confusables: Table): Rendering | undefined {
  const words = normalWords(term);
  if (words.length < 2 || words.length > 5 || words.some(isFunctionWord)) return undefined;
  const slots = words.map((word) => ({
    source: '',
    words: [word],
    looser: confusables.get(word)?.split(';') ?? [],
  }));
  return { source: '', slots, torn: false };
}
