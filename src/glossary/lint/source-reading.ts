import { nationWords } from '../../english/nations.ts';
import { normalWords } from '../../english/normal.ts';
import { allowed, type Check } from './check.ts';

// Places are left out: their glosses say what they are a part of.
const named = new Set(['person', 'organization', 'product']);

/** A name whose source term is another name's in CC-CEDICT: 国税局 under the American IRS. */
export const sourceReading: Check = {
  id: 'source-reading',
  level: 'warning',
  summary: 'CC-CEDICT knows the source term as another name',
  *run(entries, { dictionaries: { chinese } }) {
    for (const entry of entries) {
      const { concept } = entry;
      if (!named.has(concept.kind)) continue;
      const own = new Set(
        allowed(concept)
          .flatMap(normalWords)
          .flatMap((word) => [word, ...nationWords(word)]),
      );
      const initials = new Set(allowed(concept).map((form) => form.replace(/[^\p{L}]/gu, '').toLowerCase()));
      for (const term of concept.source.zh) {
        const glosses = chinese.glosses(term);
        const isName = glosses.length > 0 && glosses.every((gloss) => /^\p{Lu}/u.test(gloss));
        const words = glosses.flatMap(normalWords);
        // What the tool itself finds left over: 京东 as “Jingdong”.
        const pinyin = chinese.pinyin(term)?.replaceAll(' ', '') ?? '';
        if (words.includes(pinyin)) continue;
        if (!isName || words.some((word) => own.has(word) || initials.has(word.replace(/\./g, '')))) continue;
        yield {
          entry,
          message: `CC-CEDICT reads ${term} as “${glosses.slice(0, 2).join('”, “')}”`,
          repair: 'check the source term, or admit that name, too',
        };
      }
    }
  },
};
