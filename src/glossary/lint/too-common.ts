import { allowed, type Check } from './check.ts';

/** From this class of the lexicon on a word stands in most articles: 5^5 times and more in 51 million words. */
const everywhere = 6;
const seldom = 3;
const corpus = 51;

/** A wrong form that is an ordinary word would be reported wherever it stands; a right one would hide what is wrong. */
export const tooCommon: Check = {
  id: 'too-common',
  level: 'warning',
  summary: 'a form is too short or too common a word to be safe',
  *run(entries, { lexicon }) {
    const often = (word: string): string => {
      const least = 5 ** (lexicon.frequency(word) - 1) / corpus;
      return `stands ${least < 1 ? 'now and then' : `at least ${Math.round(least)} times`} in a million words of plain English`;
    };
    for (const entry of entries) {
      for (const { term } of entry.concept.deprecated) {
        const isWord = lexicon.isOrdinary(term) && lexicon.frequency(term) >= seldom;
        if (isWord || term.length < 3)
          yield {
            entry,
            message: `“${term}” ${isWord ? often(term) : 'is very short'}: all of them would be reported`,
            repair: 'list it with a word that goes with it, or leave it to the source term to find',
          };
      }
      for (const form of allowed(entry.concept)) {
        const isLower = form === form.toLowerCase();
        const isWord = isLower && lexicon.isOrdinary(form) && lexicon.frequency(form) >= everywhere;
        if (isWord || (isLower && /^\p{L}{1,2}$/u.test(form)))
          yield {
            entry,
            message: `“${form}” ${isWord ? often(form) : 'is very short'}: where it stands nothing is ever wrong`,
            repair: 'use a longer form',
          };
      }
    }
  },
};
