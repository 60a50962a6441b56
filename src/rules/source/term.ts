import type { Concept } from '../../core/concept.ts';
import { likeness } from '../../english/distance.ts';
import { isFunctionWord } from '../../english/function-words.ts';
import { normalWords } from '../../english/normal.ts';
import type { ChineseDictionary } from '../../pivot/chinese/dictionary.ts';
import { renderings } from '../../pivot/chinese/render.ts';
import { personRomanizations, romanizations } from '../../pivot/chinese/romanize.ts';
import type { Slot } from '../../pivot/rendering.ts';
import { pivotCosts } from '../../pivot/sound.ts';

/** One piece of a source term, and how well each English word says it, 0..1. */
export interface Piece {
  readonly source: string;
  readonly words: ReadonlyMap<string, number>;
}

/** What a concept's places in a translation are held against. */
export interface Term {
  /** Each allowed form with its letters, and how many words it has. */
  readonly forms: readonly { readonly form: string; readonly letters: string; readonly count: number }[];
  /** Normalised words of each allowed form that say something. */
  readonly content: readonly (readonly string[])[];
  readonly own: ReadonlySet<string>;
  /** The source terms' readings, piece by piece, the head last. */
  readonly readings: readonly (readonly Piece[])[];
  /** Letters of what the source terms are in pinyin. */
  readonly pinyin: readonly string[];
}

const remembered = new WeakMap<Concept, Term>();

export function termOf(concept: Concept, dictionary: ChineseDictionary): Term {
  const known = remembered.get(concept);
  if (known) return known;
  const forms = [concept.preferred, ...concept.admitted];
  // A text that gave the whole name goes on with the surname.
  if (concept.kind === 'person') forms.push(concept.preferred.split(' ').at(-1) ?? '');
  const content = forms.map((form) => normalWords(form).filter((word) => !isFunctionWord(word)));
  const romanize = concept.kind === 'person' ? personRomanizations : romanizations;
  const term = {
    forms: forms.map((form) => ({ form, letters: lettersOf(form), count: form.split(/[\s-]+/).length })),
    content,
    own: new Set(content.flat()),
    readings: concept.source.zh.flatMap((source) => piecesOf(source, dictionary)),
    pinyin: concept.source.zh.flatMap((source) => romanize(source, dictionary)).map(lettersOf),
  };
  remembered.set(concept, term);
  return term;
}

/** Letters alone, in lower case. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '');

const piecesOf = (source: string, dictionary: ChineseDictionary): Piece[][] =>
  renderings(source.replace(/\p{P}/gu, ''), dictionary).map(({ slots }) =>
    slots.map((slot) => pieceOf(slot, dictionary)),
  );

/** What a word of a gloss is worth, by how many words the gloss has. */
const shares = [1, 0.8, 0.5];

function pieceOf({ source, words, looser }: Slot, dictionary: ChineseDictionary): Piece {
  const said = new Map<string, number>();
  const add = (phrase: string, worth: number): void => {
    const parts = phrase.split(' ').filter((word) => !isFunctionWord(word));
    // “port in Hebei” tells what a place is, not what it is called.
    const each = worth * (shares[parts.length - 1] ?? 0.2);
    for (const word of parts) said.set(word, Math.max(said.get(word) ?? 0, each));
  };
  for (const phrase of words) add(phrase, 1);
  for (const phrase of looser) add(phrase, 0.6);
  for (const character of source.length > 1 ? source : '') {
    for (const gloss of dictionary.glosses(character)) add(normalWords(gloss).join(' '), 0.4);
  }
  return { source, words: said };
}

/** How well a word says a piece: as a gloss of it, or as kin of one by its beginning (*convertible*, *conversion*). */
export function says(word: string, { words }: Piece): number {
  const known = words.get(word);
  if (known !== undefined) return known;
  if (word.length < 6) return 0;
  const stem = word.slice(0, Math.max(5, word.length - 4));
  let best = 0;
  for (const [gloss, worth] of words) {
    if (worth > best && gloss.length > 5 && gloss.startsWith(stem)) best = worth;
  }
  return best * 0.8;
}

/** Whether a word belongs to the term, whatever else the source has. */
export const belongs = (word: string, { own, readings }: Term): boolean =>
  own.has(word) || readings.some((pieces) => pieces.some((piece) => says(word, piece) > 0.5));

/** Whether the words are some of a form's, in its order: the right name itself, shortened. */
export const isShortened = (norms: readonly string[], { content }: Term): boolean =>
  content.some((form) => {
    let at = 0;
    for (const word of form) if (norms[at] === word) at++;
    return at === norms.length && form.length > norms.length;
  });

/** *Democracy Summit* for Summit for Democracy: the right words, otherwise arranged. */
export const isRearranged = (content: readonly string[], term: Term): boolean =>
  term.content.some((form) => form.length === content.length && form.every((word) => content.includes(word)));

/** *North Shaanxi*, *Bruneian*: every word is one of the right name's, or derives from it. */
export const isDerived = (content: readonly string[], { own }: Term): boolean =>
  content.every((norm) => own.has(norm) || [...own].some((word) => isKin(norm, word)));

const isKin = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) > 4 && (a.startsWith(b) || b.startsWith(a));

/** How much of the letters two words share as the pivot hears them; 0 for less than three in ten. */
export const sharedLetters = (a: string, b: string): number => likeness(a, b, pivotCosts, 0.3);

/** The allowed form that the words are spelt most like. */
export function likestForm(surface: string, { forms }: Term): string {
  const letters = lettersOf(surface);
  const ranked = forms.toSorted(
    (a, b) => sharedLetters(letters, b.letters) - sharedLetters(letters, a.letters),
  );
  return ranked[0]?.form ?? '';
}
