import { adjectivesOf, formsOfVerb, nounsOf } from '../english/inflection.ts';
import type { Lexicon } from '../english/lexicon.ts';
import { nationWords } from '../english/nations.ts';
import { normal, normalWords } from '../english/normal.ts';
import { kinOf } from './kin.ts';
import type { Slot } from './rendering.ts';

/** What a piece with these glosses may be called, `looser` phrases and the kin of all words coming second. */
export function slotOf(
  source: string,
  glosses: readonly string[],
  lexicon: Lexicon,
  looser: readonly string[] = [],
): Slot {
  const words = new Set(glosses.flatMap((gloss) => readings(gloss, lexicon)));
  const others = new Set([...looser.flatMap(normalWords), ...[...words].flatMap(kinOf).map(normal)]);
  return { source, words: [...words], looser: [...others].filter((word) => !words.has(word)) };
}

/** “and” of two things: it is one, whichever words stand around it. */
export const conjunction = (source: string): Slot => ({ source, words: ['and'], looser: [] });

/** A gloss, and what derives from it: president, presidential. */
function readings(gloss: string, { isOrdinary }: Lexicon): string[] {
  const verb = gloss.startsWith('to ');
  const words = normalWords(verb ? gloss.slice(3) : gloss);
  const phrase = words.join(' ');
  if (words.length > 1) return [phrase, ...nationWords(phrase)];
  const derived = verb
    ? formsOfVerb(phrase, isOrdinary)
    : [...adjectivesOf(phrase, isOrdinary), ...nounsOf(phrase, isOrdinary)];
  return [phrase, ...nationWords(phrase), ...derived];
}
