import type { Page } from '../core/page.ts';
import type { Token } from '../core/token.ts';
import type { GlossaryRule } from './knowledge.ts';
import { languageDraft } from './language.ts';

export const repeatedWord: GlossaryRule = {
  id: 'repeated-word',
  type: 'duplication',
  severity: 'minor',
  summary: 'A word stands twice in a row.',
  examples: {
    wrong: [['The court ruled that the the order was void.', 'the the', 'the']],
    right: [
      'It was very, very popular.',
      'He had had enough.',
      'She said that that was all.',
      'New York, New York.',
      'Bora Bora is far.',
      'No no, he said.',
    ],
  },
  *check(page) {
    for (const { first, last } of page.sentences) {
      for (let index = first; index < last; ) {
        const end = runFrom(page, index, last);
        const [one, final] = [page.tokens[index], page.tokens[end - 1]];
        index = end;
        if (!one || !final || one === final || rightTwice.has(one.lower)) continue;
        yield languageDraft({ start: one.start, end: final.end }, one.text, 0.9, {
          says: `“${one.text}” stands ${page.tokens[end - 3]?.lower === one.lower ? 'several times' : 'twice'}.`,
          because: 'a word repeated says nothing new',
        });
      }
    }
  },
};

/** Where the run of one word that starts at token `index` ends: a space apart, in lower case but for the first. */
function runFrom(page: Page, index: number, last: number): number {
  const one = page.tokens[index];
  let end = index + 1;
  while (end < last && one?.kind === 'word' && isAgain(page, one, end)) end++;
  return end;
}

function isAgain(page: Page, { lower }: Token, at: number): boolean {
  const [before, again] = [page.tokens[at - 1], page.tokens[at]];
  // “Bora Bora”, “Duran Duran”: names repeat.
  return again?.text === lower && page.text.slice(before?.end, again.start) === ' ';
}

/** “had had”, “very very”, “gave her her book”, “what it was was” are English. */
const rightTwice = new Set([
  'had',
  'that',
  'very',
  'no',
  'so',
  'ha',
  'bye',
  'blah',
  'really',
  'many',
  'much',
  'far',
  'i',
  'is',
  'was',
  'are',
  'were',
  'her',
  'you',
  'did',
  'does',
  'yes',
  'now',
  'well',
  'do',
  'long',
  'never',
  'again',
  'cha',
  'in',
  'on',
]);
