import type { Draft } from '../core/finding.ts';
import type { Page } from '../core/page.ts';
import { isCapitalized, type Token } from '../core/token.ts';
import { isFunctionWord } from '../english/function-words.ts';
import type { Lexicon } from '../english/lexicon.ts';
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
      ['The minister said That was not the case.', 'said That', 'said that'],
    ],
    right: [
      'He said In God We Trust is a motto.',
      'The film When Harry Met Sally ran.',
      'The bank lent to The Hague.',
      'The song was called Because the Night.',
    ],
  },
  *check(page, { lexicon }) {
    for (let index = 1; index + 1 < page.tokens.length; index++) {
      const draft = joinAt(page, index, lexicon);
      if (draft) yield draft;
    }
  },
};

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** What begins a sentence of its own, also after a day or a number: *in 1998 It supplies three provinces*. */
const subjects = words('it he she they we');
/** Words that open a sentence, are no name, and in lower case no rare word. */
const openers = words(
  `in however but therefore moreover furthermore nevertheless otherwise nobody meanwhile this these those there at on for then
  also use the according even later soon their his her its our both many some most another instead finally what who how why where`,
);
/** Words that as often go on with one. */
const joints = words('although because when while if that after before as since so and to');
const verbsOfSaying = words(
  'said says say think thinks thought believe believes believed added claimed claims argued noted stated',
);
const calendar =
  /^(?:\d{4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december)$/;

function joinAt(page: Page, index: number, lexicon: Lexicon): Draft | undefined {
  const [before, opener, after] = [page.tokens[index - 1], page.tokens[index], page.tokens[index + 1]];
  if (!before || !opener || !after || page.text.slice(before.end, opener.start) !== ' ') return undefined;
  if (!mayJoin(page, before, opener, after) || isTitle(page, index, lexicon)) return undefined;
  const span = { start: before.start, end: opener.end };
  const says = `“${before.text} ${opener.text}”: a sentence ends or goes on here without a sign.`;
  const stop = { text: `${before.text}. ${opener.text}`, because: `“${opener.text}” opens a sentence` };
  const lower = {
    text: `${before.text} ${opener.lower}`,
    because: `“${opener.lower}” goes on with the sentence`,
  };
  const pause = { text: `${before.text}, ${opener.lower}`, because: 'with a pause' };
  const [first, second] = goesOn(page, index) ? [lower, opener.lower === 'to' ? pause : stop] : [stop, lower];
  const draft = languageDraft(span, first.text, 0.75, { says, because: first.because });
  return {
    ...draft,
    suggestions: [...draft.suggestions, { text: second.text, confidence: 0.5, reason: second.because }],
  };
}

/** *insufficient In addition*: ordinary words in lower case on either side; a title (*The film When Harry Met Sally*) has capitals. */
function mayJoin(page: Page, before: Token, opener: Token, after: Token): boolean {
  if (opener.kind !== 'word' || opener.text.length < 2 || !isCapitalized(opener.text)) return false;
  if (opener.text === opener.text.toUpperCase()) return false;
  const isSubject = subjects.has(opener.lower);
  if (!isSubject && !openers.has(opener.lower) && !joints.has(opener.lower)) return false;
  const isDate = isSubject && calendar.test(before.lower);
  // “lent to The Hague”, “a film by The Coen brothers”: after a function word the capital is a name's.
  if (!isDate && (before.kind !== 'word' || before.text !== before.lower || isFunctionWord(before.lower)))
    return false;
  return (
    after.text === ',' ||
    (after.kind === 'word' && after.text === after.lower && page.text[opener.end] === ' ')
  );
}

/** *Because the Night*, *In the Mood for Love*: nothing but small words up to the next capital, of an ordinary word. */
function isTitle({ tokens }: Page, index: number, lexicon: Lexicon): boolean {
  let at = index + 1;
  while (isFunctionWord(tokens[at]?.lower ?? '') && tokens[at]?.text === tokens[at]?.lower) at++;
  const next = tokens[at];
  if (at === index + 1 || next?.kind !== 'word' || !isCapitalized(next.text)) return false;
  return (
    lexicon.isOrdinary(next.lower) &&
    tokens[at + 1]?.text !== ',' &&
    !isCapitalized(tokens[at + 1]?.text ?? '')
  );
}

/** *said That was*, *continue As clashes spread*; but *is melting As a result, the sea is rising*. */
function goesOn({ tokens }: Page, index: number): boolean {
  const opener = tokens[index]?.lower ?? '';
  if (verbsOfSaying.has(tokens[index - 1]?.lower ?? '') || opener === 'to') return true;
  return joints.has(opener) && !tokens.slice(index + 1, index + 5).some(({ text }) => text === ',');
}
