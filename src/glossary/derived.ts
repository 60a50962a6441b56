import type { Concept } from '../core/concept.ts';
import type { Lexicon } from '../english/lexicon.ts';
import { normalWords } from '../english/normal.ts';
import { confusableRendering } from '../pivot/confusable.ts';
import type { Dictionaries } from '../pivot/dictionaries.ts';
import type { Slot } from '../pivot/rendering.ts';
import { readingsOfTerm } from './readings.ts';
import { sourceTerms } from './sources.ts';
import { spellingsOf } from './spellings.ts';

/** A source term, and wrong forms of the concept that derive from it, likeliest first. */
export interface Derivation {
  /** '' where the forms derive from the English alone. */
  readonly source: string;
  readonly forms: readonly string[];
}

/** Of each piece of a source term the first few readings are shown: the product of all would fill pages. */
const readingsOfPiece = 4;

/** Examples of what derives from a concept, for people to see what its source terms do. */
export function derivations(concept: Concept, dictionaries: Dictionaries): Derivation[] {
  const { chinese } = dictionaries;
  const { lexicon } = chinese;
  const taken = new Set([concept.preferred, ...concept.admitted].map(keyOf));
  const fresh = (source: string, forms: readonly string[]): Derivation => ({
    source,
    forms: forms.filter((form) => {
      const key = keyOf(form);
      const isNew = !taken.has(key);
      taken.add(key);
      return isNew;
    }),
  });
  const spelt = spellingsOf(concept, chinese);
  const speltFrom = (source: string): string[] =>
    spelt.filter((each) => each.source === source).map(({ spelling }) => spelling);
  const bySource = sourceTerms(concept).map((term) => {
    const readings = readingsOfTerm(concept, term, dictionaries);
    return fresh(term, [
      ...readings.flatMap(({ slots }) =>
        phrases(
          slots.map(({ words }) => words),
          lexicon,
        ),
      ),
      ...speltFrom(term),
    ]);
  });
  const byRussian = concept.source.ru.map((term) => fresh(term, speltFrom(term)));
  if (bySource.length > 0) return [...bySource, ...byRussian];
  const sourceless =
    concept.kind === 'person' ? undefined : confusableRendering(concept.preferred, chinese.confusables);
  const forms = [
    ...(sourceless ? phrases(sourceless.slots.map(bothReadings), lexicon) : []),
    ...speltFrom(''),
  ];
  return [...byRussian, ...(forms.length > 0 ? [fresh('', forms)] : [])];
}

const keyOf = (form: string): string => normalWords(form).join(' ');

const bothReadings = ({ words, looser }: Slot): string[] => [...words, ...looser];

/** One reading of each piece, in order; the likeliest together come first, and what is left in pinyin last. */
function phrases(slots: readonly (readonly string[])[], { isOrdinary }: Lexicon): string[] {
  const isEnglish = (reading: string): boolean => reading.split(' ').every(isOrdinary);
  let all: { readonly phrase: string; readonly rank: number }[] = [{ phrase: '', rank: 0 }];
  for (const words of slots) {
    const ranked = [...words.filter(isEnglish), ...words.filter((word) => !isEnglish(word))];
    all = all.flatMap(({ phrase, rank }) =>
      ranked.slice(0, readingsOfPiece).map((word, index) => ({
        phrase: `${phrase} ${word}`.trim(),
        rank: rank + index + (isEnglish(word) ? 0 : 10),
      })),
    );
  }
  return all.toSorted((a, b) => a.rank - b.rank).map(({ phrase }) => phrase);
}
