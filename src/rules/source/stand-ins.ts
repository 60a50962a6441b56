import type { ConceptKind } from '../../core/concept.ts';
import type { Page } from '../../core/page.ts';
import { isFunctionWord } from '../../english/function-words.ts';
import { isTitle } from '../../english/titles.ts';
import { mentionsOf } from '../../glossary/glossary.ts';
import { type Words, wordsOf } from '../../glossary/words.ts';
import { conceptOf, type Knowledge } from '../knowledge.ts';
import { type Beside, besides } from './beside.ts';
import { explaining, withoutTerm } from './explained.ts';
import { type Setting, type Signs, signsOf } from './signs.ts';
import { isDerived, isRearranged, isShortened, type Term, termOf } from './term.ts';
import { standsAlone, type Window, windowsFor } from './windows.ts';

/** A stretch that may stand where a term should, in a segment whose source has the term more often than the text. */
export interface Candidate extends Window {
  readonly setting: Setting;
  readonly signs: Signs;
}

/** What is looked at together, in segments: a term that is always lost is always lost alike, and memories are short. */
const stretch = 256;
/** In words. Nothing can be told by elimination from a whole book in one segment. */
const longestSegment = 2000;

interface Stretch {
  readonly page: Page;
  readonly knowledge: Knowledge;
  /** By concept: numbers of the segments whose source has it, and whose translation has no form of it. */
  readonly lackings: ReadonlyMap<number, ReadonlySet<number>>;
  /** By normalised word: numbers of the segments that have it. */
  readonly places: ReadonlyMap<string, ReadonlySet<number>>;
}

/** All candidates, segment by segment. */
export function* candidatesOf(page: Page, knowledge: Knowledge): Iterable<readonly Candidate[]> {
  const all = besides(page, knowledge).filter(({ first, last }) => last - first <= longestSegment);
  for (let from = 0; from < all.length; from += stretch) {
    const list = all.slice(from, from + stretch);
    const lackings = lackingsOf(list);
    if (!list.some(isWanting)) continue;
    const around = { page, knowledge, lackings, places: placesOf(page, list) };
    for (const beside of list) if (isWanting(beside)) yield candidatesIn(beside, around);
  }
}

/** Whether the source has a term more often than the translation. */
const isWanting = (beside: Beside): boolean =>
  [...beside.said.keys()].some((concept) => lacks(beside, concept));

const lacks = ({ said, kept }: Beside, concept: number): boolean =>
  (kept.get(concept) ?? 0) < (said.get(concept)?.length ?? 0);

function candidatesIn(beside: Beside, { page, knowledge, lackings, places }: Stretch): Candidate[] {
  const words = wordsOf(page);
  const dictionary = knowledge.chinese();
  const parts = explaining(beside.units, dictionary);
  const taken = takenIn(page, knowledge, beside);
  const isOdd = ({ first }: Window): boolean =>
    !knowledge.lexicon.isOrdinary(words.tokens[first]?.text ?? '');
  return [...beside.said].flatMap(([number, mentions]) => {
    if (!lacks(beside, number)) return [];
    const concept = conceptOf(knowledge, number);
    const { kind } = concept;
    const term = termOf(concept, dictionary);
    const windows = windowsFor(page, knowledge, beside, { kind, term });
    const isShort = ({ first, last }: Window): boolean => isShortened(words.norms.slice(first, last), term);
    const setting: Setting = {
      words,
      beside,
      concept: number,
      isPerson: kind === 'person',
      term,
      mentions,
      explained: withoutTerm(parts, mentions),
      taken: taken.others(number),
      hasShort: windows.some((each) => isShort(each) && isOdd(each) && standsAlone(words, each)),
      lacking: lackings.get(number) ?? new Set(),
      places,
    };
    return windows
      .filter((window) => !isRight(words, window, { kind, term }) && !taken.own(number, window))
      .map((window) => ({ ...window, setting, signs: signsOf(window, setting) }));
  });
}

/** Whether the words are the right name itself: shortened, rearranged, derived; or who is at its head. */
function isRight(
  { norms, tokens }: Words,
  { first, last }: Window,
  { kind, term }: { readonly kind: ConceptKind; readonly term: Term },
): boolean {
  const content = norms.slice(first, last).filter((norm) => !isFunctionWord(norm));
  if (kind === 'person') return isShortened(content, term);
  if (isRearranged(content, term)) return true;
  if (kind === 'place') return isShortened(content, term) || isDerived(content, term);
  // “Minister of Water Resources” for the ministry.
  const head = tokens[first]?.lower ?? '';
  return kind === 'organization' && isTitle(head) && !term.own.has(head);
}

/** Which words stand inside an allowed form of a concept that the source has. */
function takenIn(page: Page, { glossary }: Knowledge, { first, last, said }: Beside) {
  const { allowedAt } = mentionsOf(page, glossary);
  const holders = new Map<number, number>();
  for (let at = first; at < last; at++) {
    for (const mention of allowedAt.get(at) ?? []) {
      if (!said.has(mention.form.concept)) continue;
      for (let word = mention.first; word < mention.last; word++) holders.set(word, mention.form.concept);
    }
  }
  return {
    others: (concept: number): Set<number> =>
      new Set([...holders].filter(([, holder]) => holder !== concept).map(([word]) => word)),
    own: (concept: number, window: Window): boolean => {
      for (let at = window.first; at < window.last; at++) if (holders.get(at) === concept) return true;
      return false;
    },
  };
}

function placesOf(page: Page, list: readonly Beside[]): Map<string, Set<number>> {
  const { norms } = wordsOf(page);
  const places = new Map<string, Set<number>>();
  for (const { first, last, number } of list) {
    for (let at = first; at < last; at++) add(places, norms[at] ?? '', number);
  }
  return places;
}

function lackingsOf(list: readonly Beside[]): Map<number, Set<number>> {
  const lackings = new Map<number, Set<number>>();
  for (const { said, kept, number } of list) {
    for (const concept of said.keys()) if (!kept.has(concept)) add(lackings, concept, number);
  }
  return lackings;
}

function add<Key>(sets: Map<Key, Set<number>>, key: Key, number: number): void {
  const known = sets.get(key);
  if (known) known.add(number);
  else sets.set(key, new Set([number]));
}
