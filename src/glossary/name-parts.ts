import type { Concept, Pivot } from '../core/concept.ts';
import type { ChineseDictionary } from '../pivot/chinese/dictionary.ts';
import { syllablesOfEach } from '../pivot/chinese/romanize.ts';
import { syllablesOf } from '../pivot/chinese/syllables.ts';
import { heardAs, openingLetters, skeletons } from '../pivot/chinese/transcription.ts';
import { russianKey } from '../pivot/russian/sound.ts';
import { soundKeys } from '../pivot/sound.ts';

/** What a word of a name is called in the language that texts come from, and what that lets one hear. */
interface Heard {
  readonly source: string;
  readonly syllables: readonly string[];
  /** Letters that a word heard so may begin with. */
  readonly openings: string;
}

/** A word of a person's, place's or body's name that may come back misspelt. */
export interface NamePart {
  readonly concept: number;
  readonly word: string;
  /** In lower case, without accents and marks. */
  readonly plain: string;
  /** The words before and after it in the full name. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Sound keys, so that no text is needed to look it up. */
  readonly keys: readonly string[];
  readonly heard?: Heard;
}

const named = new Set<Concept['kind']>(['person', 'place', 'organization', 'product', 'event']);

/** Words of a concept's names that may come back misspelt: capitalised, and not an initial. */
export function namePartsOf(
  concept: Concept,
  index: number,
  chinese: ChineseDictionary,
  pivots: readonly Pivot[],
): NamePart[] {
  if (!named.has(concept.kind)) return [];
  const parts = new Map<string, NamePart>();
  for (const form of [concept.preferred, ...concept.admitted]) {
    const words = form.split(/[^\p{L}\p{M}’'.-]+/u).filter(Boolean);
    // Bodies are named by ordinary words; only names of one or two words are spelt by ear.
    if (concept.kind !== 'person' && words.length > 2) continue;
    const heard = pivots.includes('zh')
      ? concept.source.zh.flatMap((term) => hearings(term, words, chinese))
      : [];
    for (const [at, word] of words.entries()) {
      if (!/^\p{Lu}\p{Ll}[\p{L}’'-]*$/u.test(word) || parts.has(word)) continue;
      const own = heard.find((each) => each.at === at);
      parts.set(word, {
        concept: index,
        word,
        plain: plain(word),
        before: words.slice(0, at),
        after: words.slice(at + 1),
        keys: [
          ...soundKeys(word),
          ...pieceKeys(word),
          ...(pivots.includes('ru') ? [russianLookup(plain(word))] : []),
        ],
        ...(own && { heard: own.heard }),
      });
    }
  }
  return [...parts.values()];
}

/** Keys for the pieces of a hyphenated word, of which one may be right: *Jong-ae* for Ju-ae. */
export const pieceKeys = (word: string): string[] =>
  word.includes('-') ? word.split('-').map((piece) => `-${plain(piece)}`) : [];

/** The key under which a name is found again that has been in Russian letters. */
export const russianLookup = (bare: string): string => `~${russianKey(bare)}`;

/** `keys` under which a word heard in a transcription is looked up. */
export const heardKeys = ({ heard }: NamePart): string[] => (heard ? skeletons(heard.syllables) : []);

/** From here on a transcription is one of this very word, and not of another word of the name. */
const isOfWord = 0.5;

interface Hearing {
  readonly at: number;
  readonly heard: Heard;
}

/** Which piece of a source term each word of a name is: 劳雷尔·比勒 is *Laurel* and *Beeler*, 范明政 is *Pham*, *Minh* and *Chinh*. */
function hearings(term: string, words: readonly string[], chinese: ChineseDictionary): Hearing[] {
  const pieces = term.split(/[·・‧•\s-]+/).filter(Boolean);
  if (pieces.some((piece) => !/^\p{Script=Han}{1,8}$/u.test(piece))) return [];
  const hear = (at: number, source: string): Hearing[] => {
    const syllables = syllablesOfEach(source, chinese)?.map((each) => each.replaceAll('ü', 'u'));
    return syllables ? [{ at, heard: { source, syllables, openings: openingLetters(syllables) } }] : [];
  };
  if (pieces.length === words.length && pieces.length > 1)
    return pieces.flatMap((piece, at) => hear(at, piece)).filter((each) => fits(each, words) >= isOfWord);
  const last = pieces.at(-1) ?? '';
  const shares = words.map(syllablesIn);
  if (pieces.length === 1 && words.length > 1 && last.length === sum(shares)) {
    const starts = shares.map((_, at) => sum(shares.slice(0, at)));
    return words.flatMap((_, at) => hear(at, last.slice(starts[at], (starts[at] ?? 0) + (shares[at] ?? 0))));
  }
  // 布达拉宫 is *Potala*, and a palace.
  const sources = words.length > 1 ? [last, last.slice(0, -1), last.slice(0, -2)] : [last];
  const all = sources
    .filter((source) => source.length > 1 || source === last)
    .flatMap((source) => words.flatMap((_, at) => hear(at, source)))
    .toSorted((a, b) => fits(b, words) - fits(a, words));
  return all.slice(0, 1).filter((each) => fits(each, words) >= isOfWord);
}

/** Characters that a word of a name has in Chinese, if it is written so: *Sol-ju* has two, and *Hongsen*. */
const syllablesIn = (word: string): number => syllablesOf(word)?.length ?? word.split('-').length;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const fits = ({ at, heard }: Hearing, words: readonly string[]): number =>
  heardAs(heard.syllables, plain(words[at] ?? ''));

/** In lower case, without accents and marks: transcriptions are made of what is left. */
export const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
