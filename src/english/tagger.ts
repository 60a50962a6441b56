import { createRequire } from 'node:module';
import type { Page, Sentence } from '../core/page.ts';

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type Tag = string;

/** Tags of a sentence's tokens, in the order of `page.tokens`; empty strings where the tagger splits otherwise. */
export type TagSentence = (page: Page, sentence: Sentence) => readonly Tag[];

/** wink-nlp takes 0.1 s to load: it is loaded when a rule first asks, and it tags only the sentences asked for. */
export function createTagger(): TagSentence {
  const remembered = new WeakMap<Sentence, readonly Tag[]>();
  return (page, sentence) => {
    const known = remembered.get(sentence);
    if (known) return known;
    const tags = tag(page, sentence);
    remembered.set(sentence, tags);
    return tags;
  };
}

type Wink = typeof import('wink-nlp');
type Model = typeof import('wink-eng-lite-web-model');

let nlp: ReturnType<Wink['default']> | undefined;

function load(): ReturnType<Wink['default']> {
  // Its CommonJS build loads within a synchronous check; rules stay plain functions.
  const require = createRequire(import.meta.url);
  const wink: Wink['default'] = require('wink-nlp');
  const model: Model['default'] = require('wink-eng-lite-web-model');
  return wink(model, ['sbd', 'pos']);
}

function tag(page: Page, sentence: Sentence): Tag[] {
  nlp ??= load();
  const document = nlp.readDoc(page.text.slice(sentence.start, sentence.end));
  const its = nlp.its;
  const words = document.tokens().out();
  const spaces = document.tokens().out(its.precedingSpaces);
  const found = document.tokens().out(its.pos);
  const byOffset = new Map<number, Tag>();
  let at = sentence.start;
  for (const [index, word] of words.entries()) {
    at += spaces[index]?.length ?? 0;
    byOffset.set(at, found[index] ?? '');
    at += word.length;
  }
  return page.tokens.slice(sentence.first, sentence.last).map((token) => byOffset.get(token.start) ?? '');
}
