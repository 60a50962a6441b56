import type { Concept } from '../core/concept.ts';
import type { Suggestion } from '../core/finding.ts';
import type { Page } from '../core/page.ts';
import { isAllCaps, isCapitalized } from '../core/token.ts';
import { plural, singular } from '../english/inflection.ts';
import { nationWords } from '../english/nations.ts';
import { normalWords } from '../english/normal.ts';
import { similarity } from '../english/similarity.ts';

/** The apostrophe that the text uses, straight where it uses none. */
export function apostropheOf(page: Page): string {
  const curly = page.text.indexOf('’');
  return curly >= 0 && !/\w'\w/.test(page.text) ? '’' : "'";
}

/** Puts `term` where `surface` stood: in the plural, and capitalised, where that was. */
export function inPlaceOf(surface: string, term: string, opensSentence: boolean, mayInflect = true): string {
  const last = surface.split(/\s+/).at(-1) ?? '';
  const lower = last.toLowerCase();
  const own = term.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  const inflects = mayInflect && !/ (?:of|the) /.test(`${surface} ${term}`) && !/(?:s|ed)$/.test(own);
  const wasPlural = inflects && singular(lower) !== lower && !isAllCaps(term);
  const inflected = wasPlural ? plural(term) : term;
  const titleCase =
    surface.split(/\s+/).length > 1 &&
    surface.split(/\s+/).every((word) => isCapitalized(word) || word.length < 4);
  if (titleCase)
    return inflected.replace(
      /(^|\s)(\p{Ll})(?=\p{L}{3})/gu,
      (_, gap: string, letter: string) => gap + letter.toUpperCase(),
    );
  return opensSentence && isCapitalized(surface)
    ? inflected.charAt(0).toUpperCase() + inflected.slice(1)
    : inflected;
}

/** There is one of each: no plural is called for. */
const unique = new Set<Concept['kind']>(['person', 'organization', 'place', 'law', 'event']);

/**
 * The concept's allowed forms as repairs of `surface`, best first: the likest in shape, the preferred one before others
 * alike, at most four.
 */
export function repairs(
  concept: Concept,
  surface: string,
  confidence: number,
  opensSentence: boolean,
): Suggestion[] {
  const texts = ranked(concept, surface).map((form) =>
    inPlaceOf(surface, form, opensSentence, !unique.has(concept.kind)),
  );
  return inOrder([...new Set(texts)].slice(0, 4), confidence, ['likest allowed form', 'also allowed']);
}

/** The allowed form that stands for `surface` best. */
export const likestForm = (concept: Concept, surface: string): string =>
  ranked(concept, surface)[0] ?? concept.preferred;

const remembered = new WeakMap<Concept, Map<string, readonly string[]>>();
const mostRemembered = 1000;

/** The forms, likest first: found once for what texts say again and again. */
function ranked(concept: Concept, surface: string): readonly string[] {
  const known = remembered.get(concept) ?? new Map<string, readonly string[]>();
  remembered.set(concept, known);
  const found = known.get(surface) ?? rank(concept, surface);
  if (known.size < mostRemembered) known.set(surface, found);
  return found;
}

function rank({ preferred, admitted }: Concept, surface: string): string[] {
  const named = namesNation(surface);
  const lower = surface.toLowerCase();
  return [preferred, ...admitted.filter((form) => !isAllCaps(form))]
    .map((form) => ({
      form,
      value:
        similarity(lower, form.toLowerCase()) +
        (form === preferred ? 0.3 : 0) +
        (namesNation(form) === named ? 0.25 : 0),
    }))
    .toSorted((a, b) => b.value - a.value)
    .map(({ form }) => form);
}

/** Suggestions, each less likely than the one before it. */
export const inOrder = (
  texts: readonly string[],
  confidence: number,
  [first, others]: readonly [first: string, others: string],
): Suggestion[] =>
  texts.map((text, index) => ({
    text,
    confidence: Math.max(0.05, Math.round((confidence - index * 0.15) * 100) / 100),
    reason: index === 0 ? first : others,
  }));

/** *U.S. Ministry of Commerce* is better mended with its country than without. */
const namesNation = (text: string): boolean =>
  normalWords(text).some((word) => word === 'united' || nationWords(word).length > 0);
