import type { Concept } from '../core/concept.ts';
import { nearest } from '../english/similarity.ts';

interface Holder {
  readonly concept: Concept;
}

/**
 * Concepts with a term, an id or a source term like `text`, best first: equal, then beginning with it, then holding it;
 * where none does, those of the term nearest in spelling.
 */
export function searchConcepts<H extends Holder>(holders: readonly H[], text: string): readonly H[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  const ranked = holders.flatMap((holder) => {
    const rank = Math.min(...termsOf(holder.concept).map((term) => rankOf(term.toLowerCase(), wanted)));
    return Number.isFinite(rank) ? [{ holder, rank }] : [];
  });
  if (ranked.length > 0) return ranked.toSorted((a, b) => a.rank - b.rank).map(({ holder }) => holder);
  const near = nearest(
    text,
    holders.flatMap(({ concept }) => termsOf(concept)),
  );
  return near === undefined ? [] : holders.filter(({ concept }) => termsOf(concept).includes(near));
}

/** Less is better; shorter terms are nearer to what is looked for. */
function rankOf(term: string, wanted: string): number {
  const at = term.indexOf(wanted);
  if (at < 0) return Number.POSITIVE_INFINITY;
  if (term === wanted) return 0;
  const isWord = at === 0 || !/[\p{L}\p{N}]/u.test(term.charAt(at - 1));
  return (at === 0 ? 1 : isWord ? 2 : 3) + term.length / 1000;
}

const termsOf = ({ id, preferred, admitted, deprecated, source }: Concept): readonly string[] => [
  preferred,
  ...admitted,
  id,
  ...source.zh,
  ...source.ru,
  ...deprecated.map(({ term }) => term),
];
