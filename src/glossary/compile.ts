import { packArchive, type Sections } from '../core/archive.ts';
import { pivots as allPivots, type Concept, type Pivot } from '../core/concept.ts';
import { packKeys } from '../core/keys.ts';
import { packStrings } from '../core/strings.ts';
import { isFunctionWord } from '../english/function-words.ts';
import { nationWords } from '../english/nations.ts';
import { normalWords } from '../english/normal.ts';
import type { ChineseDictionary } from '../pivot/chinese/dictionary.ts';
import { confusableRendering } from '../pivot/confusable.ts';
import type { Dictionaries } from '../pivot/dictionaries.ts';
import type { Rendering, Slot } from '../pivot/rendering.ts';
import { type Form, longestFirst, writeForm } from './forms.ts';
import { packGroups } from './groups.ts';
import { withHome } from './home.ts';
import { heardKeys, namePartsOf } from './name-parts.ts';
import { packNameWords } from './names.ts';
import { readingsOfTerm } from './readings.ts';
import { RenderingTableBuilder } from './rendering-table.ts';
import { longestFirst as longestSourceFirst, sourceTerms, sourceTermsOf, startOf } from './sources.ts';
import { spellingsOf } from './spellings.ts';
import { isSquashable, squashed, squashedKey } from './squashed.ts';

/**
 * Derives from each concept how it may be written, right and wrong, where the text came through one of `pivots`, and
 * packs it for `openGlossary`. Takes about a millisecond a concept.
 */
export function compile(
  given: readonly Concept[],
  dictionaries: Dictionaries,
  pivots: readonly Pivot[] = allPivots,
): Uint8Array {
  const { chinese } = dictionaries;
  const concepts = given.map((concept) => withHome(concept, chinese));
  const forms = concepts
    .flatMap((concept, index) => formsOf(concept, index, pivots, chinese))
    .toSorted(longestFirst);
  const namesBySource = englishBySource(concepts);
  const table = new RenderingTableBuilder(chinese.lexicon);
  for (const [index, concept] of concepts.entries()) {
    if (concept.kind === 'person') continue;
    const terms = pivots.flatMap((pivot) => concept.source[pivot]);
    const readings = terms.flatMap((term) => readingsOfTerm(concept, term, dictionaries));
    const completed = readings.flatMap((reading) =>
      withoutNation(concept, { ...reading, slots: completeSlots(reading, concept, namesBySource) }),
    );
    for (const reading of withAllHeads(concept, completed)) table.add(index, concept, reading);
    const sourceless =
      pivots.includes('zh') &&
      readings.length === 0 &&
      confusableRendering(concept.preferred, chinese.confusables);
    if (sourceless) table.add(index, concept, sourceless);
  }
  const names = concepts.flatMap((concept, index) => namePartsOf(concept, index, chinese, pivots));
  const sources = concepts.flatMap(sourceTermsOf).toSorted(longestSourceFirst);
  return packArchive({
    ...packLines('concepts', concepts),
    ...packDomains(concepts),
    ...packGroups('concepts.bySource', concepts, sourceTerms),
    ...packStrings('forms', forms.map(writeForm)),
    ...packGroups('forms.byWord', forms, ({ words }) => words.slice(0, 1)),
    ...packGroups('forms.squashed', forms, (form) =>
      isSquashable(form) ? [squashedKey(squashed(form))] : [],
    ),
    ...packLines('names', names),
    ...packGroups('names.bySound', names, ({ keys }) => keys),
    ...packGroups('names.byHearing', names, heardKeys),
    ...packNameWords('names.words', names),
    ...packLines('sources', sources),
    ...packGroups('sources.byStart', sources, ({ units }) => [startOf(units)]),
    ...table.sections(),
  });
}

function packDomains(concepts: readonly Concept[]): Sections {
  const sizes = new Map<string, number>();
  for (const { domain } of concepts) sizes.set(domain, (sizes.get(domain) ?? 0) + 1);
  return { ...packKeys('domains', [...sizes.keys()]), 'domains.sizes': Uint32Array.from(sizes.values()) };
}

const packLines = (name: string, things: readonly object[]): Sections =>
  packStrings(
    name,
    things.map((thing) => JSON.stringify(thing)),
  );

function formsOf(
  concept: Concept,
  index: number,
  pivots: readonly Pivot[],
  chinese: ChineseDictionary,
): Form[] {
  const form = (surface: string, status: Form['status'], reason?: string): Form => ({
    words: normalWords(surface),
    surface,
    status,
    concept: index,
    ...(reason === undefined ? {} : { reason }),
  });
  const allowed = [concept.preferred, ...concept.admitted].map((term) => form(term, 'allowed'));
  const deprecated = concept.deprecated.map(({ term, reason }) => form(term, 'deprecated', reason));
  const taken = new Set([...allowed, ...deprecated].map(({ words }) => words.join(' ')));
  const romanized = spellingsOf(concept, chinese, pivots)
    .filter(({ spelling }) => spelling.length > 5 && !chinese.lexicon.isOrdinary(spelling))
    .map(({ spelling, reason }) => form(spelling, 'romanized', reason));
  return [...allowed, ...deprecated, ...romanized.filter(({ words }) => !taken.has(words.join(' ')))].filter(
    ({ words }) => words.length > 0,
  );
}

/** What the glossary itself calls a piece of a source term: 微信 in 美国微信用户联合会 is *WeChat*. */
function englishBySource(concepts: readonly Concept[]): Map<string, string[]> {
  const bySource = new Map<string, string[]>();
  for (const { preferred, source } of concepts) {
    for (const term of source.zh)
      bySource.set(term, [...(bySource.get(term) ?? []), normalWords(preferred).join(' ')]);
  }
  return bySource;
}

/**
 * Adds what the dictionary can't know: what the glossary calls a piece, and the right term's own words for the
 * pieces that no gloss explains, so that *mass immunity* is as much a rendering as *group immunity*.
 */
function completeSlots(
  { slots }: Rendering,
  concept: Concept,
  bySource: ReadonlyMap<string, readonly string[]>,
): Slot[] {
  const english = withoutNations(normalWords(concept.preferred)).filter((word) => !isFunctionWord(word));
  const explained = new Set(slots.flatMap(({ words }) => words.flatMap((phrase) => phrase.split(' '))));
  const head = headOf(concept.preferred);
  return slots.map((slot, index) => {
    if (isFixed(slot)) return slot;
    const isHead = index === slots.length - 1;
    const known = slots.length > 1 ? (bySource.get(slot.source) ?? []) : [];
    const rest = english.filter((word) => !explained.has(word) && (word === head) === isHead);
    const own = ownWordsOf(slot, english) ?? rest;
    const short = english.filter((word) => slot.words.some((gloss) => isShortFor(word, gloss, english)));
    const words = [...new Set([...slot.words, ...short, ...known])].filter((word) => !isFunctionWord(word));
    const looser = [...new Set([...own, ...slot.looser])].filter((word) => !words.includes(word));
    return { ...slot, words, looser };
  });
}

/** *relief* for “emergency relief”. */
function isShortFor(word: string, gloss: string, english: readonly string[]): boolean {
  const [first = '', second, ...others] = gloss.split(' ');
  // An election is no midterm election yet.
  return second === word && others.length === 0 && !english.includes(first);
}

/** What stands for the piece in the right term: none of the words in question, or those within its glosses. */
function ownWordsOf({ words }: Slot, english: readonly string[]): readonly string[] | undefined {
  if (words.some((word) => english.includes(word))) return [];
  const inGlosses = new Set(words.flatMap((phrase) => phrase.split(' ')));
  const own = english.filter((word) => inGlosses.has(word));
  return own.length > 0 ? own : undefined;
}

/** A country or a number is no reading of a piece that says nothing of it. */
const withoutNations = (words: readonly string[]): string[] =>
  words.filter(
    (word, at) =>
      !/\d/.test(word) &&
      nationWords(word).length === 0 &&
      nationWords(`${word} ${words[at + 1]}`).length === 0 &&
      nationWords(`${words[at - 1]} ${word}`).length === 0,
  );

/** A country is called so, and “and” is “and”. */
const isFixed = ({ words }: Slot): boolean => words[0] === 'and' || words.some(isNation);

const isNation = (word: string): boolean => nationWords(word).length > 0;

/** The country goes without saying where the text is about it: 美国商务部 is *Ministry of Commerce*, too. */
function withoutNation({ kind, preferred }: Concept, reading: Rendering): Rendering[] {
  const mayHaveCountry = kind === 'organization' || kind === 'title';
  if (!mayHaveCountry && normalWords(preferred).some(isNation)) return [reading];
  const [first, ...rest] = reading.slots;
  // Before the glosses there may be pinyin; 北斗 is a *Chinese satellite system* among other things.
  const opensWithNation = first?.words.slice(0, 2).some(isNation) && first.source.length > 1;
  if (!opensWithNation || rest.length === 0) return [reading];
  const bare = { ...reading, slots: rest };
  // “US presidential decree”: what is an executive order without its country keeps it.
  return mayHaveCountry ? [reading, bare] : [bare];
}

/** The word that says what kind of thing it is: *Alliance* in U.S. WeChat Users Alliance, *Court* in Court of Appeals. */
function headOf(term: string): string {
  const words = normalWords(term);
  const preposition = words.findIndex(
    (word) => word === 'of' || word === 'for' || word === 'on' || word === 'in',
  );
  return words[preposition > 0 ? preposition - 1 : words.length - 1] ?? '';
}

/** A body is called association here and federation there: the heads of all its source terms count for each. */
function withAllHeads(concept: Concept, readings: readonly Rendering[]): readonly Rendering[] {
  if (concept.kind !== 'organization') return readings;
  const heads = readings
    .flatMap(({ slots }) => slots.at(-1)?.words ?? [])
    .filter((word) => !word.includes(' '));
  return readings.map((reading) => {
    const last = reading.slots.at(-1);
    if (!last || reading.slots.length < 2) return reading;
    const looser = [...new Set([...last.looser, ...heads])].filter((word) => !last.words.includes(word));
    return { ...reading, slots: [...reading.slots.slice(0, -1), { ...last, looser }] };
  });
}
