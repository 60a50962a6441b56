import { singular } from './inflection.ts';

const dotted = /^(?:[a-z]\.)+[a-z]?\.?$/;

/**
 * The form in which words are compared: lower case, singular, `U.S.`, `US` and `USA` as one. Lower-case *us* stays the
 * pronoun.
 */
export function normal(word: string): string {
  if (word === 'US' || word === 'USA') return 'u.s.';
  const lower = word.toLowerCase();
  if (dotted.test(lower)) return `${lower.replaceAll('.', '').replace(/^usa$/, 'us').split('').join('.')}.`;
  return singular(lower);
}

/** Normalised words of a phrase, hyphens and other marks taken as spaces. */
export const normalWords = (phrase: string): string[] =>
  phrase
    .replace(/[’']s\b/g, '')
    .split(/[^\p{L}\p{N}.’']+/u)
    .map((word) => (/\p{L}\.\p{L}/u.test(word) ? word : word.replace(/[.’']+$/, '')))
    .filter((word) => word !== '')
    .map(normal);
