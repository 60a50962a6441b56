import type { Page } from '../core/page.ts';
import type { Token } from '../core/token.ts';
import { type GlossaryRule, type Knowledge, tagOf } from './knowledge.ts';
import { languageDraft } from './language.ts';

export const compound: GlossaryRule = {
  id: 'compound',
  type: 'spelling',
  severity: 'minor',
  summary: 'A compound before its noun lacks its hyphen, or a prefix stands alone.',
  examples: {
    wrong: [
      ['It is a hard won historic victory.', 'hard won', 'hard-won'],
      ['They ask for a non discriminatory business environment.', 'non discriminatory', 'non-discriminatory'],
      ['It matters to Spanish speaking communities.', 'Spanish speaking', 'Spanish-speaking'],
    ],
    right: [
      'The victory was hard won.',
      'He is well known.',
      'A hard-won victory.',
      'Speaking communities matter.',
    ],
  },
  *check(page, knowledge) {
    for (let index = 0; index + 2 < page.tokens.length; index++) {
      const [one, two] = [page.tokens[index], page.tokens[index + 1]];
      if (one?.kind !== 'word' || two?.kind !== 'word' || page.text.slice(one.end, two.start) !== ' ')
        continue;
      const because = reason(page, knowledge, index, one, two);
      if (!because) continue;
      const text = `${one.text}-${two.text}`;
      const says = `“${one.text} ${two.text}” is written “${text}” here.`;
      yield languageDraft({ start: one.start, end: two.end }, text, 0.88, { says, because });
    }
  },
};

const prefixes = new Set(['non', 'anti', 'pseudo', 'quasi', 'multi', 'semi']);
const participle =
  /(?:ed|en|ing)$|^(?:won|known|made|born|sold|run|held|led|built|paid|kept|grown|bound|worn|cut|sought|fought)$/;
const attached = new Set([
  'speaking',
  'based',
  'led',
  'owned',
  'backed',
  'made',
  'born',
  'built',
  'related',
  'oriented',
  'style',
]);

function reason(page: Page, knowledge: Knowledge, index: number, one: Token, two: Token): string | undefined {
  if (two.text !== two.lower) return undefined;
  if (prefixes.has(one.lower))
    return knowledge.lexicon.isOrdinary(two.text) ? `“${one.lower}” is no word of its own` : undefined;
  const known =
    participle.test(two.lower) && knowledge.compounds.get(`${one.lower}-${two.lower}`) !== undefined;
  const made = attached.has(two.lower) && one.text !== one.lower && index > 0;
  if (!known && !made) return undefined;
  if (made && !known && tagOf(page, index, knowledge) === 'VERB') return undefined;
  return beforeNoun(page, knowledge, index)
    ? 'two words that describe the noun after them together'
    : undefined;
}

/** *a hard won historic victory*: a determiner or nothing verbal before it, a noun (or adjective and noun) after. */
function beforeNoun(page: Page, knowledge: Knowledge, index: number): boolean {
  if (/^(?:VERB|AUX|PRON)$/.test(tagOf(page, index - 1, knowledge)) && page.tokens[index - 1]?.lower !== 'is')
    return false;
  const after = tagOf(page, index + 2, knowledge);
  if (page.tokens[index + 2]?.kind !== 'word') return false;
  if (after === 'NOUN' || after === 'PROPN') return true;
  return after === 'ADJ' && /^(?:NOUN|PROPN)$/.test(tagOf(page, index + 3, knowledge));
}
