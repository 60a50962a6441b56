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
    for (let index = 0; index + 1 < page.tokens.length; index++) {
      const [one, two] = [page.tokens[index], page.tokens[index + 1]];
      if (
        one?.kind !== 'word' ||
        one.lower !== two?.lower ||
        !/^\s+$/.test(page.text.slice(one.end, two.start))
      )
        continue;
      // “Bora Bora”, “Duran Duran”: names repeat; “had had”, “very very” are English.
      if (two.text !== two.lower || rightTwice.has(one.lower) || one.lower === 'i') continue;
      const says = `“${one.text}” stands twice.`;
      yield languageDraft({ start: one.start, end: two.end }, one.text, 0.9, {
        says,
        because: 'the second word says nothing new',
      });
    }
  },
};

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
  'is',
  'do',
  'long',
  'never',
  'again',
  'cha',
  'in',
  'on',
]);
