import { isAllCaps, isCapitalized } from '../../../core/token.ts';
import { likeness } from '../../../english/distance.ts';
import { pivotCosts, soundKeys } from '../../../pivot/sound.ts';
import { quoteOf } from '../article.ts';
import {
  bestContext,
  confidenceOf,
  contextEvidence,
  type Form,
  holds,
  type Match,
  type Scene,
  standsBeside,
} from '../scene.ts';
import type { Term } from '../terms.ts';

/** Names that came back misspelt, split or joined: *Biler*, *Dongyi Long*. */
export function sound(scene: Scene): Match[] {
  const names = scene.terms.filter(({ isName }) => isName).flatMap((term) => spellingsOf(term, scene));
  return scene.names.flatMap((form) => {
    const matches = names.flatMap((name) => matchOf(form, name, scene));
    const [best] = matches.toSorted((a, b) => b.pairing.confidence - a.pairing.confidence);
    return best ? [best] : [];
  });
}

interface Spelling {
  readonly term: Term;
  readonly words: readonly string[];
  readonly keys: readonly string[];
}

/** The name, and for a person each of its words that is no ordinary one. */
function spellingsOf(term: Term, { lexicon }: Scene): Spelling[] {
  const spelling = (words: readonly string[]): Spelling => ({ term, words, keys: soundKeys(words.join('')) });
  const words = term.text.split(/[\s-]+/);
  const parts = term.kind === 'person' && words.length > 1 ? words.filter((word) => word.length > 3) : [];
  return [
    spelling(words),
    ...parts.filter((part) => !lexicon.isOrdinary(part)).map((part) => spelling([part])),
  ];
}

/** Below this nothing but the context could say that they are one name; short names are all alike. */
const leastLikeness = (letters: number): number => (letters < 6 ? 0.66 : 0.58);
const reported = 0.6;

function matchOf(form: Form, name: Spelling, scene: Scene): Match[] {
  const { term } = name;
  const words = form.text.split(/[\s-]+/);
  if (Math.abs(words.length - name.words.length) > 1 || isShouted([...words, ...name.words])) return [];
  const letters = likeness(plain(words), plain(name.words), pivotCosts);
  if (
    letters < leastLikeness(plain(name.words).length) ||
    holds(form.norms, term.norms) ||
    isAccentLost(words, name.words)
  )
    return [];
  if (form.places.every((place) => standsBeside(place, term.norms))) return [];
  if (
    isAnotherName(words, name.words, scene) ||
    hasOtherWords(words, name.words, scene) ||
    isOfKnownNames(form, term, scene)
  )
    return [];
  // “dont” is no Donald.
  if (!words.some(isCapitalized) && letters < 0.8) return [];
  const context = bestContext(form.places, term.places, scene.compare);
  if (!context) return [];
  const sameSound = soundKeys(words.join('')).some((key) => name.keys.includes(key));
  const sameWords = words.filter((word, index) => word === name.words[index]).length;
  const evidence = [
    { text: `“${form.text}” is spelt much like “${name.words.join(' ')}”`, weight: letters * 0.6 },
    ...(sameSound ? [{ text: 'a trip through another script makes them sound the same', weight: 0.1 }] : []),
    ...(sameWords > 0 ? [{ text: 'the rest of the name is the same', weight: 0.12 }] : []),
    ...contextEvidence(context),
  ];
  const confidence = confidenceOf(evidence);
  if (confidence < reported) return [];
  const { garbled, trusted } = context;
  return [
    {
      term,
      norms: form.norms,
      pairing: {
        form: form.text,
        way: plain(words) === plain(name.words) ? 'split' : 'sound',
        confidence,
        evidence,
        garbled: quoteOf(garbled.article, garbled.first, garbled.last),
        trusted: quoteOf(trusted.article, trusted.first, trusted.last),
        count: form.places.length,
        isDerived: false,
      },
    },
  ];
}

const plain = (words: readonly string[]): string =>
  words
    .join('')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** *Sao Paulo* is São Paulo as plain letters have it. */
const isAccentLost = (words: readonly string[], own: readonly string[]): boolean =>
  words.length === own.length && words.every((word, index) => plain([word]) === plain([own[index] ?? '']));

/** *Tiktoks wechat* is two names side by side; *Yu Chen* is Chen Yu turned round. */
const isOfKnownNames = ({ norms }: Form, term: Term, { isTrusted }: Scene): boolean =>
  norms.length > 1 &&
  norms.every((norm) => isTrusted([norm])) &&
  norms.toSorted().join(' ') !== term.norms.toSorted().join(' ');

/** *COVID* and *HANOI*: abbreviations and datelines, which nobody hears. */
const isShouted = (words: readonly string[]): boolean =>
  words.some((word) => word.length > 3 && isAllCaps(word));

/** *Dalian Bus Terminal* is no hospital misheard: ordinary words are read, not heard. */
const hasOtherWords = (words: readonly string[], own: readonly string[], { lexicon }: Scene): boolean =>
  words.length > 1 &&
  words.some(
    (word) =>
      word.length > 3 && lexicon.isOrdinary(word) && !own.some((other) => plain([other]) === plain([word])),
  );

/** *Nanning District* is not *Xinning District* misheard in “District”: the words that differ must differ by ear. */
function isAnotherName(words: readonly string[], own: readonly string[], { lexicon }: Scene): boolean {
  if (words.length !== own.length) return false;
  return words.some((word, index) => {
    const right = own[index] ?? '';
    if (plain([word]) === plain([right])) return false;
    const areOrdinary = lexicon.isOrdinary(word) && lexicon.isOrdinary(right);
    return areOrdinary || likeness(plain([word]), plain([right]), pivotCosts) < 0.3;
  });
}
