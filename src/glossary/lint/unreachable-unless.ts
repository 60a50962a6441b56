import type { Concept } from '../../core/concept.ts';
import { confusableRendering } from '../../pivot/confusable.ts';
import { readingsOfTerm } from '../readings.ts';
import { sourceTerms } from '../sources.ts';
import type { Advice, Check } from './check.ts';

/** Words of `unless` that decide nothing. */
export const unreachableUnless: Check = {
  id: 'unreachable-unless',
  level: 'warning',
  summary: 'an “unless” word is never asked for',
  *run(entries, advice) {
    for (const entry of entries) {
      const { concept } = entry;
      if (concept.unless.length === 0) continue;
      if (!isRead(concept, advice)) {
        const message = 'nothing is derived from this concept that “unless” could spare';
        yield {
          entry,
          message,
          repair: 'give it a source term, or leave “unless” out',
          fields: { unless: [] },
        };
        continue;
      }
      const covered = concept.unless.filter((word) => coveredBy(word, concept.unless) !== undefined);
      if (covered.length > 0) {
        const [word = ''] = covered;
        yield {
          entry,
          message: `“${word}” is never asked for: “${coveredBy(word, concept.unless)}” stands wherever it does`,
          repair: 'leave it out',
          fields: { unless: concept.unless.filter((each) => !covered.includes(each)) },
        };
      }
    }
  },
};

const isRead = (concept: Concept, { dictionaries }: Advice): boolean =>
  concept.kind !== 'person' &&
  (sourceTerms(concept).some((term) => readingsOfTerm(concept, term, dictionaries).length > 0) ||
    confusableRendering(concept.preferred, dictionaries.chinese.confusables) !== undefined);

/** The shorter entry that stands, as whole words, within a longer one. */
const coveredBy = (word: string, all: readonly string[]): string | undefined =>
  word.startsWith('/')
    ? undefined
    : all.find(
        (other) =>
          other !== word &&
          !other.startsWith('/') &&
          ` ${word.toLowerCase()} `.includes(` ${other.toLowerCase()} `),
      );
