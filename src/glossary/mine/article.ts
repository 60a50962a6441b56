import type { Page, Sentence } from '../../core/page.ts';
import type { Quote } from '../../core/proposal.ts';
import { isCapitalized } from '../../core/token.ts';
import { isFunctionWord } from '../../english/function-words.ts';
import { nationWords } from '../../english/nations.ts';
import { type Words, wordsOf } from '../words.ts';

/** A document as the miner takes it. */
export interface Source {
  readonly path: string;
  readonly page: Page;
}

/** Words `[first, last)` of a sentence of running text. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** A document with its running text set apart from the page's furniture. */
export interface Article {
  readonly path: string;
  readonly page: Page;
  readonly words: Words;
  readonly sentences: readonly Stretch[];
}

interface Paragraph {
  readonly index: number;
  readonly isProse: boolean;
  readonly names: ReadonlySet<string>;
  readonly sentences: readonly Stretch[];
}

/** A block of text ends where more lines than this are no prose: menus, captions and forms come in runs. */
const longestGap = 6;
/** Another block is part of the article when it shares this many names with the main one. */
const namesInCommon = 3;

/**
 * Finds the running text. A web page wraps it in menus (short lines) and in texts of its own (rules for comments, privacy),
 * which are prose as well, but know none of the names that the article is about. Trusted texts are read as prose alone: headlines have capitals of their own.
 */
export function articleOf({ path, page }: Source, lines: 'prose' | 'all'): Article {
  const words = wordsOf(page);
  const paragraphs = paragraphsOf(page, words);
  const blocks = blocksOf(paragraphs);
  const main = blocks.toSorted((a, b) => namesOf(b).size - namesOf(a).size)[0] ?? [];
  const known = namesOf(main);
  const kept = blocks.filter(
    (block) =>
      block === main || [...namesOf(block)].filter((name) => known.has(name)).length >= namesInCommon,
  );
  const chosen = lines === 'prose' ? kept.flat() : kept.flatMap((block) => withLines(block, paragraphs));
  return { path, page, words, sentences: chosen.flatMap(({ sentences }) => sentences) };
}

/** The block with its headings and short lines, and the headlines right before it. */
function withLines(block: readonly Paragraph[], all: readonly Paragraph[]): readonly Paragraph[] {
  const [first, last] = [block[0]?.index ?? 0, block.at(-1)?.index ?? 0];
  return all.slice(Math.max(0, first - headlines), last + 1);
}

const headlines = 2;

const namesOf = (block: readonly Paragraph[]): Set<string> =>
  new Set(block.flatMap(({ names }) => [...names]));

/** Prose and the short lines inside it; a text without any prose is one block. */
function blocksOf(paragraphs: readonly Paragraph[]): Paragraph[][] {
  if (!paragraphs.some(({ isProse }) => isProse)) return [[...paragraphs]];
  const blocks: Paragraph[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const paragraph of paragraphs.filter(({ isProse }) => isProse)) {
    if (paragraph.index - last > longestGap) blocks.push([]);
    blocks.at(-1)?.push(paragraph);
    last = paragraph.index;
  }
  return blocks;
}

function paragraphsOf(page: Page, words: Words): Paragraph[] {
  const stretches = stretchesOf(page, words);
  return page.segments.map((segment, index) => {
    const inside = stretches.get(segment) ?? [];
    const lowers = inside.flatMap(({ first, last }) =>
      words.tokens.slice(first, last).map(({ lower }) => lower),
    );
    const functional = lowers.filter(isFunctionWord).length;
    const text = page.text.slice(segment.start, segment.end).trimEnd();
    const isProse = lowers.length >= 8 && functional >= lowers.length / 5 && /[.!?…]["”’')\]]*$/.test(text);
    return { index, isProse, names: capitalsInside(inside, words), sentences: inside };
  });
}

/** Capitalised words that open no sentence: what the paragraph speaks of. */
function capitalsInside(sentences: readonly Stretch[], { tokens, norms }: Words): Set<string> {
  const found = new Set<string>();
  for (const { first, last } of sentences) {
    for (let at = first + 1; at < last; at++) {
      const token = tokens[at];
      if (!token || !isCapitalized(token.text) || token.text.length < 3) continue;
      if (nationWords(norms[at] ?? '').length === 0) found.add(token.lower);
    }
  }
  return found;
}

function stretchesOf(page: Page, { indices }: Words): Map<Sentence['segment'], Stretch[]> {
  const found = new Map<Sentence['segment'], Stretch[]>();
  let at = 0;
  for (const { first, last, segment } of page.sentences) {
    while (at < indices.length && (indices[at] ?? 0) < first) at++;
    let end = at;
    while (end < indices.length && (indices[end] ?? 0) < last) end++;
    if (end > at) found.set(segment, [...(found.get(segment) ?? []), { first: at, last: end }]);
    at = end;
  }
  return found;
}

/** Words `[first, last)` as they stand in the text. */
export function surfaceOf({ page, words }: Article, first: number, last: number): string {
  return page.text.slice(words.tokens[first]?.start ?? 0, words.tokens[last - 1]?.end ?? 0);
}

/** Whether word `at` follows a possessive: *Merkel’s Chancellery* is no name. */
export const isOwned = ({ page, words }: Article, at: number): boolean =>
  page.tokens[(words.indices[at] ?? 0) - 1]?.kind === 'suffix';

export function quoteOf(article: Article, first: number, last: number): Quote {
  const { page, words, path } = article;
  const [start, end] = [words.tokens[first]?.start ?? 0, words.tokens[last - 1]?.end ?? 0];
  const sentence = page.sentences.find((each) => each.start <= start && end <= each.end);
  const [from, to] = sentence ? [sentence.start, sentence.end] : [start, end];
  return { path, start, end, sentence: page.text.slice(from, to), at: start - from };
}
