import type { Draft } from '../core/finding.ts';
import type { Page } from '../core/page.ts';
import type { Token } from '../core/token.ts';
import { plural, singular } from '../english/inflection.ts';
import { nationWords } from '../english/nations.ts';
import { type Mentions, mentionsOf } from '../glossary/glossary.ts';
import { countsOf, wordsOf } from '../glossary/words.ts';
import { durationAt } from './durations.ts';
import { conceptOf, type GlossaryRule, type Knowledge, tagOf } from './knowledge.ts';
import { languageDraft } from './language.ts';
import { isBeforeOneThing, isLostPossessive, isNoPlural, isOwner } from './possessor.ts';
import { apostropheOf } from './repair.ts';

export const possessive: GlossaryRule = {
  id: 'possessive',
  type: 'punctuation',
  severity: 'minor',
  summary: 'A possessive has lost its apostrophe.',
  examples: {
    wrong: [
      [
        'The president spoke. It would damage the presidents authority and measures.',
        'presidents',
        "president's",
      ],
      [
        'The government replied. It is not the governments kindness, but luck.',
        'governments',
        "government's",
      ],
    ],
    right: [
      'The governments of both countries agreed.',
      'The judges rule tomorrow.',
      'He works in the sports industry.',
      'They discussed sales tax.',
    ],
  },
  *check(page, knowledge) {
    const words = wordsOf(page);
    const mentions = mentionsOf(page, knowledge.glossary);
    for (const [at, token] of words.tokens.entries()) {
      if (!token.lower.endsWith('s') || token.text.length < 4) continue;
      // “WeChat Users Alliance”: within a right term nothing is lost.
      if (isInOneTerm(mentions, at)) continue;
      const index = words.indices[at] ?? 0;
      const owner = ownerAt(page, knowledge, index, token) ?? bodyAt(page, knowledge, at);
      if (owner) yield draft(page, index, token, owner);
    }
  },
};

interface Owner {
  readonly isOne: boolean;
  readonly confidence: number;
}

function ownerAt(page: Page, knowledge: Knowledge, index: number, token: Token): Owner | undefined {
  const { text, lower } = token;
  const duration = durationAt(page, index);
  if (duration && (!duration.isOne || isBeforeNoun(page, knowledge, index)))
    return { ...duration, confidence: 0.88 };
  const isOpening = /^(?:children|wo?men|today|tomorrow|tonight|yesterday)s$/i.test(text);
  if (text !== lower && nationWords(lower.slice(0, -1)).length === 0 && !isOpening) return undefined;
  const one = lower.slice(0, -1);
  if (
    isNoPlural(lower) ||
    (!knowledge.lexicon.knows(lower) && isOwner(lower) && knowledge.lexicon.knows(one))
  )
    return isBeforeNoun(page, knowledge, index) ? { isOne: true, confidence: 0.9 } : undefined;
  // The tagger is asked last: it reads the whole sentence.
  const isLost =
    (isOwner(lower) && isLostPossessive(page, knowledge, index)) || isBeforeOneThing(page, knowledge, index);
  return isLost && /^(?:NOUN|PROPN)$/.test(tagOf(page, index, knowledge))
    ? { isOne: isOne(page, index, lower), confidence: 0.85 }
    : undefined;
}

/** *the Justice Departments appeal*, *Apples and Googles stores*: a body of which there is one, in the plural, before a noun. */
function bodyAt(page: Page, knowledge: Knowledge, at: number): Owner | undefined {
  const { tokens, indices } = wordsOf(page);
  const { covered, allowedAt } = mentionsOf(page, knowledge.glossary);
  const token = tokens[at];
  if (!token || !covered[at] || token.text === token.lower || !token.lower.endsWith('s')) return undefined;
  const isSecond = tokens[at + 1]?.lower === 'and' && bodyAt(page, knowledge, at + 2) !== undefined;
  if (!isSecond && (covered[at + 1] || !isBeforeNoun(page, knowledge, indices[at] ?? 0))) return undefined;
  for (let first = Math.max(0, at - longestForm); first <= at; first++)
    for (const { form, last } of allowedAt.get(first) ?? []) {
      const { kind, preferred, admitted } = conceptOf(knowledge, form.concept);
      const isUnique = kind === 'organization' || kind === 'product' || kind === 'person';
      const endsSo = [preferred, ...admitted].some((each) => each.toLowerCase().endsWith('s'));
      if (last === at + 1 && isUnique && !endsSo) return { isOne: true, confidence: 0.85 };
    }
  return undefined;
}

/** No form is longer than ten words. */
const longestForm = 10;

/** *The companys plan*: where no plural ends so, any noun that follows is owned. */
function isBeforeNoun(page: Page, knowledge: Knowledge, index: number): boolean {
  const next = page.tokens[index + 1];
  return (
    next?.kind === 'word' &&
    next.text === next.lower &&
    /^(?:NOUN|ADJ)$/.test(tagOf(page, index + 1, knowledge))
  );
}

/** Whether one allowed form holds the word and the next. */
function isInOneTerm({ covered, allowedAt }: Mentions, at: number): boolean {
  if (!covered[at] || !covered[at + 1]) return false;
  for (let first = Math.max(0, at - longestForm); first <= at; first++) {
    if (allowedAt.get(first)?.some(({ last }) => last > at + 1)) return true;
  }
  return false;
}

/** Of these there are often several. */
const several = new Set(
  `plaintiffs users students workers employees farmers visitors voters residents investors citizens consumers customers parents
  experts scientists protesters protestors refugees migrants shareholders taxpayers analysts journalists observers critics`.split(
    /\s+/,
  ),
);

/** One owner or several: as the words before it say; else whichever the document speaks of more often elsewhere; else the usual. */
function isOne(page: Page, index: number, plural: string): boolean {
  const before = page.tokens[index - 1]?.lower ?? '';
  if (/^(?:an?|each|every|this|another|one)$/.test(before)) return true;
  if (/^(?:these|those|both|all|several|some|many|few|two|three|most)$/.test(before)) return false;
  const counts = countsOf(page);
  const singulars = counts.get(singular(plural)) ?? 0;
  const plurals = counts.get(plural) ?? 0;
  // “the plaintiffs claims”, but “the plaintiffs lawyer”.
  const owned = page.tokens[index + 1]?.lower ?? '';
  if (singulars === 0 && plurals === 1) return !(several.has(plural) && singular(owned) !== owned);
  // “the governments kindness”, and elsewhere of “governments” at large.
  if (plurals === 1 || (plurals === 2 && before === 'the')) return true;
  return singulars > 0 && singulars >= plurals - 1;
}

function draft(page: Page, index: number, token: Token, { isOne, confidence }: Owner): Draft {
  const apostrophe = apostropheOf(page);
  const next = page.tokens[index + 1]?.text ?? '';
  const bare = isNoPlural(token.lower) ? token.text.slice(0, -1) : singularOf(token.text);
  const ofOne = `${bare}${apostrophe}s`;
  const ofSeveral = `${plural(bare)}${apostrophe}`;
  const [text, other] = isOne ? [ofOne, ofSeveral] : [ofSeveral, ofOne];
  const made = languageDraft(token, text, confidence, {
    says: `“${token.text}” has lost its apostrophe before “${next}”.`,
    because: `“${next}” belongs to the ${bare.toLowerCase()}`,
  });
  const reason = 'if it is the other number';
  const hasOther =
    nationWords(bare.toLowerCase()).length === 0 &&
    !/^(?:children|wo?men|today|tomorrow|tonight|yesterday)$/i.test(bare);
  return {
    ...made,
    suggestions: [...made.suggestions, ...(hasOther ? [{ text: other, confidence: 0.4, reason }] : [])],
  };
}

/** In the letter case of the plural. */
const singularOf = (text: string): string => {
  const one = singular(text.toLowerCase());
  return text.slice(0, one.length).toLowerCase() === one
    ? text.slice(0, one.length)
    : text.slice(0, -3) + one.slice(text.length - 3);
};
