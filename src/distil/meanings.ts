import type { Lexicon } from '../english/lexicon.ts';
import { tableText } from '../english/table.ts';

/** Longer headwords are no names. */
const longest = 3;
const most = 8;

/**
 * `pinyin⇥word;word…`, all in one and without tones: the single words that headwords with this sound mean, the commonest first,
 * as a translator takes those. *minzhu* is democracy.
 */
export function distilMeanings(glosses: string, { isOrdinary, frequency }: Lexicon): string {
  const words = new Map<string, Set<string>>();
  for (const line of glosses.split('\n')) {
    const [headword = '', pinyin = '', list = ''] = line.split('\t');
    if (headword === '' || headword.length > longest) continue;
    const sound = pinyin.replaceAll(' ', '');
    const known = words.get(sound) ?? new Set();
    words.set(sound, known);
    for (const gloss of list.split(';')) if (/^[a-z]{3,}$/.test(gloss) && isOrdinary(gloss)) known.add(gloss);
  }
  return tableText(
    [...words]
      .filter(([, said]) => said.size > 0)
      .map(([sound, said]) => {
        const common = [...said].toSorted((a, b) => frequency(b) - frequency(a)).slice(0, most);
        return [sound, common.join(';')] as const;
      }),
  );
}
