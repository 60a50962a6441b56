import type { Draft } from '../core/finding.ts';
import { opensSentence, type Page } from '../core/page.ts';
import { isCapitalized, type Token } from '../core/token.ts';
import { isBorrowed } from '../english/borrowed.ts';
import { isDerived } from '../english/derivation.ts';
import { distance } from '../english/distance.ts';
import { type Correction, corrections } from '../english/spelling.ts';
import { mentionsOf } from '../glossary/glossary.ts';
import { countsOf, wordsOf } from '../glossary/words.ts';
import { syllablesOf } from '../pivot/chinese/syllables.ts';
import type { GlossaryRule, Knowledge } from './knowledge.ts';

export const misspelling: GlossaryRule = {
  id: 'misspelling',
  type: 'spelling',
  severity: 'minor',
  summary: 'A word is in no dictionary, and close to one that is.',
  examples: {
    wrong: [['The goverment replied at once.', 'goverment', 'government']],
    right: ['The government replied.', 'Beeler ruled.', 'The favourite colour.'],
  },
  *check(page, knowledge) {
    const words = wordsOf(page);
    const { covered } = mentionsOf(page, knowledge.glossary);
    for (const [at, token] of words.tokens.entries()) {
      if (token.kind !== 'word' || token.text.length < 3 || knowledge.lexicon.knows(token.text)) continue;
      const most = covered[at] ? undefined : mostCost(page, token, words.indices[at] ?? 0, knowledge);
      if (most === undefined) continue;
      const found = corrections(token.lower, knowledge.lexicon);
      if (found[0] && found[0].cost <= most) yield draft(token, found);
    }
  },
};

/** In no dictionary and in no glossary, as it stands or as a name. */
function isUnknown({ text, lower }: Token, { lexicon, glossary, names, rare }: Knowledge): boolean {
  const asName = lower.charAt(0).toUpperCase() + lower.slice(1);
  if (lexicon.knows(asName) || lexicon.knows(text.toUpperCase()) || isBorrowed(lower)) return false;
  // “wechat” where only the legal glossary is asked for: no slip for “what”.
  if (glossary.names.words.has(lower) || names().get(lower) !== undefined) return false;
  return !rare().has(lower);
}

/**
 * Up to which cost of its correction an unknown word is a misspelling: the longer the word, the more slips give it away; where
 * it may well be a word of its own, it has to be all but the common one. Undefined where nothing is sure.
 */
function mostCost(page: Page, token: Token, index: number, knowledge: Knowledge): number | undefined {
  const { text, lower } = token;
  const isNamed = text !== lower;
  if (!/^[A-Z]?[a-z]+$/.test(text) || (isNamed && !mayOpen(page, token, index))) return undefined;
  if (page.tokens[index + 1]?.kind === 'foreign' || !isUnknown(token, knowledge)) return undefined;
  if (isNamed) return knowledge.gazetteer.get(lower) === undefined ? 0.1 : undefined;
  const isRepeated = (countsOf(page).get(lower) ?? 0) > 2;
  if (isRepeated || isPartOfCompound(page, token)) return text.length < 6 ? undefined : 0.15;
  // “teh”, “adn”: letters turned in one of the commonest words.
  if (text.length === 3) return -0.4;
  if (text.length === 4) return 0.15;
  if (syllablesOf(text)) return 0;
  const isDoubtful =
    !/[aeiouy]/.test(text) ||
    isAmongForeign(page, index, knowledge) ||
    knowledge.gazetteer.get(lower) !== undefined ||
    isDerived(text, knowledge.lexicon);
  if (isDoubtful) return 0.35;
  return text.length < 6 ? 0.8 : text.length < 8 ? 1 : text.length < 10 ? 1.2 : 1.5;
}

/** Half of a hyphenated word is no word of its own: “pre-trial”. */
const isPartOfCompound = ({ text }: Page, { start, end }: Token): boolean =>
  text[start - 1] === '-' || text[end] === '-';

/** *Goverment sources said*: at the start of a sentence a long word with the ending of a common noun or verb is no name. */
const mayOpen = (page: Page, token: Token, index: number): boolean =>
  token.text.length > 7 &&
  /(?:tion|ment|ness|ing|ed|ly|ity|ous|able|ible|ance|ence|ies|ions|ers|ors|ents|als|ives)$/.test(
    token.lower,
  ) &&
  opensSentence(page, index) &&
  page.tokens[index + 1]?.text === page.tokens[index + 1]?.lower &&
  !isPartOfCompound(page, token);

/** *Lietuvos rytas*, “rytas”: beside another unknown word, or alone in quotation marks. */
function isAmongForeign({ text, tokens }: Page, index: number, { lexicon, rare }: Knowledge): boolean {
  const isOdd = (token?: Token): boolean =>
    token?.kind === 'word' && token.text.length > 2 && !lexicon.knows(token.text) && !rare().has(token.lower);
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (isOdd(before) || isOdd(after)) return true;
  const quotes = (text[(token?.start ?? 0) - 1] ?? '') + (text[token?.end ?? 0] ?? '');
  return /^["“‘'«][”"’'»,.]$/.test(quotes);
}

function draft(token: Token, found: readonly Correction[]): Draft {
  const { text, lower } = token;
  const [best] = found;
  const cost = best?.cost ?? 0;
  const confidence = cost < 0.5 ? 0.85 : 0.7;
  const inCase = (word: string): string =>
    isCapitalized(text) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  return {
    start: token.start,
    end: token.end,
    problem: { kind: 'language', says: `“${text}” looks misspelt.` },
    evidence: [
      { text: `no dictionary knows “${text}”; ${howFar(lower, best?.word ?? '')}`, weight: confidence },
    ],
    suggestions: found.map(({ word }, index) => ({
      text: inCase(word),
      confidence: Math.max(0.1, confidence - 0.15 * index),
      reason: word.includes(' ') ? 'two words of the dictionary' : 'in the dictionary',
    })),
    confidence,
    fixable: false,
  };
}

function howFar(wrong: string, right: string): string {
  if (right.includes(' ')) return `“${right}” has lost its space`;
  const letters = distance(wrong, right);
  return `“${right}” is ${letters === 1 ? 'a letter' : `${letters} letters`} away`;
}
