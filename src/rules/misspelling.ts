import type { Draft } from '../core/finding.ts';
import type { Page } from '../core/page.ts';
import type { Token } from '../core/token.ts';
import { type Correction, corrections } from '../english/spelling.ts';
import { mentionsOf } from '../glossary/glossary.ts';
import { countsOf, wordsOf } from '../glossary/words.ts';
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
    const remembered = new Map<string, readonly Correction[]>();
    const correct = (word: string): readonly Correction[] => {
      const found = remembered.get(word) ?? corrections(word, knowledge.lexicon);
      remembered.set(word, found);
      return found;
    };
    for (const [at, token] of words.tokens.entries()) {
      if (covered[at] || !isSuspect(page, token, knowledge, words.indices[at] ?? 0)) continue;
      const draft = draftOf(page, token, correct);
      if (draft) yield draft;
    }
  },
};

/** Unknown in lower case: capitalised unknown words are names, which the glossary alone can judge. */
function isSuspect(
  page: Page,
  token: Token,
  { lexicon, glossary, names }: Knowledge,
  index: number,
): boolean {
  if (
    token.kind !== 'word' ||
    token.text.length < 4 ||
    token.text !== token.lower ||
    !/^[a-z]+$/.test(token.text)
  )
    return false;
  if (lexicon.knows(token.text) || lexicon.knows(token.text.charAt(0).toUpperCase() + token.text.slice(1)))
    return false;
  // “wechat” where only the legal glossary is asked for: no slip for “what”.
  if (glossary.names.words.has(token.lower) || names().get(token.lower) !== undefined) return false;
  // Half of a hyphenated word is no word of its own: “pre-trial”.
  return (
    page.text[token.start - 1] !== '-' &&
    page.text[token.end] !== '-' &&
    page.tokens[index + 1]?.kind !== 'foreign'
  );
}

function draftOf(
  page: Page,
  token: Token,
  correct: (word: string) => readonly Correction[],
): Draft | undefined {
  const uses = countsOf(page).get(token.lower) ?? 0;
  // “a telehealth visit”: used three times, it is the writer's word.
  if (uses > 2) return undefined;
  const found = correct(token.text);
  const [best] = found;
  if (!best || best.cost > 1.1) return undefined;
  const confidence = best.cost < 0.6 ? 0.85 : 0.7;
  const because = `no dictionary knows “${token.text}”; “${best.word}” is ${token.text.length > 4 && best.cost < 1 ? 'a letter' : 'few letters'} away`;
  return {
    start: token.start,
    end: token.end,
    problem: { kind: 'language', says: `“${token.text}” looks misspelt.` },
    evidence: [{ text: because, weight: confidence }],
    suggestions: found.map(({ word }, index) => ({
      text: word,
      confidence: Math.max(0.1, confidence - 0.15 * index),
      reason: 'in the dictionary',
    })),
    confidence,
    fixable: false,
  };
}
