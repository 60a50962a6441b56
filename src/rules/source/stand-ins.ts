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

/** All candidates, segment by segment. */
export function* candidatesOf(page: Page, knowledge: Knowledge): Iterable<readonly Candidate[]> {
  const list = besides(page, knowledge);
  if (list.length === 0) return;
  const document = { lackings: lackingsOf(list), places: placesOf(page, list) };
  for (const beside of list) {
    const wanted = [...beside.said].filter(
      ([concept, mentions]) => (beside.kept.get(concept) ?? 0) < mentions.length,
    );
    if (wanted.length === 0) continue;
    const parts = explaining(beside.units, knowledge.chinese());
    const taken = takenIn(page, knowledge, beside);
    yield wanted.flatMap(([concept, mentions]) => {
      const { kind } = conceptOf(knowledge, concept);
      const term = termOf(conceptOf(knowledge, concept), knowledge.chinese());
      const windows = windowsFor(page, knowledge, beside, { kind, term });
      const words = wordsOf(page);
      const isShort = ({ first, last }: Window): boolean => isShortened(words.norms.slice(first, last), term);
      const isOdd = ({ first }: Window): boolean =>
        !knowledge.lexicon.isOrdinary(words.tokens[first]?.text ?? '');
      const setting: Setting = {
        words,
        beside,
        concept,
        isPerson: kind === 'person',
        term,
        mentions,
        explained: withoutTerm(parts, mentions),
        taken: taken.others(concept),
        hasShort: windows.some((each) => isShort(each) && isOdd(each) && standsAlone(words, each)),
        lacking: document.lackings.get(concept) ?? new Set(),
        places: document.places,
      };
      return windows
        .filter((window) => !isRight(words, window, { kind, term }) && !taken.own(concept, window))
        .map((window) => ({ ...window, setting, signs: signsOf(window, setting) }));
    });
  }
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

/** By concept: numbers of the segments whose source has it, and whose translation has no form of it. */
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
