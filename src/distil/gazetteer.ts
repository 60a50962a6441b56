import { tableText } from '../english/table.ts';
import type { CedictEntry } from './cedict.ts';

/** Leading capitalised words of a gloss: *Yinchuan* in “Yinchuan city, capital of Ningxia”. */
const leading = /^(?:Mt |Lake |Port )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3})/u;
const generic =
  / (?:[Cc]ounty|[Cc]ity|[Dd]istrict|[Pp]refecture|[Pp]rovince|[Tt]ownship|[Ll]ake|[Rr]iver|[Ii]slands?|[Bb]ay|[Mm]ountains?)$/;

/**
 * Places, people and bodies that CC-CEDICT names, in lower case: each whole name, the pinyin of places, and the
 * single words of foreign names. What stands there is a name of its own and no broken one.
 */
export function distilGazetteer(
  entries: readonly CedictEntry[],
  isOrdinary: (word: string) => boolean,
): string {
  const names = new Set<string>();
  const add = (name: string): void => {
    const bare = name.toLowerCase().replaceAll('’', "'");
    if (bare.length > 3 && !isOrdinary(bare)) names.add(bare);
  };
  for (const [, , pinyin, english] of entries) {
    if (!/^\p{Lu}/u.test(pinyin)) continue;
    const syllables = pinyin.replace(/[1-5]/g, '').replaceAll('u:', 'ü').split(' ');
    if (syllables.length === 2 && syllables.slice(1).every(isLower)) add(syllables.join(''));
    for (const definition of [english].flat()) {
      const name = leading.exec(definition.replace(/\([^)]*\)/g, '').replace(/^(?:surname|the) /, ''))?.[1];
      if (name === undefined) continue;
      const bare = name.replace(generic, '');
      add(bare);
      const words = bare.split(' ');
      // A Chinese surname or given name is shared by too many to be anybody's own.
      if (!syllables.slice(1).some(isCapital)) for (const word of words) add(word);
    }
  }
  return tableText([...names].map((name) => [name, '']));
}

const isLower = (syllable: string): boolean => /^\p{Ll}/u.test(syllable);
const isCapital = (syllable: string): boolean => /^\p{Lu}/u.test(syllable);
