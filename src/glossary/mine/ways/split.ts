import { likeness } from '../../../english/distance.ts';
import { quoteOf } from '../article.ts';
import { bestContext, type Form, holds, type Match, type Scene } from '../scene.ts';
import type { Term } from '../terms.ts';

const leastLikeness = 0.68;
const samePrefix = 5;

/** Terms whose words were torn apart or misheard: *pre liminary injury*. One of the words must be in no dictionary. */
export function split(scene: Scene): Match[] {
  const terms = scene.terms
    .filter(({ kind, text }) => kind !== 'person' && text.length >= 8)
    .map((term) => ({ term, letters: lettersOf(term.text) }));
  return scene.phrases.flatMap((form) => {
    if (!form.text.split(/[\s-]+/).some((word) => isTorn(word, scene))) return [];
    const letters = lettersOf(form.text);
    return terms.flatMap(({ term, letters: own }) => {
      if (letters.slice(0, samePrefix) !== own.slice(0, samePrefix) || holds(form.norms, term.norms))
        return [];
      const alike = likeness(letters, own);
      return alike < leastLikeness ? [] : matchOf(form, term, alike, scene);
    });
  });
}

/** A piece of a word is in no dictionary; a name isn't either, but has a capital. */
const isTorn = (word: string, { lexicon }: Scene): boolean => /^\p{Ll}+$/u.test(word) && !lexicon.knows(word);

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function matchOf(form: Form, term: Term, alike: number, { compare }: Scene): Match[] {
  const context = bestContext(form.places, term.places, compare);
  if (!context) return [];
  const { garbled, trusted, alike: value } = context;
  const pairing = {
    form: form.text,
    way: 'split' as const,
    confidence: Math.min(0.95, alike * 0.9 + Math.min(0.15, value * 0.5)),
    evidence: [
      {
        text: `without its spaces it reads much like “${term.text}”, and holds a word that is none`,
        weight: alike,
      },
    ],
    garbled: quoteOf(garbled.article, garbled.first, garbled.last),
    trusted: quoteOf(trusted.article, trusted.first, trusted.last),
    count: form.places.length,
    isDerived: false,
  };
  return [{ term, norms: form.norms, pairing }];
}
