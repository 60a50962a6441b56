import type { Concept } from '../../core/concept.ts';
import type { Evidence } from '../../core/finding.ts';
import { opensSentence, type Page } from '../../core/page.ts';
import { isCapitalized } from '../../core/token.ts';
import { isTitle } from '../../english/titles.ts';
import type { NamePart } from '../../glossary/name-parts.ts';
import { wordsOf } from '../../glossary/words.ts';
import { syllablesOf } from '../../pivot/chinese/syllables.ts';
import type { Knowledge } from '../knowledge.ts';
import { type Alignment, align } from './alignment.ts';
import { weights } from './company.ts';
import { type Unit, unitBefore } from './units.ts';

interface Wrong {
  readonly alignment: Alignment;
  readonly evidence: readonly Evidence[];
}

/** What most parts of a name are worth, though the last one is another. */
const shared = 0.62;

/** A person's name, right but for one part: the surname of a Chinese one, or one of three. */
export function wrongPart(
  page: Page,
  knowledge: Knowledge,
  unit: Unit,
  part: NamePart,
  concept: Concept,
): Wrong | undefined {
  const found = wrongSurname(page, unit, part) ?? wrongOfThree(page, knowledge, unit, part, concept);
  if (!found) return undefined;
  const { tokens, joined } = wordsOf(page);
  const before = joined[found.alignment.first] === 1 ? tokens[found.alignment.first - 1] : undefined;
  if (!before || !isTitle(before.lower)) return found;
  const title = { text: `it follows the title “${before.text}”`, weight: weights.titled };
  return { ...found, evidence: [...found.evidence, title] };
}

/** Given names of two syllables are so many that two people of one text hardly share one. */
const leastSyllables = 2;

/** *Yu Ruijie* for Ni Ruijie: the given name of a Chinese person, after another surname. */
function wrongSurname(
  page: Page,
  unit: Unit,
  { before: [surname = '', ...more], word, after }: NamePart,
): Wrong | undefined {
  const isGivenName = surname !== '' && more.length + after.length === 0;
  if (!isGivenName || (syllablesOf(word)?.length ?? 0) < leastSyllables || !syllablesOf(surname))
    return undefined;
  const words = wordsOf(page);
  const beside = unitBefore(page, words, unit.first);
  if (!beside || !isCapitalized(beside.text) || isTitle(beside.text.toLowerCase())) return undefined;
  if (beside.text === surname || !syllablesOf(beside.text)) return undefined;
  if (opensSentence(page, words.indices[beside.first] ?? 0) && beside.text.length > 6) return undefined;
  const text = `“${word}” is the given name of “${surname} ${word}”, and two people seldom share one of so many syllables`;
  const alignment = {
    first: beside.first,
    last: unit.last,
    right: [surname, word],
    neighbours: [],
    isOthers: false,
  };
  return { alignment, evidence: [{ text, weight: shared }] };
}

/** Every other Vietnamese has one of these between surname and given name. */
const commonest = new Set(['Van', 'Văn', 'Thi', 'Thị']);

/** *Pham Minh Thanh* for Pham Minh Chinh: of three parts and more the last one is another. */
function wrongOfThree(
  page: Page,
  knowledge: Knowledge,
  unit: Unit,
  part: NamePart,
  concept: Concept,
): Wrong | undefined {
  if (part.after.length !== 1 || part.before.length === 0 || commonest.has(part.word)) return undefined;
  const alignment = align(page, knowledge, unit, part, concept);
  const last = alignment.neighbours.at(-1);
  const others = alignment.neighbours.slice(0, -1);
  if (!last || last.right !== part.after[0] || last.fit !== 'other' || last.unit.first < unit.last)
    return undefined;
  if (others.length === 0 || others.some(({ fit }) => fit !== 'same')) return undefined;
  const said = [...others.map((each) => each.unit.text), unit.text].join(' ');
  const text = `“${said}” begins the name “${concept.preferred}”, which does not go on with “${last.unit.text}”`;
  return { alignment, evidence: [{ text, weight: shared }] };
}
