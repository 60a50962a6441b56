import { russianStem } from './stem.ts';

/** English glosses of Russian words of courts, offices, firms and sciences, by stem: any inflected form finds them. */
export interface RussianDictionary {
  /** Best first; empty for a word that isn't in it. */
  glosses(word: string): readonly string[];
}

/** Reads lines of `word gloss; gloss…`; words of one stem share their glosses. */
export function openRussian(lines: string): RussianDictionary {
  const byStem = new Map<string, Set<string>>();
  for (const [, word = '', glosses = ''] of lines.matchAll(/^(\S+) (.+)$/gmu)) {
    const stem = russianStem(word);
    const known = byStem.get(stem) ?? new Set();
    for (const gloss of glosses.split('; ')) known.add(gloss);
    byStem.set(stem, known);
  }
  return { glosses: (word) => [...(byStem.get(russianStem(word)) ?? [])] };
}
