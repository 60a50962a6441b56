import type { ChineseDictionary } from './dictionary.ts';

const longestWord = 6;
const mostSegmentations = 8;

/**
 * The ways of cutting a term into headwords, fewest pieces first, at most eight. Those with more than one piece above
 * the fewest are left out, but for short terms: nobody reads 平等权利 as four words, but 新冠肺炎 as three.
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
  const best = found
    .filter((pieces) => pieces.length <= Math.max(fewest + 1, term.length < 5 ? 3 : 0))
    .toSorted((a, b) => a.length - b.length || singles(a) - singles(b))
    .slice(0, mostSegmentations);
  return [...best, ...afterName(term, dictionary)];
}

/** 瑞幸咖啡: two characters that are no word together are a name, of which no translator knows the meaning. */
function afterName(term: string, dictionary: ChineseDictionary): string[][] {
  const [name, rest] = [term.slice(0, 2), term.slice(2)];
  if (rest.length < 2 || dictionary.glosses(name).length > 0 || isOrdinal(name)) return [];
  return dictionary.glosses(rest).length > 0 ? [[name, rest]] : [];
}

const singles = (pieces: readonly string[]): number => pieces.filter(({ length }) => length === 1).length;

/** 联会 for 联合会: two characters at the end of a name, no headword, but the first and the last of one. */
const isAbbreviatedHead = (term: string, at: number, piece: string, dictionary: ChineseDictionary): boolean =>
  piece.length === 2 && at > 0 && at + 2 === term.length && dictionary.heads(piece).length > 0;

const isOrdinal = (piece: string): boolean => /^第[一二三四五六七八九十]$/.test(piece);
