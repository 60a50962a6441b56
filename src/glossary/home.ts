import type { Concept } from '../core/concept.ts';
import { type Country, countryNames, wordsFor } from '../core/countries.ts';
import type { ChineseDictionary } from '../pivot/chinese/dictionary.ts';

/**
 * The concept with the country that its name says, where the glossary doesn't: *U.S. Supreme Court*, 美国商务部. A body or an
 * office of one country is no broken one of another.
 */
export function withHome(concept: Concept, chinese: ChineseDictionary): Concept {
  const { kind, country, preferred, admitted, source } = concept;
  if (country !== undefined || !(kind === 'organization' || kind === 'title')) return concept;
  const found =
    [preferred, ...admitted].map(openingCountry).find((each) => each !== undefined) ??
    source.zh.map((term) => chineseCountry(term, chinese)).find((each) => each !== undefined);
  return found ? { ...concept, home: found } : concept;
}

const openingCountry = (form: string): Country | undefined =>
  countryNames.find((name) => wordsFor(name).some((word) => form.startsWith(`${word} `)));

function chineseCountry(term: string, { glosses }: ChineseDictionary): Country | undefined {
  for (const size of [3, 2]) {
    const named = glosses(term.slice(0, size));
    const found = countryNames.find((name) => named.includes(name));
    if (found) return found;
  }
  return undefined;
}
