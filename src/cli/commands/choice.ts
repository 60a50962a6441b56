import { InvalidArgumentError, Option } from 'commander';
import { nearest } from '../../english/similarity.ts';

/** A flag that takes one of a few words, and says which it takes when given another. */
export const choice = (flags: string, description: string, words: readonly string[]): Option =>
  new Option(flags, `${description}: ${words.join(', ')}`).argParser((word: string) => {
    if (words.includes(word)) return word;
    const meant = nearest(word, words);
    const guess = meant ? `(Did you mean ${meant}?) ` : '';
    throw new InvalidArgumentError(`${guess}It takes ${words.join(', ')}.`);
  });
