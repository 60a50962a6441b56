import type { Page, Sentence } from '../core/page.ts';
import type { TagText } from './wink.ts';

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type Tag = string;

/** Tags of a sentence's tokens, in the order of `page.tokens`; empty strings where the tagger splits otherwise. */
export type TagSentence = (page: Page, sentence: Sentence) => readonly Tag[];

/** wink-nlp is opened when a rule first asks, and it tags only the sentences asked for. */
export function createTagger(open: () => TagText): TagSentence {
  const remembered = new WeakMap<Sentence, readonly Tag[]>();
  let tagText: TagText | undefined;
  return (page, sentence) => {
    const known = remembered.get(sentence);
    if (known) return known;
    tagText ??= open();
    const tags = tagsOf(page, sentence, tagText);
    remembered.set(sentence, tags);
    return tags;
  };
}

function tagsOf(page: Page, { start, end, first, last }: Sentence, tagText: TagText): Tag[] {
  const byOffset = new Map(tagText(page.text.slice(start, end)).map(({ at, tag }) => [start + at, tag]));
  return page.tokens.slice(first, last).map((token) => byOffset.get(token.start) ?? '');
}
