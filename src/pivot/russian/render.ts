import type { Lexicon } from '../../english/lexicon.ts';
import type { Rendering } from '../rendering.ts';
import { conjunction, slotOf } from '../slot.ts';
import type { RussianDictionary } from './dictionary.ts';

/** The word-for-word reading of a Russian term; none where no word of it is known. */
export function russianRenderings(
  source: string,
  dictionary: RussianDictionary,
  lexicon: Lexicon,
): Rendering[] {
  const words = source.toLowerCase().match(/[\p{Script=Cyrillic}\p{M}]+/gu) ?? [];
  if (words.length === 0 || words.length > 8) return [];
  const slots = headLast(words).map((word) =>
    isConjunction(word) ? conjunction(word) : slotOf(word, dictionary.glosses(word), lexicon),
  );
  return slots.some(({ words: glosses }) => glosses.length > 0) ? [{ source, torn: false, slots }] : [];
}

const prepositions = new Set('по о об за на в во с со для при от из к под против'.split(' '));
const isConjunction = (word: string): boolean => word === 'и' || word === 'или';
/** Adjectives in the nominative, and adverbs and first halves of compounds: *уголовно-исполнительная*. */
const isAdjective = (word: string): boolean => /(?:[ыио]й|[ая]я|[ое]е|[ыи]е|[нкс]о)$/u.test(word);

/**
 * Russian words in the order of an English noun: what follows the head goes before it, group by group from the end.
 * *служба исполнения наказаний* is punishment execution service, *Министерство внутренних дел* internal affairs ministry.
 */
function headLast(words: readonly string[]): string[] {
  const first = words.findIndex((word) => !isAdjective(word));
  const head = first < 0 ? words.length - 1 : first;
  const groups: string[][] = [[]];
  for (const word of words.slice(head + 1)) {
    if (prepositions.has(word)) continue;
    groups.at(-1)?.push(word);
    // A noun ends its group, unless “and” goes on.
    if (!isGenitiveAdjective(word) && !isConjunction(word)) groups.push([]);
    if (isConjunction(word)) groups.splice(-2, 2, groups.slice(-2).flat());
  }
  return [...groups.reverse().flat(), ...words.slice(0, head), words[head] ?? ''];
}

const isGenitiveAdjective = (word: string): boolean => /(?:ого|его|ых|их|ой|ей|ому|ым|ыми)$/u.test(word);
