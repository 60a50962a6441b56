import { isFunctionWord } from '../../english/function-words.ts';
import type { TagSentence } from '../../english/tagger.ts';
import { type Article, isOwned, surfaceOf } from './article.ts';
import { tagsOf } from './phrases.ts';
import type { Form } from './scene.ts';
import type { Place } from './terms.ts';

const longestPhrase = 5;

/** *Court of the Ninth Circuit*, but not *support the plaintiffs*. */
const connects = (norm: string, before: string): boolean =>
  norm === 'of' || norm === 'for' || (norm === 'the' && (before === 'of' || before === 'for'));

/** Phrases of two to five words that a noun may head: *pan creatitis attack*, *Ministry of Transport*. */
export function windowsIn(article: Article, tag: TagSentence): Place[] {
  const { words, sentences } = article;
  const tags = tagsOf(article, tag);
  const found: Place[] = [];
  for (const { first, last } of sentences) {
    for (let at = first; at < last; at++) {
      if (isFunctionWord(words.norms[at] ?? '') || !/^(?:NOUN|PROPN|ADJ|VERB)$/.test(tags[at] ?? ''))
        continue;
      for (let end = at + 2; end <= Math.min(last, at + longestPhrase); end++) {
        if (words.joined[end - 1] !== 1 || isOwned(article, end - 1)) break;
        const norm = words.norms[end - 1] ?? '';
        if (isFunctionWord(norm) && !connects(norm, words.norms[end - 2] ?? '')) break;
        if (/^(?:NOUN|PROPN)$/.test(tags[end - 1] ?? '') && !isFunctionWord(norm))
          found.push({ article, first: at, last: end });
      }
    }
  }
  return found;
}

/** Places with the same words, as one form, in order of first mention. */
export function formsOf(places: readonly Place[]): Form[] {
  const forms = new Map<string, { text: string; norms: readonly string[]; places: Place[] }>();
  for (const place of places) {
    const { article, first, last } = place;
    const norms = article.words.norms.slice(first, last);
    const known = forms.get(norms.join(' '));
    if (known) known.places.push(place);
    else forms.set(norms.join(' '), { text: surfaceOf(article, first, last), norms, places: [place] });
  }
  return [...forms.values()];
}

/** Every phrase of a text of up to six normalised words, joined by spaces. */
export function phrasesOf(articles: readonly Article[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { words } of articles) {
    for (let at = 0; at < words.norms.length; at++) {
      for (let end = at + 1; end <= Math.min(words.norms.length, at + longestPhrase + 1); end++)
        found.add(words.norms.slice(at, end).join(' '));
    }
  }
  return found;
}
