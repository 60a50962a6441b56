import { isCapitalized } from '../../core/token.ts';
import { isFunctionWord } from '../../english/function-words.ts';
import type { Lexicon } from '../../english/lexicon.ts';
import { nationWords } from '../../english/nations.ts';
import type { TagSentence } from '../../english/tagger.ts';
import { type Article, isOwned } from './article.ts';
import { isCalendar } from './kinds.ts';

/** A phrase in lower case that may be a term of art: words `[first, last)`. */
export interface Phrase {
  readonly article: Article;
  readonly first: number;
  readonly last: number;
}

const longestTerm = 3;

/** Noun phrases of two and three words: *preliminary injunction*, *balance of hardships*. */
export function phrasesIn(article: Article, lexicon: Lexicon, tag: TagSentence): Phrase[] {
  const { words, sentences } = article;
  const tags = tagsOf(article, tag);
  const is = (at: number, tagged: RegExp): boolean =>
    tagged.test(tags[at] ?? '') && isPlain(article, at, lexicon);
  const found: Phrase[] = [];
  for (const { first, last } of sentences) {
    for (let end = first + 2; end <= last; end++) {
      if (!is(end - 1, /^NOUN$/)) continue;
      for (let at = end - 2; at >= Math.max(first, end - longestTerm); at--) {
        if (words.joined[at + 1] !== 1 || isOwned(article, at + 1)) break;
        const ofNouns = words.norms[at] === 'of' && words.joined[at] === 1 && is(at - 1, /^NOUN$/);
        if (ofNouns && at === end - 2) found.push({ article, first: at - 1, last: end });
        if (!is(at, /^(?:NOUN|ADJ)$/)) break;
        found.push({ article, first: at, last: end });
      }
    }
  }
  return found;
}

/** Everyday words make no term: *other users*, *last week*. */
function isPlain({ words }: Article, at: number, lexicon: Lexicon): boolean {
  const token = words.tokens[at];
  if (token?.kind !== 'word' || isCapitalized(token.text) || isFunctionWord(token.lower)) return false;
  const isEveryday = lexicon.frequency(token.lower) >= 8 || everyday.has(words.norms[at] ?? '');
  return !isEveryday && !isCalendar(token.lower) && nationWords(words.norms[at] ?? '').length === 0;
}

const everyday = new Set(
  `new old last next first second third other such same several many more most few own recent current previous former
  latest early late good great big large small long short high low full whole entire different various certain major main
  week day month year hour minute time today yesterday tomorrow morning night weekend thing way lot number part kind
  one two person man woman group case issue move concern report statement`.split(/\s+/),
);

/** Parts of speech by word. */
export function tagsOf({ page, words }: Article, tag: TagSentence): string[] {
  const byToken: string[] = [];
  for (const sentence of page.sentences) {
    for (const [index, found] of tag(page, sentence).entries()) byToken[sentence.first + index] = found;
  }
  return Array.from(words.indices, (index) => byToken[index] ?? '');
}
