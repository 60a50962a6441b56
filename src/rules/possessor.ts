import type { Page } from '../core/page.ts';
import type { Token } from '../core/token.ts';
import { isFunctionWord } from '../english/function-words.ts';
import { singular } from '../english/inflection.ts';
import { nationWords } from '../english/nations.ts';
import { type Knowledge, tagOf } from './knowledge.ts';

/** Endings of nouns that no verb shares: *kindness*, *authority*, *payment*; not *dance*. */
const nominal = /(?:ness|ity|ment|tion|sion|[^d]ance|ence|ship|hood|ism|acy|dom)$/;
/** Verbs that end like nouns. */
const verbs =
  /^(?:lament|comment|cement|torment|ferment|segment|document|implement|supplement|complement|compliment|augment|experiment|fragment|bring|sing|mention|question|position|function|envision)$/;
/** Nouns in -ing, where no more words belong to them: *the judges ruling was upheld*; not *banks offering loans*. */
const gerund =
  /^(?:ruling|hearing|meeting|spending|funding|building|wedding|finding|warning|opening|filing|rating|ranking|briefing|standing|housing|upbringing|setting|backing|killing)$/;
/** Before a noun it may be said of something else: *gives applicants lower scores*, *the staff concerned*. */
const looseAdjective =
  /(?:ly|ed|er)$|^(?:more|most|less|fewer|better|worse|worth|due|able|such|many|several|much|enough|available|likely)$/;

/** People and bodies own things; *sales tax* and *sports industry* are owned by nobody. */
const owners = new Set(
  `government president judge plaintiff defendant company court user country minister secretary state party nation department
  ministry agency committee council police author city people public team club school university bank firm family woman man child
  world china america russia prosecutor suspect victim patient student teacher driver artist hospital region province village town
  industry expert journalist scientist citizen resident army regime kingdom church museum airline newspaper parliament senate`.split(
    /\s+/,
  ),
);

/** Plurals that stand before nouns as they are: *the arms trade was*, *the drugs cartel is*, *the jobs report has*. */
const attributive = new Set(
  `accounts admissions affairs arms assets awards benefits bonds careers claims commodities communications contents crimes customs
  drugs earnings economics elections emissions events expenses explosives fireworks fisheries foods forces funds futures games goods
  graphics honours honors hours incentives jobs liabilities materials news numbers odds operations parts payments pensions physics politics prices
  procurements products projects rates records relations resources rights roads royalties rules sales sanctions savings securities series services shares
  singles species sports stocks supplies systems talks tariffs taxes technologies textiles ties trades trends vehicles wages waters weapons
  works`.split(/\s+/),
);

/** What a group gives its name to, in the plural and without an apostrophe: *teachers union*, *farmers market*, *visitors centre*. */
const named =
  /^(?:unions?|associations?|markets?|groups?|guilds?|federations?|licen[sc]es?|cent(?:re|er)s?|colleges?|clubs?|leagues?|organi[sz]ations?|networks?|forums?|guides?|manuals?|bureaus?|conferences?|schools?|strikes?|hospitals?|homes?)$/;

/** No agents, for all their ending. */
const acts =
  /^(?:answer|order|offer|number|matter|wonder|cover|deliver|discover|enter|consider|suffer|transfer|register|power|trigger|counter|encounter|border|differ|labor|harbor|honor|favor|factor|corner|letter|barrier|disaster|chapter|quarter|summer|winter|dinner)$/;

export function isOwner(plural: string): boolean {
  // “Japans economy”, “companys profits”: no plural at all.
  if (nationWords(plural.slice(0, -1)).length > 0 || isNoPlural(plural)) return true;
  const one = singular(plural);
  return (
    one !== plural &&
    (owners.has(one) || (/[^aeiou](?:er|or|ist|ian|ant|ee)$/.test(one) && one.length > 5 && !acts.test(one)))
  );
}

/** *companys*, *childrens*, *todays*: no plural ends so, or there is none. */
export const isNoPlural = (lower: string): boolean =>
  /[^aeiou]ys$/.test(lower) || /^(?:(?:children|wo?men|today|tomorrow|tonight|yesterday)s)$/.test(lower);

/**
 * Whether the noun in -s at token `index` has lost its apostrophe: what it owns must follow, an unmistakable noun, or
 * an adjective and a noun. *The governments interests*, *wechats payment functions*; not *the judges rule*.
 */
export function isLostPossessive(page: Page, knowledge: Knowledge, index: number): boolean {
  const next = page.tokens[index + 1];
  if (next?.kind !== 'word' || page.text.slice(page.tokens[index]?.end, next.start) !== ' ') return false;
  // “the teams Flora and Infonet”: a name after a plural says which they are. Nor does anyone own a function word.
  if (next.text !== next.lower || isFunctionWord(next.lower)) return false;
  if (named.test(next.lower) || hasObject(page.tokens[index + 2])) return false;
  const tag = tagOf(page, index + 1, knowledge);
  if (tag === 'PROPN') return !knowledge.lexicon.isOrdinary(next.text);
  if (tag === 'NOUN') return isSurelyNoun(page, knowledge, index + 1);
  // “caused investors great concern”: what a verb gives them is not their own.
  if (tag !== 'ADJ' || looseAdjective.test(next.lower) || tagOf(page, index - 1, knowledge) === 'VERB')
    return false;
  return (
    /^(?:NOUN|PROPN|ADJ)$/.test(tagOf(page, index + 2, knowledge)) && page.tokens[index + 2]?.kind === 'word'
  );
}

/** *The characters lament the lost lives*: before an article stands no noun, but a verb. */
const hasObject = (after?: Token): boolean =>
  /^(?:the|an?|this|these|those|his|her|its|their|our|my|your|it|him|them|us|me|you)$/.test(
    after?.lower ?? '',
  );

/** wink-nlp tags many a verb as a noun (*the lawyers claim damages*): the word's form, or a verb later on, must confirm it. */
function isSurelyNoun(page: Page, knowledge: Knowledge, index: number): boolean {
  const word = page.tokens[index]?.lower ?? '';
  if (!knowledge.lexicon.isOrdinary(word)) return true;
  if (nominal.test(word) && !verbs.test(word)) return true;
  if (word.endsWith('ing') && !gerund.test(word)) return false;
  const isClosed = word.endsWith('ing') && page.tokens[index + 1]?.kind === 'mark';
  return isClosed || /^(?:VERB|AUX)$/.test(tagOf(page, index + 1, knowledge));
}

/**
 * *The ships crew was rescued*: what one verb in the singular follows is one thing, and the plural before it its owner;
 * *the arms trade was* has none.
 */
export function isBeforeOneThing(page: Page, knowledge: Knowledge, index: number): boolean {
  const [before, owner, thing, verb] = [-1, 0, 1, 2].map((step) => page.tokens[index + step]);
  if (!owner || !thing || !/^(?:the|this|that|each|every|its|their|his|her)$/.test(before?.lower ?? ''))
    return false;
  if (!/^(?:was|is|has|does|wasn['’]t|isn['’]t|hasn['’]t|doesn['’]t)$/.test(verb?.lower ?? '')) return false;
  const one = singular(owner.lower);
  if (one === owner.lower || attributive.has(owner.lower) || named.test(thing.lower)) return false;
  const { lexicon } = knowledge;
  // “telecommunications” is commoner than its singular.
  if (!lexicon.isOrdinary(one) || lexicon.frequency(one) < lexicon.frequency(owner.lower)) return false;
  if (thing.text !== thing.lower || /s$/.test(thing.lower)) return false;
  return [index, index + 1].every((at) => tagOf(page, at, knowledge) === 'NOUN');
}
