import MiniSearch from 'minisearch';
import { stemmer } from 'stemmer';
import type { Document } from '../core/document.ts';
import { lines } from '../core/lines.ts';
import { takeApart } from '../core/page.ts';
import type { Span } from '../core/span.ts';
import { isCapitalized, type Token, tokenize } from '../core/token.ts';
import { isFunctionWord } from './function-words.ts';

/** A sentence of one of the texts that were searched. */
export interface CloseSentence {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly text: string;
  /** Names and numbers of `text` that the other sentence has, too, in order. */
  readonly shared: readonly Span[];
}

type Located = Pick<CloseSentence, 'path' | 'line' | 'text'>;

/** More of them would push everything else from the screen. */
const most = 3;
/** One word in common says nothing, nor do a few of many. */
const leastInCommon = { words: 2, share: 0.4 };

/** Finds the sentences of the documents that are closest to one (BM25+ over word stems), the closest first. */
export function openSentences(
  documents: readonly Document[],
): (sentence: string) => readonly CloseSentence[] {
  // What two reports took from one agency is shown once.
  const sentences = [
    ...new Map(
      documents
        .flatMap(sentencesOf)
        .toReversed()
        .map((each) => [each.text, each]),
    ).values(),
  ].toReversed();
  const index = new MiniSearch({ fields: ['text'], tokenize: wordsOf, processTerm: termOf });
  index.addAll(sentences.map(({ text }, id) => ({ id, text })));
  return (sentence) => {
    const wanted = new Set(
      tokenize(sentence)
        .filter(isTelling)
        .map(({ lower }) => lower),
    );
    const terms = new Set(wordsOf(sentence).flatMap((word) => termOf(word) || []));
    const least = Math.max(leastInCommon.words, leastInCommon.share * terms.size);
    return index
      .search(sentence)
      .filter(({ queryTerms }) => new Set(queryTerms).size >= least)
      .slice(0, most)
      .flatMap(({ id }) => {
        const found = sentences[id];
        return found ? [{ ...found, shared: sharedWith(wanted, found.text) }] : [];
      });
  };
}

function sentencesOf(document: Document): Located[] {
  const page = takeApart(document);
  const index = lines(document.text);
  return page.sentences.map(({ start, end }) => {
    const place = document.reading?.locate({ start, end }).start ?? start;
    const text = page.text.slice(start, end).replace(/\s+/g, ' ');
    return { path: document.path, line: index.at(place).line, text };
  });
}

const wordsOf = (text: string): string[] =>
  tokenize(text)
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map((token) => token.lower);

const termOf = (word: string): string | false => !isFunctionWord(word) && stemmer(word);

/** A name or a number: what two reports of one event agree on. */
const isTelling = ({ kind, text, lower }: Token): boolean =>
  kind === 'number' || (kind === 'word' && isCapitalized(text) && !isFunctionWord(lower));

/** Neighbours are one stretch: “Northern District”. */
function sharedWith(wanted: ReadonlySet<string>, text: string): Span[] {
  const shared: { start: number; end: number }[] = [];
  for (const token of tokenize(text)) {
    if (!isTelling(token) || !wanted.has(token.lower)) continue;
    const last = shared.at(-1);
    if (last && text.slice(last.end, token.start).trim() === '') last.end = token.end;
    else shared.push({ start: token.start, end: token.end });
  }
  return shared;
}
