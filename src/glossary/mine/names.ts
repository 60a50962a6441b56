import { isAllCaps, isCapitalized } from '../../core/token.ts';
import { isFunctionWord } from '../../english/function-words.ts';
import type { Lexicon } from '../../english/lexicon.ts';
import { nationWords } from '../../english/nations.ts';
import { type Article, isOwned, type Stretch } from './article.ts';
import { isCalendar, isRole, kindOfHead } from './kinds.ts';

/** A name as it stands in a text: words `[first, last)`, its title and its country not among them. */
export interface NameRun {
  readonly article: Article;
  readonly first: number;
  readonly last: number;
  /** Where the title before it begins; `first` where there is none. */
  readonly titleFirst: number;
}

/** How names are told: by capitals in a trusted text; a garbled one may have lost them. */
export interface NameReading {
  readonly lexicon: Lexicon;
  /** Words seen capitalised inside a sentence, in lower case. */
  readonly names: ReadonlySet<string>;
  /** For a text that may have lost its capitals: words of known names, in lower case, and any word of no dictionary are names. */
  readonly known?: ReadonlySet<string>;
}

/** Every name of an article, in order. */
export function namesIn(article: Article, reading: NameReading): NameRun[] {
  return article.sentences.flatMap((stretch) => runsOf(article, stretch, reading));
}

/** Words that stand capitalised where no sentence begins. */
export function capitalisedInside(articles: readonly Article[]): Set<string> {
  const found = new Set<string>();
  for (const { words, sentences } of articles) {
    for (const { first, last } of sentences) {
      for (let at = first + 1; at < last; at++) {
        const token = words.tokens[at];
        if (token && isCapitalized(token.text)) found.add(token.lower);
      }
    }
  }
  return found;
}

function runsOf(article: Article, { first, last }: Stretch, reading: NameReading): NameRun[] {
  const { joined } = article.words;
  const runs: NameRun[] = [];
  for (let at = first; at < last; at++) {
    if (!isNameWord(article, at, first, reading)) continue;
    let end = at + 1;
    for (let next = end; next < last && joined[next] === 1; next = end) {
      if (isOwned(article, next) && !isPeoples(article, next)) break;
      if (isNameWord(article, next, first, reading)) end = next + 1;
      else if (connects(article, at, next, last))
        end = next + (article.words.norms[next + 1] === 'the' ? 3 : 2);
      else break;
    }
    const run = trimmed(article, at, end, reading);
    if (run) runs.push(run);
    at = end - 1;
  }
  return runs;
}

function isNameWord({ words }: Article, at: number, first: number, reading: NameReading): boolean {
  const token = words.tokens[at];
  if (token?.kind !== 'word' || token.lower === 'i') return false;
  if (!isCapitalized(token.text)) return isLostCapital(token.text, reading);
  if (at > first) return true;
  // A sentence begins with a capital whatever the word.
  return (
    !isFunctionWord(token.lower) &&
    (!reading.lexicon.isOrdinary(token.lower) || reading.names.has(token.lower))
  );
}

const isLostCapital = (word: string, { known, lexicon }: NameReading): boolean =>
  known !== undefined &&
  (known.has(word) || (word.length > 3 && /^\p{L}+$/u.test(word) && !lexicon.knows(word)));

/** *Sixth People’s Hospital* */
const isPeoples = ({ words }: Article, at: number): boolean => words.tokens[at - 1]?.lower === 'people';

/** *Department of Commerce*, *Court of Appeals for the Ninth Circuit*: a body and what it is for are one name. */
function connects({ words }: Article, first: number, at: number, last: number): boolean {
  const { tokens, norms, joined } = words;
  const before = tokens.slice(first, at).some(({ lower }) => kindOfHead(lower) || isRole(lower));
  if ((norms[at] !== 'of' && norms[at] !== 'for') || !before) return false;
  const next = norms[at + 1] === 'the' ? at + 2 : at + 1;
  const token = tokens[next];
  return (
    next < last &&
    joined[at + 1] === 1 &&
    joined[next] === 1 &&
    token !== undefined &&
    isCapitalized(token.text)
  );
}

/** The run without country and title at its front, and no run where nothing but these is left. */
function trimmed(article: Article, first: number, last: number, reading: NameReading): NameRun | undefined {
  const { tokens } = article.words;
  let start = first;
  while (start < last - 1 && isNation(article, start) && !isFullName(article, last)) start++;
  const name = afterTitle(article, start, last);
  if (name > start)
    return { article, first: name, last, titleFirst: titleStart(article, start, name, reading) };
  const word = tokens[start];
  if (!word || isCalendar(tokens[last - 1]?.lower ?? '')) return undefined;
  if (last - start === 1 && (isNation(article, start) || (isAllCaps(word.text) && word.text.length < 3)))
    return undefined;
  return { article, first: start, last, titleFirst: titleBefore(article, start, reading) };
}

const isNation = ({ words }: Article, at: number): boolean =>
  nationWords(words.norms[at] ?? '').length > 0 ||
  (words.tokens[at]?.lower === 'united' && words.tokens[at + 1]?.lower === 'states') ||
  (words.tokens[at]?.lower === 'states' && words.tokens[at - 1]?.lower === 'united');

/** *Chinese Communist Party*: the country belongs to the name where the rest is no body of that country's state. */
function isFullName({ words }: Article, last: number): boolean {
  const head = words.tokens[last - 1]?.lower ?? '';
  return (
    kindOfHead(head) === 'organization' &&
    /^(?:party|alliance|association|federation|academy|union)$/.test(head)
  );
}

/** Where the name begins in *Prime Minister Boris Johnson* and *Secretary of State Mike Pompeo*. */
function afterTitle({ words }: Article, start: number, last: number): number {
  const { tokens } = words;
  for (let at = last - 2; at >= start; at--) {
    const lower = tokens[at]?.lower ?? '';
    const isEnd = isRole(lower) || (tokens[at - 1]?.lower === 'of' && isRole(tokens[at - 2]?.lower ?? ''));
    const own = tokens.slice(at + 1, last);
    const isName =
      own.length <= 3 && isCapitalized(own[0]?.text ?? '') && !kindOfHead(own.at(-1)?.lower ?? '');
    if (isEnd && isName) return at + 1;
  }
  return start;
}

/** *Sao Paulo Mayor Bruno Covas*: the town is no part of the title, *Magistrate* is. */
function titleStart({ words }: Article, start: number, name: number, { lexicon }: NameReading): number {
  let first = name - 1;
  while (first > start && lexicon.isOrdinary(words.tokens[first - 1]?.lower ?? '')) first--;
  return first;
}

/** *district judge laurel Beeler*: a title in lower case, with one noun or adjective before it. */
function titleBefore(article: Article, first: number, { lexicon }: NameReading): number {
  const { tokens, joined } = article.words;
  const title = tokens[first - 1];
  if (joined[first] !== 1 || isOwned(article, first) || !title || !isRole(title.lower)) return first;
  const before = tokens[first - 2];
  const describes =
    joined[first - 1] === 1 &&
    !isOwned(article, first - 1) &&
    before !== undefined &&
    !isCapitalized(before.text) &&
    !isFunctionWord(before.lower) &&
    lexicon.isOrdinary(before.lower) &&
    !/ed$/.test(before.lower);
  return describes ? first - 2 : first - 1;
}
