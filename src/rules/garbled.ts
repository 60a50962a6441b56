import type { Draft } from '../core/finding.ts';
import { opensSentence, type Page } from '../core/page.ts';
import { isCapitalized, type Token } from '../core/token.ts';
import { likeness } from '../english/distance.ts';
import { isFunctionWord } from '../english/function-words.ts';
import type { Form } from '../glossary/forms.ts';
import { mentionsOf } from '../glossary/glossary.ts';
import { namesLike } from '../glossary/names.ts';
import { keyLength, squashed, squashedKey } from '../glossary/squashed.ts';
import { type Words, wordsOf } from '../glossary/words.ts';
import { syllablesOf } from '../pivot/chinese/syllables.ts';
import { confidenceOf, presence } from './context.ts';
import { conceptOf, type GlossaryRule, type Knowledge } from './knowledge.ts';
import { underPolicy } from './policy.ts';
import { inPlaceOf } from './repair.ts';
import { topic } from './topic.ts';

export const garbled: GlossaryRule = {
  id: 'garbled',
  type: 'wrong-term',
  severity: 'major',
  summary: 'A term or name was split, joined or half misheard.',
  examples: {
    wrong: [
      ['The jury found no mens area.', 'mens area', 'mens rea'],
      ['The singer posted it on You Tube.', 'You Tube', 'YouTube'],
    ],
    right: ['He suffered a minor injury.', 'A tube that you can squeeze.'],
  },
  *check(page, knowledge) {
    const words = wordsOf(page);
    const { covered } = mentionsOf(page, knowledge.glossary);
    for (let at = 0; at < words.tokens.length; at++) {
      const token = words.tokens[at];
      if (token?.kind !== 'word' || covered[at]) continue;
      const torn = isCapitalized(token.text) ? tornAtApostrophe(page, knowledge, at) : [];
      if (torn.length > 0) yield* torn;
      else if (!knowledge.lexicon.knows(token.text)) yield* aroundUnknown(page, knowledge, at);
      else if (isCapitalized(token.text)) yield* splitName(page, knowledge, at);
    }
  },
};

const widest = 4;

interface Window {
  readonly first: number;
  readonly last: number;
  readonly form: Form;
  readonly likeness: number;
}

/** The stretch of words around one that no dictionary knows which, spaces removed, is likest a term. */
function aroundUnknown(page: Page, knowledge: Knowledge, at: number): Draft[] {
  const words = wordsOf(page);
  let best: Window | undefined;
  for (let first = Math.max(0, at - widest + 1); first <= at; first++) {
    if (isFunctionWord(words.norms[first] ?? '') || !mayBegin(knowledge, words.tokens[first])) continue;
    for (let last = at + 1; last <= first + widest; last++) {
      if (isFunctionWord(words.norms[last - 1] ?? '')) continue;
      if (!isConnected(words, first, last) || last > words.tokens.length) continue;
      if (last === first + 1 && followsName(words, at)) continue;
      // “US Representative Meng”: the right term, and a word that goes with it.
      if (holdsTerm(page, knowledge, first, last)) continue;
      const candidate = likest(knowledge, words.tokens.slice(first, last));
      if (candidate && candidate.likeness > (best?.likeness ?? 0)) best = { first, last, ...candidate };
    }
  }
  return best ? draft(page, knowledge, best) : [];
}

/** Whether a form may begin with the word: most words are none's first letters. */
const mayBegin = ({ glossary }: Knowledge, token: Token | undefined): boolean =>
  token !== undefined &&
  (token.text.length < keyLength || glossary.squashed.get(squashedKey(token.lower)).length > 0);

/** “Tim Whitehouse”: a word after a given name is a surname. */
const followsName = ({ tokens, joined }: Words, at: number): boolean =>
  joined[at] === 1 && isCapitalized(tokens[at]?.text ?? '') && isCapitalized(tokens[at - 1]?.text ?? '');

const isConnected = (words: Words, first: number, last: number): boolean => {
  for (let i = first + 1; i < last; i++) if (words.joined[i] !== 1) return false;
  return true;
};

function likest(
  knowledge: Knowledge,
  tokens: readonly Token[],
): { form: Form; likeness: number } | undefined {
  const text = tokens.map(({ lower }) => lower).join('');
  const count = tokens.length;
  if (text.length < 6) return undefined;
  let best: { form: Form; likeness: number } | undefined;
  for (const form of knowledge.glossary.squashed.get(squashedKey(text))) {
    const right = squashed(form);
    // One word for one word is a misspelling, which the name and spelling rules judge better.
    if (count === 1 && form.words.length === 1) continue;
    const prefix = commonPrefix(text, right);
    // Letters may be few: then the beginning must agree, or there is nothing to compare.
    if (Math.abs(text.length - right.length) > right.length * 0.4) continue;
    if (text !== right && isOtherForm(text, right)) continue;
    if (isOtherWord(tokens, form)) continue;
    const least = prefix >= 8 && prefix / right.length >= 0.6 && isTelling(prefix, tokens, form) ? 0.66 : 0.8;
    const value = likeness(text, right, undefined, least);
    if (value < least || value <= (best?.likeness ?? 0)) continue;
    // So is another person's name, word for word: Li Jie is no garbled Li Jia.
    if (value < 1 && count === form.words.length && isPerson(knowledge, form)) continue;
    best = { form, likeness: value };
  }
  return best;
}

/** “Hong Kong” for Hong Kong SAR, “livestreamed” for a live stream: fewer words than the term's, or inflected. */
const isOtherForm = (text: string, right: string): boolean =>
  right.startsWith(text) || text.replace(ending, '') === right.replace(ending, '');

const ending = /(?:s|ed|ing|ers?)$/;

/** “President of the CIM” for President of the U.S.: word for word the term, but for one that is nothing like its own. */
function isOtherWord(tokens: readonly Token[], { words }: Form): boolean {
  if (tokens.length !== words.length) return false;
  return tokens.some(({ lower }, at) => {
    const right = words[at] ?? '';
    return lower !== right && likeness(lower, right) < leastOfWord;
  });
}

/** *injury* for *injunction*. */
const leastOfWord = 0.4;

/**
 * “national Abu Said” begins as National Guard does, and “President of the CIM” as President of the U.S.: a beginning tells
 * something where it goes on beyond the term's first word, and into the last one of the text.
 */
function isTelling(
  prefix: number,
  tokens: readonly Token[],
  { words: [first = '', ...others] }: Form,
): boolean {
  const last = tokens.at(-1)?.lower.length ?? 0;
  const before = tokens.reduce((sum, { lower }) => sum + lower.length, 0) - last;
  return prefix >= before + Math.min(3, last) && prefix >= (others.length > 0 ? first.length + 4 : 3);
}

/** Whether an allowed form of more than one word stands in the window. */
function holdsTerm(page: Page, knowledge: Knowledge, first: number, last: number): boolean {
  const { allowedAt } = mentionsOf(page, knowledge.glossary);
  for (let at = first; at < last; at++)
    if (allowedAt.get(at)?.some((mention) => mention.last <= last && mention.last > at + 1)) return true;
  return false;
}

const isPerson = (knowledge: Knowledge, { concept }: Form): boolean =>
  conceptOf(knowledge, concept).kind === 'person';

function commonPrefix(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** *Tik Tok*, *We Chat*: two capitalised words that make one name. */
function splitName(page: Page, knowledge: Knowledge, at: number): Draft[] {
  const words = wordsOf(page);
  const [one, two] = [words.tokens[at], words.tokens[at + 1]];
  if (!one || !two || words.joined[at + 1] !== 1 || !isCapitalized(two.text)) return [];
  const joined = one.lower + two.lower;
  const form = knowledge.glossary.squashed
    .get(squashedKey(joined))
    .find((form) => squashed(form) === joined && form.words.length === 1);
  if (!form || knowledge.lexicon.isOrdinary(joined)) return [];
  return draft(page, knowledge, { first: at, last: at + 2, form, likeness: 1 });
}

/** “Chen Guang” beside “Chen Gang”: as many words, all sound pinyin, are another person's name. */
const isOtherName = ({ tokens }: Words, first: number, last: number, { words }: Form): boolean =>
  last - first === words.length &&
  tokens.slice(first, last).every(({ text }) => syllablesOf(text) !== undefined) &&
  words.every((word) => syllablesOf(word) !== undefined);

/** *Yan 'an*, *Xi' an*: a space beside the apostrophe of a name. */
function tornAtApostrophe(page: Page, knowledge: Knowledge, at: number): Draft[] {
  const words = wordsOf(page);
  const [one, two] = [words.tokens[at], words.tokens[at + 1]];
  if (!one || !two || !/^(?: ['’]|['’] )$/.test(page.text.slice(one.end, two.start))) return [];
  const whole = `${one.text}'${two.text}`;
  const match = namesLike(whole, knowledge.glossary.names).find(({ likeness: value }) => value === 1);
  if (!match) return [];
  const { concept, word } = match.part;
  const form = { words: [], surface: word, status: 'allowed', concept } as const;
  return draft(page, knowledge, { first: at, last: at + 2, form, likeness: 1 });
}

function draft(page: Page, knowledge: Knowledge, { first, last, form, likeness: value }: Window): Draft[] {
  const words = wordsOf(page);
  const concept = conceptOf(knowledge, form.concept);
  if (concept.kind === 'person' && isOtherName(words, first, last, form)) return [];
  const [start, end] = [words.tokens[first]?.start ?? 0, words.tokens[last - 1]?.end ?? 0];
  const surface = page.text.slice(start, end);
  const index = words.indices[first] ?? 0;
  const evidence = [
    {
      text: `without spaces ${Math.round(value * 100)} % the letters of “${form.surface}”`,
      weight: 0.15 + 0.8 * value,
    },
    ...presence(page, knowledge, form.concept, concept.preferred),
    ...topic(page, knowledge, form.concept),
  ];
  const confidence = confidenceOf(evidence);
  const text = inPlaceOf(surface, form.surface, opensSentence(page, index));
  return underPolicy(page, concept, index, {
    start,
    end,
    problem: { kind: 'garbled', term: form.surface },
    evidence,
    suggestions: [{ text, confidence, reason: 'the same letters but for a few' }],
    confidence,
    fixable: value === 1,
  });
}
