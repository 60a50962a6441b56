import { isCapitalized } from '../core/token.ts';
import { isBorrowed } from '../english/borrowed.ts';
import type { Lexicon } from '../english/lexicon.ts';
import type { GlossaryRule } from './knowledge.ts';
import { languageDraft } from './language.ts';

export const splitWord: GlossaryRule = {
  id: 'split-word',
  type: 'spelling',
  severity: 'minor',
  summary: 'One word was split in two.',
  examples: {
    wrong: [
      ['The real can not be fake.', 'can not', 'cannot'],
      ['The govern ment agreed.', 'govern ment', 'government'],
    ],
    right: ['It can not only run but fly.', 'We can be there.', 'A pro forma vote.'],
  },
  *check(page, knowledge) {
    for (let index = 0; index + 1 < page.tokens.length; index++) {
      const [one, two] = [page.tokens[index], page.tokens[index + 1]];
      if (one?.kind !== 'word' || two?.kind !== 'word' || page.text.slice(one.end, two.start) !== ' ')
        continue;
      const { lexicon } = knowledge;
      const opens = openings.has(one.lower);
      if (!opens && lexicon.knows(one.text) && lexicon.knows(two.text)) continue;
      const text = one.text + two.text;
      const listed =
        opens && usual.has(`${one.lower} ${two.lower}`) && page.tokens[index + 2]?.lower !== 'only';
      const torn =
        text.length >= 7 &&
        two.text === two.lower &&
        !isBorrowed(two.lower) &&
        lexicon.isOrdinary(text) &&
        lexicon.frequency(text) >= 1 &&
        isTorn(lexicon, one.text, two.text);
      if (!listed && !torn) continue;
      const says = `“${one.text} ${two.text}” is one word: “${text}”.`;
      const because = torn ? 'a part of it is no word' : 'English writes it as one word';
      const draft = languageDraft({ start: one.start, end: two.end }, text, torn ? 0.9 : 0.88, {
        says,
        because,
      });
      // A capital may be a name's, and what follows it a word of its own.
      yield { ...draft, fixable: one.text === one.lower || usual.has(`${one.lower} ${two.lower}`) };
    }
  },
};

/** One odd half will do in lower case; *Trump et al.* has a name for its first, so there both must be odd. */
function isTorn(lexicon: Lexicon, one: string, two: string): boolean {
  const isOdd = [one, two].map((half) => !lexicon.knows(half));
  return isCapitalized(one) ? !isOdd.includes(false) : isOdd.includes(true);
}

/** Pairs that standard English joins whatever stands around them. */
const usual = new Set([
  'can not',
  'an other',
  'more over',
  'never theless',
  'none theless',
  'further more',
  'where as',
  'there fore',
]);
const openings = new Set([...usual].map((pair) => pair.split(' ')[0]));
