import type { ChineseDictionary } from './dictionary.ts';

const longestWord = 6;
const mostSegmentations = 8;

/**
 * The ways of cutting a term into headwords, fewest pieces first, at most eight. Those with more than one piece above
 * the fewest are left out: nobody reads 平等权利 as four words.
 */
export function segmentations(term: string, dictionary: ChineseDictionary): string[][] {
  const found: string[][] = [];
  const walk = (at: number, pieces: string[]): void => {
    if (at === term.length) {
      found.push(pieces);
      return;
    }
    for (let size = Math.min(longestWord, term.length - at); size >= 1 && found.length < 64; size--) {
      const piece = term.slice(at, at + size);
      if (
        dictionary.glosses(piece).length > 0 ||
        isOrdinal(piece) ||
        isAbbreviatedHead(term, at, piece, dictionary)
      )
        walk(at + size, [...pieces, piece]);
    }
  };
  walk(0, []);
  const fewest = Math.min(...found.map(({ length }) => length));
  return found
    .filter((pieces) => pieces.length <= fewest + 1)
    .toSorted((a, b) => a.length - b.length || singles(a) - singles(b))
    .slice(0, mostSegmentations);
}

const singles = (pieces: readonly string[]): number => pieces.filter(({ length }) => length === 1).length;

/** 联会 for 联合会: two characters at the end of a name, no headword, but the last one says what kind of body it is. */
const isAbbreviatedHead = (term: string, at: number, piece: string, dictionary: ChineseDictionary): boolean =>
  piece.length === 2 && at > 0 && at + 2 === term.length && dictionary.heads(piece.charAt(1)).length > 0;

const isOrdinal = (piece: string): boolean => /^第[一二三四五六七八九十]$/.test(piece);
