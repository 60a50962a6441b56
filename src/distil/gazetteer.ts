import type { Entries } from '../english/table.ts';
import type { CedictEntry } from './cedict.ts';

/** Leading capitalised words of a gloss: *Yinchuan* in “Yinchuan city, capital of Ningxia”. */
const leading = /^(?:Mt |Lake |Port )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3})/u;
const generic =
  / (?:[Cc]ounty|[Cc]ity|[Dd]istrict|[Pp]refecture|[Pp]rovince|[Tt]ownship|[Ll]ake|[Rr]iver|[Ii]slands?|[Bb]ay|[Mm]ountains?)$/;

/** What kind of place a Chinese name says it is, by its last character. */
const kinds: Readonly<Record<string, string>> = {
  县: 'county',
  区: 'district',
  市: 'city',
  省: 'province',
  州: 'prefecture',
  旗: 'banner',
  镇: 'town',
  乡: 'township',
  湖: 'lake',
  江: 'river',
  河: 'river',
  山: 'mountain',
  岛: 'island',
};

/**
 * Places, people and bodies that CC-CEDICT names, in lower case: each whole name, the pinyin of places, and the
 * single words of foreign names, each with the kinds of place that it is known as. What stands there is a name of its
 * own and no broken one.
 */
export function distilGazetteer(
  entries: readonly CedictEntry[],
  isOrdinary: (word: string) => boolean,
): Entries {
  const names = new Map<string, Set<string>>();
  const add = (name: string, kind?: string): void => {
    const bare = name.toLowerCase().replaceAll('’', "'");
    if (bare.length < (kind ? 2 : 4) || (!kind && isOrdinary(bare))) return;
    const known = names.get(bare) ?? new Set();
    names.set(bare, kind ? known.add(kind) : known);
  };
  for (const [, simplified, pinyin, english] of entries) {
    if (!/^\p{Lu}/u.test(pinyin)) continue;
    const syllables = pinyin.replace(/[1-5]/g, '').replaceAll('u:', 'ü').split(' ');
    const kind = kinds[simplified.at(-1) ?? ''];
    if (kind && simplified.length > 1) for (const name of placeNames(syllables)) add(name, kind);
    if (syllables.length === 2 && syllables.slice(1).every(isLower)) add(joined(syllables));
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
  return [...names].map(([name, of]) => [name, [...of].toSorted().join(' ')]);
}

/** 泸县 is *Lu County*, and *Luxian* as well. */
const placeNames = (syllables: readonly string[]): string[] =>
  syllables.length > 2
    ? [joined(syllables.slice(0, -1))]
    : [joined(syllables.slice(0, 1)), joined(syllables)];

/** As pinyin is spelt: 延安 is *yan'an*, and 盐南 *yannan*. */
const joined = (syllables: readonly string[]): string =>
  syllables
    .map((syllable, at) => (at > 0 && /^[aeo]/i.test(syllable) ? `'${syllable}` : syllable))
    .join('')
    .toLowerCase();

const isLower = (syllable: string): boolean => /^\p{Ll}/u.test(syllable);
const isCapital = (syllable: string): boolean => /^\p{Lu}/u.test(syllable);
