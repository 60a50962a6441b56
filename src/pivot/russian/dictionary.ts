import { russianStem } from './stem.ts';

/** English glosses of Russian words of courts, offices, firms and sciences, by stem: any inflected form finds them. */
export interface RussianDictionary {
  /** Best first; empty for a word that isn't in it. */
  glosses(word: string): readonly string[];
}

/** Reads lines of `word gloss; gloss…`; words of one stem share their glosses, but *суд* as it stands is no *судья*. */
export function openRussian(lines: string): RussianDictionary {
  const byWord = new Map<string, readonly string[]>();
  const byStem = new Map<string, Set<string>>();
  for (const [, word = '', glosses = ''] of lines.matchAll(/^(\S+) (.+)$/gmu)) {
    byWord.set(word, glosses.split('; '));
    const stem = russianStem(word);
    const known = byStem.get(stem) ?? new Set();
    for (const gloss of glosses.split('; ')) known.add(gloss);
    byStem.set(stem, known);
  }
  return { glosses: (word) => byWord.get(word) ?? [...(byStem.get(russianStem(word)) ?? [])] };
}
