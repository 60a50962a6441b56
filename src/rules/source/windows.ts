import type { ConceptKind } from '../../core/concept.ts';
import { opensSentence, type Page } from '../../core/page.ts';
import { isCapitalized } from '../../core/token.ts';
import { isFunctionWord } from '../../english/function-words.ts';
import { isTitle } from '../../english/titles.ts';
import { type Words, wordsOf } from '../../glossary/words.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Beside } from './beside.ts';
import { belongs, says, type Term } from './term.ts';

/** Words `[first, last)` of `wordsOf(page)` that may stand in the place of a term. */
export interface Window {
  readonly first: number;
  readonly last: number;
}

const widestName = 5;
const widestTerm = 9;
const particles = new Set('de da do dos van der den von bin al el la le du di of the'.split(' '));

/** Kinds that are known by capitals. */
const named = new Set<ConceptKind>(['person', 'place', 'product', 'event', 'organization']);

/** Where a term of this kind may have gone: names by the look of them, and words that say a part of it. */
export function windowsFor(
  page: Page,
  knowledge: Knowledge,
  beside: Beside,
  { kind, term }: { readonly kind: ConceptKind; readonly term: Term },
): Window[] {
  const found = new Map<number, Window>();
  const add = (window: Window): void => {
    found.set(window.first * 16 + window.last - window.first, window);
  };
  if (named.has(kind)) for (const window of nameWindows(page, knowledge, beside)) add(window);
  if (kind !== 'person') for (const window of termWindows(page, beside, term)) add(window);
  return [...found.values()];
}

/** Stretches of capitalised words, and words that no dictionary has. */
function* nameWindows(page: Page, { lexicon }: Knowledge, { first, last }: Beside): Iterable<Window> {
  const words = wordsOf(page);
  const looksNamed = (at: number): boolean => {
    const token = words.tokens[at];
    if (token?.kind !== 'word') return false;
    if (!isCapitalized(token.text)) return token.text.length > 3 && !lexicon.knows(token.text);
    return !(isFunctionWord(token.lower) && opensSentence(page, words.indices[at] ?? 0));
  };
  for (let at = first; at < last; at++) {
    if (!looksNamed(at)) continue;
    for (let end = at + 1; end <= Math.min(last, at + widestName); end++) {
      if (end > at + 1 && words.joined[end - 1] !== 1) break;
      if (looksNamed(end - 1)) yield { first: at, last: end };
      else if (!particles.has(words.tokens[end - 1]?.lower ?? '')) break;
    }
  }
}

/** Stretches that begin and end with a word that says a piece of the term, or is one of the right term's own. */
function* termWindows(page: Page, { first, last }: Beside, term: Term): Iterable<Window> {
  const { norms, joined } = wordsOf(page);
  const isAnchor = (norm: string): boolean =>
    !isFunctionWord(norm) &&
    (belongs(norm, term) || term.readings.some((pieces) => pieces.some((piece) => says(norm, piece) > 0)));
  const known = new Map<string, boolean>();
  const anchors: number[] = [];
  for (let at = first; at < last; at++) {
    const norm = norms[at] ?? '';
    const is = known.get(norm) ?? isAnchor(norm);
    known.set(norm, is);
    if (is) anchors.push(at);
  }
  for (const [nth, from] of anchors.entries()) {
    let end = from + 1;
    for (const to of anchors.slice(nth)) {
      while (end <= to && joined[end] === 1) end++;
      if (end <= to || to - from >= widestTerm) break;
      yield { first: from, last: to + 1 };
    }
  }
}

/** Whether no other part of a name touches the words; a title does not count. */
export function standsAlone({ tokens, joined }: Words, { first, last }: Window): boolean {
  const before = joined[first] === 1 ? tokens[first - 1] : undefined;
  const after = joined[last] === 1 ? tokens[last] : undefined;
  if (before && isCapitalized(before.text) && !isTitle(before.lower)) return false;
  return !(after && isCapitalized(after.text));
}
