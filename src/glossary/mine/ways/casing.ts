import { isAllCaps, isCapitalized } from '../../../core/token.ts';
import { type Article, quoteOf, surfaceOf } from '../article.ts';
import { kindOfHead } from '../kinds.ts';
import type { Match, Scene } from '../scene.ts';
import type { Place } from '../terms.ts';

/** The same words in another letter case: *wechat*, *first amendment*. */
export function casing({ terms, garbled, lexicon }: Scene): Match[] {
  return terms.flatMap((term) => {
    if (!term.isName || !isCapitalized(term.text) || isAllCaps(term.text)) return [];
    // “apple” and “trump” in lower case may be fruit and verb.
    if (term.norms.length === 1 && lexicon.isOrdinary(term.text)) return [];
    const places = garbled.flatMap((article) => placesOf(article, term.norms));
    const wrong = places.filter((place) => isWrong(surface(place), term.text));
    const [first] = mostCommon(wrong);
    const trusted = term.places[0];
    if (!first || !trusted) return [];
    const pairing = {
      form: surface(first),
      way: 'casing' as const,
      confidence: 0.95,
      evidence: [
        { text: `the same words, always written “${term.text}” in the trusted texts`, weight: 0.95 },
      ],
      garbled: quoteOf(first.article, first.first, first.last),
      trusted: quoteOf(trusted.article, trusted.first, trusted.last),
      count: wrong.length,
      isDerived: true,
    };
    return [{ term, pairing, norms: [] }];
  });
}

const surface = ({ article, first, last }: Place): string => surfaceOf(article, first, last);

/** A plural in the right case is right, and so is a heading in capitals, and *Qingyuan village* beside Qingyuan Village. */
function isWrong(form: string, text: string): boolean {
  if (isAllCaps(form) || kindOfHead(form.split(/[\s-]+/).at(-1) ?? '') === 'place') return false;
  const [a, b] = [form, text].map((each) => each.replace(/[^\p{L}\p{N}]/gu, '').replace(/s$/, ''));
  return a !== b && a?.toLowerCase() === b?.toLowerCase();
}

function placesOf(article: Article, norms: readonly string[]): Place[] {
  const { words, sentences } = article;
  const found: Place[] = [];
  for (const { first, last } of sentences) {
    for (let at = first; at + norms.length <= last; at++) {
      if (norms.every((norm, k) => words.norms[at + k] === norm))
        found.push({ article, first: at, last: at + norms.length });
    }
  }
  return found;
}

/** The places of the commonest spelling first. */
function mostCommon(places: readonly Place[]): Place[] {
  const counts = new Map<string, number>();
  for (const place of places) counts.set(surface(place), (counts.get(surface(place)) ?? 0) + 1);
  return places.toSorted((a, b) => (counts.get(surface(b)) ?? 0) - (counts.get(surface(a)) ?? 0));
}
