import type { Concept } from '../core/concept.ts';
import type { Draft } from '../core/finding.ts';
import { opensSentence, type Page } from '../core/page.ts';
import { isAllCaps, type Token } from '../core/token.ts';
import type { Form, Mention } from '../glossary/forms.ts';
import { type Mentions, mentionsOf } from '../glossary/glossary.ts';
import { wordsOf } from '../glossary/words.ts';
import { conceptOf, type GlossaryRule, type Knowledge, tagOf } from './knowledge.ts';
import { policyOf, underPolicy } from './policy.ts';
import { isLostPossessive } from './possessor.ts';
import { apostropheOf } from './repair.ts';

export const casing: GlossaryRule = {
  id: 'casing',
  type: 'capitalization',
  severity: 'minor',
  summary: 'A name or term stands in the wrong letter case.',
  examples: {
    wrong: [
      ['The iphone sold well in the spring.', 'iphone', 'iPhone'],
      ['A spokesman for the federal reserve declined to comment.', 'federal reserve', 'Federal Reserve'],
      ["The Supreme people's Court heard the appeal.", "Supreme people's Court", "Supreme People's Court"],
    ],
    right: [
      'The iPhone sold well in the spring.',
      'IPHONE SALES RISE',
      'A class action; Class Action Settled.',
    ],
  },
  *check(page, knowledge) {
    const { list, allowedAt } = mentionsOf(page, knowledge.glossary);
    for (let i = 0; i < list.length; ) {
      const first = list[i];
      let next = i;
      while (list[next]?.first === first?.first) next++;
      if (first && !isPart(page, first, allowedAt)) yield* checkAt(page, knowledge, list.slice(i, next));
      i = next;
    }
  },
};

/** *first Amendment* in *Twenty-first Amendment*, *supreme court* in *state supreme court*, *Nev.* in *D. Nev.* */
function isPart(page: Page, { first, last }: Mention, allowedAt: Mentions['allowedAt']): boolean {
  for (let at = Math.max(0, first - longest); at < first; at++) {
    if (allowedAt.get(at)?.some((other) => other.last >= last)) return true;
  }
  const { tokens } = wordsOf(page);
  const [opening, closing] = [tokens[first], tokens[last - 1]];
  if (!opening || !closing) return true;
  if (opening !== closing) return page.text[opening.start - 1] === '-';
  return (
    page.text[opening.end] === '.' && /\p{Lu}\. $/u.test(page.text.slice(opening.start - 3, opening.start))
  );
}

/** No form has more words. */
const longest = 10;

/** Mentions that start at one word, of one length: the case of any of them will do. */
function checkAt(page: Page, knowledge: Knowledge, mentions: readonly Mention[]): Draft[] {
  const words = wordsOf(page);
  const [mention] = mentions;
  if (!mention || mentions.some(({ form }) => form.status === 'deprecated')) return [];
  const tokens = words.tokens.slice(mention.first, mention.last);
  const [opening, closing] = [tokens[0], tokens.at(-1)];
  const allowed = mentions.filter(({ form }) => form.status === 'allowed');
  if (!opening || !closing || allowed.length === 0) return [];
  const surface = page.text.slice(opening.start, closing.end);
  if (isAllCaps(surface)) return [];
  const fitting = allowed.map(({ form }) => ({ form, concept: conceptOf(knowledge, form.concept) }));
  if (fitting.some(({ form, concept }) => isRight(tokens, form, concept))) return [];
  const index = words.indices[mention.first] ?? 0;
  const { form, concept } = fitting[0] ?? {};
  if (!form || !concept) return [];
  const confidence = certainty(page, knowledge, index, { tokens, concept });
  if (confidence === 0) return [];
  const right = recased(page, knowledge, {
    concept,
    form,
    tokens,
    surface,
    last: words.indices[mention.last - 1] ?? 0,
  });
  const found: Draft = {
    start: opening.start,
    end: closing.end,
    problem: { kind: 'casing', term: right },
    evidence: [
      { text: `“${form.surface}” is the glossary's spelling (${concept.domain})`, weight: confidence },
    ],
    suggestions: [{ text: right, confidence, reason: 'letter case of the glossary' }],
    confidence,
  };
  // “a first amendment to the lease” are common words; “wechat” and “Department of justice” are none.
  const isCommon = tokens.every(({ text, lower }) => text === lower && knowledge.lexicon.isOrdinary(text));
  return isCommon ? underPolicy(page, concept, index, found) : [{ ...found, ...policyOf(concept) }];
}

const placeKinds = new Set(
  'village town township city county district prefecture province region river lake mountain island bay'.split(
    ' ',
  ),
);

/** Letters that are capital in the form must be capital; under `exact` all others must not be. */
function isRight(tokens: readonly Token[], form: Form, concept: Concept): boolean {
  if (concept.case === 'any' || (concept.kind === 'title' && concept.case !== 'exact')) return true;
  const words = form.surface.split(/[\s-]+/);
  return tokens.every((token, index) => {
    const word = words[index] ?? '';
    // “Qingyuan village”, “Orange county”: the kind of place may be no part of its name.
    if (index > 0 && concept.kind === 'place' && concept.case === 'smart' && placeKinds.has(token.text))
      return true;
    // “WalMart”: a capital inside the word that the form doesn't have.
    if (
      !isAllCaps(token.text) &&
      [...token.text].some(
        (letter, at) => at > 0 && letter !== letter.toLowerCase() && letter.toLowerCase() === word[at],
      )
    )
      return false;
    if (concept.case === 'exact') return token.text.startsWith(word) || token.lower !== word.toLowerCase();
    return [...word].every(
      (letter, at) =>
        letter === letter.toLowerCase() || differs(token, word, at) || token.text[at] === letter,
    );
  });
}

/** *U.S.* for *US*, *Amendments* for *Amendment*: beyond what both share, letters can't be compared. */
const differs = (token: Token, word: string, at: number): boolean =>
  token.lower[at] !== word.toLowerCase()[at];

interface Place {
  readonly tokens: readonly Token[];
  readonly concept: Concept;
}

function certainty(page: Page, knowledge: Knowledge, index: number, { tokens, concept }: Place): number {
  const [token] = tokens;
  if (!token) return 0;
  if (tokens.length > 1) return 0.93;
  if (!knowledge.lexicon.isOrdinary(token.text)) return 0.97;
  return concept.kind === 'person' && isBareSubject(page, knowledge, index) ? 0.75 : 0;
}

/** *At first, trump put pressure on him*: a bare singular noun that governs a verb is a name, *the trump card* is none. */
function isBareSubject(page: Page, knowledge: Knowledge, index: number): boolean {
  const before = page.tokens[index - 1];
  const after = page.tokens[index + 1];
  const opens = opensSentence(page, index) || before?.text === ',';
  const governs = after?.kind === 'word' && /^(?:VERB|AUX)$/.test(tagOf(page, index + 1, knowledge));
  return opens && governs && tagOf(page, index, knowledge) !== 'VERB';
}

interface Recasing {
  readonly concept: Concept;
  readonly form: Form;
  readonly tokens: readonly Token[];
  readonly surface: string;
  readonly last: number;
}

/** The surface in the form's letter case, its plural and its spacing kept, a lost possessive mended. */
function recased(
  page: Page,
  knowledge: Knowledge,
  { concept, form, tokens, surface, last }: Recasing,
): string {
  const words = form.surface.split(/[\s-]+/);
  const start = tokens[0]?.start ?? 0;
  let out = surface;
  for (const [index, token] of tokens.entries()) {
    const word = words[index] ?? '';
    const text = [...token.text]
      .map((letter, at) => (differs(token, word, at) ? letter : (word[at] ?? letter)))
      .join('');
    out = out.slice(0, token.start - start) + text + out.slice(token.end - start);
  }
  const ending = tokens.at(-1)?.lower ?? '';
  const wasPlural = ending === `${words.at(-1)?.toLowerCase()}s`;
  if (!wasPlural || !(isLostPossessive(page, knowledge, last) || isOwner(page, knowledge, last, concept)))
    return out;
  return `${out.slice(0, -1)}${apostropheOf(page)}s`;
}

/** There is one WeChat, so *wechats removal order* is about the removal of WeChat. */
function isOwner(page: Page, knowledge: Knowledge, index: number, { kind }: Concept): boolean {
  const next = page.tokens[index + 1];
  const isOne = /^(?:person|organization|place|product)$/.test(kind);
  const follows = next?.kind === 'word' && page.text.slice(page.tokens[index]?.end, next.start) === ' ';
  return isOne && follows && next.text === next.lower && tagOf(page, index + 1, knowledge) === 'NOUN';
}
