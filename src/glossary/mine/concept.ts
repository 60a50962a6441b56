import type { Concept } from '../../core/concept.ts';

/** A concept of which no more is said than this. */
export function newConcept(
  said: Pick<Concept, 'kind' | 'preferred'> & Partial<Pick<Concept, 'admitted' | 'titles' | 'source'>>,
  ids: Set<string>,
): Concept {
  return {
    id: freshId(said.preferred, ids),
    admitted: [],
    deprecated: [],
    titles: [],
    source: { zh: [], ru: [] },
    case: 'smart',
    unless: [],
    good: [],
    bad: [],
    domain: '',
    ...said,
  };
}

/** `penalty-shootout`; with a number where another term has the same letters. */
function freshId(text: string, ids: Set<string>): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}.'’]/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-');
  const base = plain === '' ? 'term' : plain;
  let id = base;
  for (let number = 2; ids.has(id); number++) id = `${base}-${number}`;
  ids.add(id);
  return id;
}
