import { normalWords } from '../../english/normal.ts';
import { allowed, type Check } from './check.ts';

const others = { zh: /\p{Script=Cyrillic}/u, ru: /\p{Script=Han}/u } as const;
const names = { zh: 'Chinese', ru: 'Russian' } as const;

/** A form without a word in it, and a source term in the script of another language. */
export const neverMatches: Check = {
  id: 'never-matches',
  level: 'error',
  summary: 'a form can never be found in a text',
  *run(entries) {
    for (const entry of entries) {
      const { concept } = entry;
      for (const form of [...allowed(concept), ...concept.deprecated.map(({ term }) => term)]) {
        if (normalWords(form).some((word) => /[\p{L}\p{N}]/u.test(word))) continue;
        const message = `“${form}” has no word that could be found in a text`;
        yield { entry, message, repair: 'write it in letters' };
      }
      for (const pivot of ['zh', 'ru'] as const) {
        for (const term of concept.source[pivot]) {
          if (!others[pivot].test(term)) continue;
          const message = `“${term}” in “${pivot}” is not ${names[pivot]}`;
          yield { entry, message, repair: 'move it to its own language' };
        }
      }
    }
  },
};
