import type { Lexicon } from '../english/lexicon.ts';
import type { Entries, Table } from '../english/table.ts';

/** Longer headwords are no names. */
const longest = 3;
const most = 8;

/**
 * Of each pinyin, all in one and without tones, `word;word…`: the single words that headwords with this sound mean, the commonest first,
 * as a translator takes those. *minzhu* is democracy.
 */
export function distilMeanings(glosses: Table, { isOrdinary, frequency }: Lexicon): Entries {
  const words = new Map<string, Set<string>>();
  for (const [headword, said] of glosses) {
    const [pinyin = '', list = ''] = said.split('\t');
    if (headword.length > longest) continue;
    const sound = pinyin.replaceAll(' ', '');
    const known = words.get(sound) ?? new Set();
    words.set(sound, known);
    for (const gloss of list.split(';')) if (/^[a-z]{3,}$/.test(gloss) && isOrdinary(gloss)) known.add(gloss);
  }
  return [...words]
    .filter(([, said]) => said.size > 0)
    .map(([sound, said]) => {
      const common = [...said].toSorted((a, b) => frequency(b) - frequency(a)).slice(0, most);
      return [sound, common.join(';')] as const;
    });
}
