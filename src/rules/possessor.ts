import type { Page } from '../core/page.ts';
import { isFunctionWord } from '../english/function-words.ts';
import { singular } from '../english/inflection.ts';
import { nationWords } from '../english/nations.ts';
import { type Knowledge, tagOf } from './knowledge.ts';

/** Endings of nouns that no verb shares: *kindness*, *authority*, *payment*; not *dance*, *lament*, *comment*. */
const nominal = /(?:ness|ity|[^mlt]ment|tion|sion|[^d]ance|ence|ship|hood|ism|acy|dom|ing)$/;
const adverb = /ly$/;

/** People and bodies own things; *sales tax* and *sports industry* are owned by nobody. */
const owners = new Set(
  `government president judge plaintiff defendant company court user country minister secretary state party nation department
  ministry agency committee council police author city people public team club school university bank firm family woman man child
  world china america russia prosecutor suspect victim patient student teacher driver artist`.split(/\s+/),
);

export function isOwner(plural: string): boolean {
  // “Japans economy”, “companys profits”: no plural at all.
  if (nationWords(plural.slice(0, -1)).length > 0 || /[^aeiou]ys$/.test(plural)) return true;
  const one = singular(plural);
  return (
    one !== plural && (owners.has(one) || (/[^aeiou](?:er|or|ist|ian|ant|ee)$/.test(one) && one.length > 5))
  );
}

/**
 * Whether the noun in -s at token `index` has lost its apostrophe: what it owns must follow, an unmistakable noun, or
 * an adjective and a noun. *The governments interests*, *wechats payment functions*; not *the judges rule*.
 */
export function isLostPossessive(page: Page, knowledge: Knowledge, index: number): boolean {
  const next = page.tokens[index + 1];
  if (next?.kind !== 'word' || page.text.slice(page.tokens[index]?.end, next.start) !== ' ') return false;
  // “the teams Flora and Infonet”: a name after a plural says which they are. Nor does anyone own a function word.
  if (next.text !== next.lower || isFunctionWord(next.lower)) return false;
  const tag = tagOf(page, index + 1, knowledge);
  if (tag === 'PROPN') return !knowledge.lexicon.isOrdinary(next.text);
  if (tag === 'NOUN') return isSurelyNoun(page, knowledge, index + 1);
  if (tag !== 'ADJ' || adverb.test(next.lower)) return false;
  return (
    /^(?:NOUN|PROPN|ADJ)$/.test(tagOf(page, index + 2, knowledge)) && page.tokens[index + 2]?.kind === 'word'
  );
}

/** wink-nlp tags many a verb as a noun (*the lawyers claim damages*): the word's form, or a verb later on, must confirm it. */
function isSurelyNoun(page: Page, knowledge: Knowledge, index: number): boolean {
  const word = page.tokens[index]?.lower ?? '';
  if (!knowledge.lexicon.isOrdinary(word) || nominal.test(word)) return true;
  return /^(?:VERB|AUX)$/.test(tagOf(page, index + 1, knowledge));
}
