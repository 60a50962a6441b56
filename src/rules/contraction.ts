import { opensSentence, type Page } from '../core/page.ts';
import { isAllCaps, isCapitalized, type Token } from '../core/token.ts';
import { isFunctionWord } from '../english/function-words.ts';
import { mentionsOf } from '../glossary/glossary.ts';
import { wordsOf } from '../glossary/words.ts';
import { type GlossaryRule, type Knowledge, tagOf } from './knowledge.ts';
import { languageDraft } from './language.ts';
import { apostropheOf } from './repair.ts';

export const contraction: GlossaryRule = {
  id: 'contraction',
  type: 'punctuation',
  severity: 'minor',
  summary: 'A contraction has lost its apostrophe.',
  examples: {
    wrong: [
      ['I dont want to say more.', 'dont', "don't"],
      ['Whats next for the yen?', 'Whats', "What's"],
      ['Its no wonder that prices fell.', 'Its', "It's"],
    ],
    right: ['I don’t know.', 'Its price fell.', 'He can cant the mast; its no-fly zone held.'],
  },
  *check(page, knowledge) {
    const words = wordsOf(page);
    const { covered } = mentionsOf(page, knowledge.glossary);
    for (const [at, token] of words.tokens.entries()) {
      const index = words.indices[at] ?? 0;
      const split = token.lower === 'its' ? itIs(page, index) : contractions.get(token.lower);
      if (split === undefined || covered[at] || isName(page, index)) continue;
      if ((token.lower === 'wont' || token.lower === 'cant') && !isVerbAfter(page, knowledge, index))
        continue;
      if ((token.lower === 'im' || token.lower === 'ive') && !isSpeaker(page, knowledge, index)) continue;
      if (/["“‘]/.test(page.text[token.start - 1] ?? '')) continue;
      const text = token.text.slice(0, split) + apostropheOf(page) + token.text.slice(split);
      const says = `“${token.text}” has lost its apostrophe.`;
      yield languageDraft(token, text, 0.95, { says, because: `“${text}” is short for two words` });
    }
  },
};

/** *Jony Ive*, *Im Jong-seok*, *Ex-Im Bank*: a capital within the sentence, a capital after it, or a hyphen beside it. */
function isName(page: Page, index: number): boolean {
  const [before, token, after] = [page.tokens[index - 1], page.tokens[index], page.tokens[index + 1]];
  const isJoined = (one?: Token, two?: Token): boolean => one !== undefined && one.end === two?.start;
  if ((before?.text === '-' && isJoined(before, token)) || (after?.text === '-' && isJoined(token, after)))
    return true;
  if (!token || !isCapitalized(token.text) || isAllCaps(token.text)) return false;
  const followsWord = before?.kind === 'word' && !opensSentence(page, index);
  if (after?.kind === 'word' && isCapitalized(after.text) && token.text.startsWith('I')) return true;
  return followsWord && (isCapitalized(before.text) ? !isFunctionWord(before.lower) : token.text[0] !== 'I');
}

/** What only *I am* and *I have* go before: *Ive left Apple* may be a designer. */
function isSpeaker(page: Page, knowledge: Knowledge, index: number): boolean {
  const next = page.tokens[index + 1];
  if (next?.kind !== 'word' || next.text !== next.lower) return false;
  if (page.tokens[index]?.lower === 'ive')
    return /^(?:been|seen|done|gone|given|taken|known|written|spoken|got|never|always|already)$/.test(
      next.lower,
    );
  if (/^(?:is|was|has|had|will|would|did|does|who|and|or)$/.test(next.lower)) return false;
  return (
    isFunctionWord(next.lower) ||
    next.lower.endsWith('ing') ||
    /^(?:ADJ|ADV)$/.test(tagOf(page, index + 1, knowledge))
  );
}

/** Negations (`n't`) and the rest, with the apostrophe; without it they are no English words. */
const written =
  "don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't couldn't wouldn't shouldn't mustn't needn't can't won't " +
  "what's that's there's here's who's he's she's you're they're you've they've we've I've I'm you'll they'll";

/** Where the apostrophe belongs in each, by the lower-case word without it. */
const contractions: ReadonlyMap<string, number> = new Map(
  written.split(' ').map((word) => [word.replace("'", '').toLowerCase(), word.indexOf("'")]),
);

/** What makes “its X Y” an *it is*; any word may follow those without a list. *Its going concern status* is right. */
const afterIts: ReadonlyMap<string, RegExp> = new Map([
  ['no', /^(?:wonder|longer|secret|surprise|coincidence|accident|joke|use|good|big|easy|more|different)$/],
  ['not', /^(?:an?|the|that|clear|going|because|about|like|for|in|my|our|your|how|what|possible|fair|true)$/],
  ['a', /^(?!la$|priori$|posteriori$|cappella$|capella$)[a-z]/],
  ['an', /^[a-z]/],
  ['the', /^./],
  ['been', /^./],
  ['because', /^./],
  ['why', /^./],
  ['that', /^[a-z]/],
  ['going', /^(?:to|on)$/],
  ['just', /^(?:an?|the|not|that|been|because|like|about|one|too|so)$/],
]);

/** Where the apostrophe of *it is* belongs, where nothing else makes sense: *its no-fly zone* is another matter. */
function itIs(page: Page, index: number): number | undefined {
  const [next, after] = [page.tokens[index + 1], page.tokens[index + 2]];
  if (next?.text !== next?.lower || page.text[next?.end ?? 0] === '-') return undefined;
  return afterIts.get(next?.lower ?? '')?.test(after?.text ?? '') ? 2 : undefined;
}

/** *was his wont*, *are wont to*, *cant the mast*: rare and right; the contraction needs its verb. */
const isVerbAfter = (page: Page, knowledge: Knowledge, index: number): boolean =>
  tagOf(page, index + 1, knowledge) === 'VERB' && page.tokens[index + 1]?.lower !== 'to';
