import { isFunctionWord } from '../../english/function-words.ts';
import type { Lexicon } from '../../english/lexicon.ts';
import type { Article, Stretch } from './article.ts';
import type { Place } from './terms.ts';

/** What the surroundings of two places have in common. */
export interface Surroundings {
  /** 0..1: how alike their sentences are; rare words count most, the places' own words don't. */
  readonly alike: number;
  /** 0, 1 or 2: whether the same word stands right before, and right after. */
  readonly neighbours: number;
}

export type CompareContexts = (garbled: Place, trusted: Place) => Surroundings;

interface Bag {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
}

/** The sentence around a place, without it. `alias` gives the trusted word for a garbled one that is known by now. */
export function contexts(lexicon: Lexicon, alias: (norm: string) => string): CompareContexts {
  const bags = new Map<Stretch, Map<string, Bag>>();
  const weigh = weigher(lexicon);
  const bagOf = ({ article, first, last }: Place): Bag => {
    const stretch = sentenceOf(article, first);
    const known = bags.get(stretch) ?? new Map<string, Bag>();
    bags.set(stretch, known);
    const key = `${first} ${last}`;
    const found = known.get(key) ?? bag(article, stretch, { first, last });
    known.set(key, found);
    return found;
  };
  const bag = ({ words }: Article, stretch: Stretch, own: Stretch): Bag => {
    const weights = new Map<string, number>();
    for (let at = stretch.first; at < stretch.last; at++) {
      const norm = alias(words.norms[at] ?? '');
      if (at < own.first || at >= own.last) weights.set(norm, weigh(norm));
    }
    return { weights, total: [...weights.values()].reduce((sum, weight) => sum + weight, 0) };
  };
  return (garbled, trusted) => {
    const [a, b] = [bagOf(garbled), bagOf(trusted)];
    let shared = 0;
    for (const [norm, weight] of a.weights) if (b.weights.has(norm)) shared += weight;
    const beside = (x: number, y: number): number => {
      const [word, own] = [alias(garbled.article.words.norms[x] ?? ''), trusted.article.words.norms[y]];
      return word !== '' && word === own ? 1 : 0;
    };
    const neighbours = beside(garbled.first - 1, trusted.first - 1) + beside(garbled.last, trusted.last);
    return { alike: shared / Math.sqrt(Math.max(1, a.total * b.total)), neighbours };
  };
}

/** 0 for a function word, more the rarer a word is, 10 where no dictionary knows it. */
export const weigher =
  (lexicon: Lexicon) =>
  (norm: string): number =>
    isFunctionWord(norm) ? 0 : 10 - lexicon.frequency(norm);

export function sentenceOf({ sentences }: Article, at: number): Stretch {
  return sentences.find(({ first, last }) => first <= at && at < last) ?? { first: at, last: at + 1 };
}
