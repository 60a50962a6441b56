/** Letters whose names begin with a vowel: an SEC filing, an F-16. */
const vowelLetters = /^[AEFHILMNORSX]/;
/** Read as words, short as they are. */
const spoken = /^(?:FEMA|FISA|HIPAA|LAN|MERS|NASA|NATO|RAM|RICO|ROM|SARS|SCUBA|SIM)$/;
const silent = /^(?:hour|honest|honor|honour|heir)/;
/** A vowel that sounds like *you* or *won*. */
const consonantal =
  /^(?:uni(?!n|m|dent|ssu)|us[aeu]|ut[eio](?!r)|uter|ubiq|uk|ura|uri|uru|uro|uy|uig|eu|ewe|one(?!r)|once|ouija)/;
/** Eight, eighty, 8,000; eleven, eighteen, 11,000, 1800 as a year. */
const vowelNumbers = /^8|^1[18](?:\d\d)?(?!\d)/;

/** The indefinite article that `text` takes by its sound; undefined where it may be read either way (*UNIFEM*). */
export function articleFor(text: string): 'a' | 'an' | undefined {
  const word = /^[^\p{L}\p{N}]{0,3}([\p{L}\p{N}.,'’-]+)/u.exec(text)?.[1];
  if (word === undefined) return undefined;
  if (/^\d/.test(word)) return vowelNumbers.test(word) ? 'an' : 'a';
  const head = /^(?:\p{Lu}\.?)+(?![\p{Ll}’'])/u.exec(word)?.[0];
  if (head !== undefined) return ofInitials(head.replaceAll('.', ''), head.includes('.'));
  const lower = word.toLowerCase();
  if (/^\p{L}(?:-|$)/u.test(lower) && lower !== 'a') return spelt(lower.toUpperCase());
  if (silent.test(lower)) return 'an';
  return /^[aeioué]/.test(lower) && !consonantal.test(lower) ? 'an' : 'a';
}

const spelt = (letters: string): 'a' | 'an' => (vowelLetters.test(letters) ? 'an' : 'a');

const asWord = (letters: string): 'a' | 'an' => (/^[AEIOU]/.test(letters) ? 'an' : 'a');

function ofInitials(letters: string, isDotted: boolean): 'a' | 'an' | undefined {
  if (spoken.test(letters)) return asWord(letters);
  if (isDotted || letters.length < 4 || !/[AEIOU]/.test(letters.slice(1))) return spelt(letters);
  // VISA, UNESCO and ERISA are read as words, NAACP and UCLA letter by letter.
  return spelt(letters) === asWord(letters) ? spelt(letters) : undefined;
}

/** The text with each *a* or *an* as the word after it has it. */
export const withArticles = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}.'’-])an?(?=\s+(\S+))/giu, (article: string, next: string) =>
    inCaseOf(article, articleFor(next) ?? article),
  );

/** `article`, capitalised as the one that stood there. */
export const inCaseOf = (was: string, article: string): string =>
  /^A/.test(was) ? article.charAt(0).toUpperCase() + article.slice(1) : article;
