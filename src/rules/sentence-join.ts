import type { Draft } from '../core/finding.ts';
import type { Page } from '../core/page.ts';
import { isCapitalized, type Token } from '../core/token.ts';
import { isFunctionWord } from '../english/function-words.ts';
import type { GlossaryRule } from './knowledge.ts';
import { languageDraft } from './language.ts';

export const sentenceJoin: GlossaryRule = {
  id: 'sentence-join',
  type: 'punctuation',
  severity: 'minor',
  summary: 'Two sentences run together, or a capital stands where one goes on.',
  examples: {
    wrong: [
      [
        'The evidence is obviously insufficient In addition, two days is too short.',
        'insufficient In',
        'insufficient. In',
      ],
      ['It respects fair competition To provide an open market.', 'competition To', 'competition to'],
    ],
    right: [
      'He said In God We Trust is a motto.',
      'The film When Harry Met Sally ran.',
      'The bank lent to The Hague.',
    ],
  },
  *check(page) {
    for (let index = 1; index + 1 < page.tokens.length; index++) {
      const draft = joinAt(page, index);
      if (draft) yield draft;
    }
  },
};

/** Words that open a sentence, are no name, and in lower case no rare word. */
const openers = new Set(
  'in however but therefore moreover furthermore nevertheless otherwise nobody meanwhile although because when while if this that these those it he she they we there at on for after before as since so and then also to use the'.split(
    ' ',
  ),
);

function joinAt(page: Page, index: number): Draft | undefined {
  const [before, opener, after] = [page.tokens[index - 1], page.tokens[index], page.tokens[index + 1]];
  if (!before || !opener || !after || !mayJoin(page, before, opener, after)) return undefined;
  const gap = page.text.slice(before.end, opener.start);
  if (gap !== ' ') return undefined;
  const span = { start: before.start, end: opener.end };
  const says = `“${before.text} ${opener.text}”: a sentence ends or goes on here without a sign.`;
  if (opener.text === 'To') {
    const lower = `${before.text} to`;
    const draft = languageDraft(span, lower, 0.75, {
      says,
      because: '“to” and a verb go on with the sentence',
    });
    return {
      ...draft,
      suggestions: [
        ...draft.suggestions,
        { text: `${before.text}, to`, confidence: 0.6, reason: 'with a pause' },
      ],
    };
  }
  const stop = languageDraft(span, `${before.text}. ${opener.text}`, 0.75, {
    says,
    because: `“${opener.text}” opens a sentence`,
  });
  const lower = {
    text: `${before.text} ${opener.lower}`,
    confidence: 0.4,
    reason: 'if the sentence goes on',
  };
  return { ...stop, suggestions: [...stop.suggestions, lower] };
}

/** *insufficient In addition*: ordinary words in lower case on either side; a title (*The film When Harry Met Sally*) has capitals. */
function mayJoin(page: Page, before: Token, opener: Token, after: Token): boolean {
  if (before.kind !== 'word' || before.text !== before.lower || opener.text.length < 2) return false;
  if (!openers.has(opener.lower) || !isCapitalized(opener.text) || opener.text === opener.text.toUpperCase())
    return false;
  // “lent to The Hague”, “a film by The Coen brothers”: after a function word the capital is a name's.
  if (isFunctionWord(before.lower)) return false;
  const follows = after.text === ',' || (after.kind === 'word' && after.text === after.lower);
  return follows && (after.text === ',' || page.text[opener.end] === ' ');
}
