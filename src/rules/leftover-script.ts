import type { Segment } from '../core/document.ts';
import type { Draft } from '../core/finding.ts';
import type { Page } from '../core/page.ts';
import type { Token } from '../core/token.ts';
import { exception } from './context.ts';
import type { GlossaryRule, Knowledge } from './knowledge.ts';
import { policyOf } from './policy.ts';

export const leftoverScript: GlossaryRule = {
  id: 'leftover-script',
  type: 'untranslated',
  severity: 'major',
  summary: 'Words of the source language were left in the English text.',
  examples: {
    wrong: [['The court issued a 初步禁令 on Sunday.', '初步禁令', 'preliminary injunction']],
    right: [
      'The judge (比勒) agreed.',
      'A preliminary injunction (初步禁令) was issued.',
      'The word “微信” means a small letter.',
    ],
  },
  *check(page, knowledge) {
    for (const { segment, first, last } of page.sentences) {
      for (let index = first; index < last; index++) {
        const token = page.tokens[index];
        if (token?.kind !== 'foreign' || !isSource(token) || isQuoted(page, token)) continue;
        if (isEnglish(page, segment)) yield draft(page, knowledge, token, index);
      }
    }
  },
};

/** A single letter is a symbol or a subject (*the β-carotene*, *the character 水*), and Greek is the script of formulas. */
const isSource = ({ text }: Token): boolean => text.length > 1 && !/\p{Script=Greek}/u.test(text);

const quotes = /[(（[“‘"'「『《〈/]\s*$/;

/** A gloss in brackets or quotes is there on purpose. */
const isQuoted = (page: Page, { start, end }: Token): boolean =>
  quotes.test(page.text.slice(Math.max(0, start - 3), start)) ||
  /^\s*[)）\]”’"'」』》〉]/.test(page.text.slice(end, end + 3));

const remembered = new WeakMap<Segment, boolean>();

/** A line in the other script throughout is a source text, not a leftover. Counted once a segment. */
function isEnglish({ text }: Page, segment: Segment): boolean {
  const known = remembered.get(segment);
  if (known !== undefined) return known;
  let [latin, foreign] = [0, 0];
  for (const [letter] of text.slice(segment.start, segment.end).matchAll(/\p{L}/gu)) {
    if (/\p{Script=Latin}/u.test(letter)) latin++;
    else foreign++;
  }
  remembered.set(segment, latin > foreign * 2);
  return latin > foreign * 2;
}

function draft(page: Page, { glossary }: Knowledge, token: Token, index: number): Draft {
  // 商务部 is the Commerce Department, but not near “China”.
  const concept = glossary.conceptsBySource
    .get(token.text)
    .find((each) => !exception(page, token, index, each));
  const because = concept
    ? `“${token.text}” is the source term of “${concept.preferred}”`
    : 'it is in another script than the text';
  return {
    start: token.start,
    end: token.end,
    problem: { kind: 'language', says: `“${token.text}” was left untranslated.` },
    evidence: [{ text: because, weight: 0.9 }],
    suggestions: concept ? [{ text: concept.preferred, confidence: 0.9, reason: because }] : [],
    confidence: 0.9,
    ...(concept && policyOf(concept)),
  };
}
