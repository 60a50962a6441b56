import type { Page } from '../core/page.ts';
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
    for (const [index, token] of page.tokens.entries()) {
      if (token.kind !== 'word') continue;
      const split =
        token.lower === 'its'
          ? itIs(page.tokens[index + 1]?.lower, page.tokens[index + 2]?.text)
          : contractions.get(token.lower);
      if (split === undefined) continue;
      if ((token.lower === 'wont' || token.lower === 'cant') && !isVerbAfter(page, knowledge, index))
        continue;
      if (/["“‘]/.test(page.text[token.start - 1] ?? '')) continue;
      const text = token.text.slice(0, split) + apostropheOf(page) + token.text.slice(split);
      const says = `“${token.text}” has lost its apostrophe.`;
      yield languageDraft(token, text, 0.95, { says, because: `“${text}” is short for two words` });
    }
  },
};

/** Negations (`n't`) and the rest, with the apostrophe; without it they are no English words. */
const written =
  "don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't couldn't wouldn't shouldn't mustn't needn't can't won't " +
  "what's that's there's here's who's he's she's you're they're you've they've we've I've I'm you'll they'll";

/** Where the apostrophe belongs in each, by the lower-case word without it. */
const contractions: ReadonlyMap<string, number> = new Map(
  written.split(' ').map((word) => [word.replace("'", '').toLowerCase(), word.indexOf("'")]),
);

const afterIts = new Set(['no', 'not', 'a', 'an', 'the', 'been', 'because', 'that', 'why', 'going', 'just']);

/** *Its no wonder*: before these words only *it is* makes sense; *its no-fly zone* is another matter. */
const itIs = (next: string | undefined, after: string | undefined): number | undefined =>
  next !== undefined && afterIts.has(next) && after !== '-' ? 2 : undefined;

/** *was his wont*, *are wont to*, *cant the mast*: rare and right; the contraction needs its verb. */
const isVerbAfter = (page: Page, knowledge: Knowledge, index: number): boolean =>
  tagOf(page, index + 1, knowledge) === 'VERB' && page.tokens[index + 1]?.lower !== 'to';
