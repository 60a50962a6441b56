import { syllables } from '../syllables.ts';
import { cantonese } from './cantonese.ts';
import { korean } from './korean.ts';
import { vietnamese } from './vietnamese.ts';
import { wadeGiles } from './wade-giles.ts';

/** Shorter names are too many people's, and other languages', too. */
const fewestSyllables = 3;
const mostReadings = 8;

/** How the name of somebody who is written with Chinese characters is read in Mandarin, in pinyin. */
export interface Reading {
  readonly surname: string;
  readonly given: readonly string[];
}

const tables = [vietnamese, korean, cantonese].map(
  (table) =>
    new Map(
      table.split('\n').map((line) => {
        const [syllable = '', ...read] = line.split(' ');
        return [syllable, read] as const;
      }),
    ),
);

let spelt: ReadonlyMap<string, readonly string[]> | undefined;

/** Pinyin by how Wade and Giles spell it, apostrophes and dots left out as newspapers do. */
function byWadeGiles(): ReadonlyMap<string, readonly string[]> {
  if (spelt) return spelt;
  const found = new Map<string, string[]>();
  for (const syllable of syllables()) {
    const key = wadeGiles(syllable);
    found.set(key, [...(found.get(key) ?? []), syllable]);
  }
  spelt = found;
  return found;
}

/** What Vietnamese, Korean, Hong Kong and Taiwanese names become: Phạm Minh Chính is *Fan Mingzheng*. */
export function mandarinReadings(name: string): Reading[] {
  const pieces = name
    .normalize('NFD')
    .replace(/[^\p{L}\s-]/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .split(/\s+/)
    .map((word) => word.split('-'));
  // “Chun-ying Leung”: what is hyphenated is the given name.
  const turned = pieces.length === 2 && (pieces[0]?.length ?? 0) > 1 ? pieces.toReversed() : pieces;
  const parts = turned.flat();
  if (parts.length < fewestSyllables || parts.length > 4) return [];
  return [...tables, byWadeGiles()].flatMap((table) => {
    const read = parts.map((part) => table.get(part) ?? []);
    const isItself = parts.every((part, at) => read[at]?.includes(part));
    return isItself ? [] : products(read).map(([surname = '', ...given]) => ({ surname, given }));
  });
}

function products(lists: readonly (readonly string[])[]): string[][] {
  let all: string[][] = [[]];
  for (const list of lists)
    all = all.flatMap((before) => list.map((next) => [...before, next])).slice(0, mostReadings);
  return all;
}
