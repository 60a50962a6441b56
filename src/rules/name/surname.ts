import type { Evidence } from '../../core/finding.ts';
import { opensSentence, type Page } from '../../core/page.ts';
import { isCapitalized } from '../../core/token.ts';
import { isTitle } from '../../english/titles.ts';
import type { NamePart } from '../../glossary/name-parts.ts';
import { wordsOf } from '../../glossary/words.ts';
import { syllablesOf } from '../../pivot/chinese/syllables.ts';
import type { Alignment } from './alignment.ts';
import { type Unit, unitBefore } from './units.ts';

/** Given names of two syllables are so many that two people of one text hardly share one. */
const leastSyllables = 2;
const shared = 0.62;

/** *Yu Ruijie* for Ni Ruijie: the given name of a Chinese person, after another surname. */
export function wrongSurname(
  page: Page,
  unit: Unit,
  { before: [surname = '', ...more], word, after }: NamePart,
): { readonly alignment: Alignment; readonly evidence: readonly Evidence[] } | undefined {
  const isGivenName = surname !== '' && more.length + after.length === 0;
  if (!isGivenName || (syllablesOf(word)?.length ?? 0) < leastSyllables || !syllablesOf(surname))
    return undefined;
  const words = wordsOf(page);
  const beside = unitBefore(page, words, unit.first);
  if (!beside || !isCapitalized(beside.text) || isTitle(beside.text.toLowerCase())) return undefined;
  const isOpening = opensSentence(page, words.indices[beside.first] ?? 0);
  if (beside.text === surname || !syllablesOf(beside.text) || (isOpening && beside.text.length > 6))
    return undefined;
  const alignment = {
    first: beside.first,
    last: unit.last,
    right: [surname, word],
    neighbours: [],
    isOthers: false,
  };
  const text = `“${word}” is the given name of “${surname} ${word}”, and two people seldom share one of ${leastSyllables} syllables`;
  return { alignment, evidence: [{ text, weight: shared }] };
}
