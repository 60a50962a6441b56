import type { Page } from '../core/page.ts';
import type { Token } from '../core/token.ts';
import { plural, singular } from '../english/inflection.ts';
import { nationWords } from '../english/nations.ts';
import { type Mentions, mentionsOf } from '../glossary/glossary.ts';
import { countsOf, wordsOf } from '../glossary/words.ts';
import { type GlossaryRule, type Knowledge, tagOf } from './knowledge.ts';
import { languageDraft } from './language.ts';
import { isLostPossessive, isOwner } from './possessor.ts';
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
      // “WeChat Users Alliance”: within a right term nothing is lost.
      const inTerm = isInOneTerm(mentions, at);
      if (inTerm || !token.lower.endsWith('s') || !mayOwn(token) || !isOwner(token.lower)) continue;
      const index = words.indices[at] ?? 0;
      const isNoPlural =
        !knowledge.lexicon.knows(token.lower) && knowledge.lexicon.knows(token.lower.slice(0, -1));
      const isLost = isNoPlural
        ? isBeforeNoun(page, knowledge, index)
        : isLostPossessive(page, knowledge, index) && /^(?:NOUN|PROPN)$/.test(tagOf(page, index, knowledge));
      if (!isLost) continue;
      const one = isNoPlural || isOne(page, token.lower);
      const apostrophe = apostropheOf(page);
      const ofOne = `${token.text.slice(0, -1)}${apostrophe}s`;
      const ofSeveral = isNoPlural ? plural(singular(token.text)) : `${token.text}${apostrophe}`;
      const [text, other] = one ? [ofOne, ofSeveral] : [ofSeveral, ofOne];
      const next = page.tokens[index + 1]?.text ?? '';
      const says = `“${token.text}” has lost its apostrophe before “${next}”.`;
      const draft = languageDraft(token, text, isNoPlural ? 0.9 : 0.85, {
        says,
        because: `“${next}” belongs to the ${singular(token.lower)}`,
      });
      yield {
        ...draft,
        suggestions: [
          ...draft.suggestions,
          ...(other === token.text
            ? []
            : [{ text: other, confidence: 0.4, reason: 'if it is the other number' }]),
        ],
      };
    }
  },
};

/** *The companys plan*: where no plural ends so, any noun that follows is owned. */
function isBeforeNoun(page: Page, knowledge: Knowledge, index: number): boolean {
  const next = page.tokens[index + 1];
  return (
    next?.kind === 'word' &&
    next.text === next.lower &&
    /^(?:NOUN|ADJ)$/.test(tagOf(page, index + 1, knowledge))
  );
}

/** Whether one allowed form holds the word and the next. No form is longer than ten words. */
function isInOneTerm({ covered, allowedAt }: Mentions, at: number): boolean {
  if (!covered[at] || !covered[at + 1]) return false;
  for (let first = Math.max(0, at - 10); first <= at; first++) {
    if (allowedAt.get(first)?.some(({ last }) => last > at + 1)) return true;
  }
  return false;
}

/** In lower case, or a country in its own: *Japans economy*. */
const mayOwn = ({ text, lower }: Token): boolean =>
  text === lower || nationWords(lower.slice(0, -1)).length > 0;

/** One owner or several: whichever the document speaks of more often elsewhere; one, where it speaks of neither. */
function isOne(page: Page, plural: string): boolean {
  const counts = countsOf(page);
  const singulars = counts.get(singular(plural)) ?? 0;
  const plurals = counts.get(plural) ?? 0;
  return plurals === 1 || (singulars > 0 && singulars >= plurals - 1);
}
