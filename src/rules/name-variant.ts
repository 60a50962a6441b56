import type { Draft } from '../core/finding.ts';
import type { Page } from '../core/page.ts';
import { isAllCaps, isCapitalized, type Token } from '../core/token.ts';
import { likeness } from '../english/distance.ts';
import { isTitle } from '../english/titles.ts';
import { mentionsOf } from '../glossary/glossary.ts';
import { type Words, wordsOf } from '../glossary/words.ts';
import { syllablesOf } from '../pivot/chinese/syllables.ts';
import { pivotCosts, soundKeys } from '../pivot/sound.ts';
import type { GlossaryRule, Knowledge } from './knowledge.ts';

export const nameVariant: GlossaryRule = {
  id: 'name-variant',
  type: 'inconsistent-use-of-terminology',
  severity: 'minor',
  summary: 'A name that no glossary knows is spelt in several ways.',
  examples: {
    wrong: [
      [
        'President Kowalczyk spoke first. Kowalczyk left early, and his wife saw Kowalczyk off. Kowalczik said no more.',
        'Kowalczik',
        'Kowalczyk',
      ],
      [
        'Martin Andanar was tested. Martin Andanar is well. Doctors saw Martin Andannar twice.',
        'Andannar',
        'Andanar',
      ],
    ],
    right: [
      'Anna Hansen met Peter Hanson. Anna Hansen left.',
      'Ukraine and the Ukrainians. Ukraine won.',
      'Trains run from Zhuzhou to Chenzhou. Zhuzhou is near.',
      'Lili Wang and Lily Wang are sisters. Lili Wang sings.',
    ],
  },
  *check(page, knowledge) {
    const spellings = spellingsIn(page, knowledge);
    const bySound = new Map<string, Spelling[]>();
    for (const spelling of spellings) {
      for (const key of keysOf(spelling)) {
        const group = bySound.get(key);
        if (group) group.push(spelling);
        else bySound.set(key, [spelling]);
      }
    }
    for (const spelling of spellings) {
      const others = new Set(keysOf(spelling).flatMap((key) => bySound.get(key) ?? []));
      const usual = [...others].filter((other) => isVariant(spelling, other, knowledge)).toSorted(byCount)[0];
      if (usual) yield draft(spelling, usual);
    }
  },
};

/** Under which another spelling of the same name may be found: what it sounds like, and the words beside it. */
function keysOf({ text, before, after, titles }: Spelling): string[] {
  const beside = [...before, ...after, ...titles].map((word) => `${word} ${text.charAt(0)}`);
  return [...soundKeys(text), ...beside];
}

/** A spelling of a name, with every place where it stands. */
interface Spelling {
  readonly text: string;
  readonly places: Token[];
  /** Capitalised words before it, titles aside, and after it; titles before it. */
  readonly before: Set<string>;
  readonly after: Set<string>;
  readonly titles: Set<string>;
  /** Places where no other part of a name touches it. */
  bare: number;
}

function spellingsIn(page: Page, { glossary, lexicon }: Knowledge): Spelling[] {
  const words = wordsOf(page);
  const { covered } = mentionsOf(page, glossary);
  const found = new Map<string, Spelling>();
  for (const [at, token] of words.tokens.entries()) {
    const { text, kind } = token;
    if (kind !== 'word' || text.length < 5 || covered[at] || !isCapitalized(text) || isAllCaps(text))
      continue;
    if (lexicon.isOrdinary(text)) continue;
    const known = found.get(text);
    const spelling = known ?? fresh(text);
    if (!known) found.set(text, spelling);
    note(spelling, words, at);
  }
  return [...found.values()];
}

const fresh = (text: string): Spelling => ({
  text,
  places: [],
  before: new Set(),
  after: new Set(),
  titles: new Set(),
  bare: 0,
});

function note(spelling: Spelling, { tokens, joined }: Words, at: number): void {
  const token = tokens[at];
  if (token) spelling.places.push(token);
  const before = joined[at] === 1 ? tokens[at - 1] : undefined;
  const after = joined[at + 1] === 1 ? tokens[at + 1] : undefined;
  const isTitled = before !== undefined && isTitle(before.lower);
  const isNamed = before !== undefined && !isTitled && isCapitalized(before.text);
  const isFollowed = after !== undefined && isCapitalized(after.text);
  if (isTitled) spelling.titles.add(before.lower);
  if (isNamed) spelling.before.add(before.text);
  if (isFollowed) spelling.after.add(after.text);
  if (!isNamed && !isFollowed) spelling.bare++;
}

const byCount = (a: Spelling, b: Spelling): number =>
  b.places.length - a.places.length || (a.text < b.text ? -1 : 1);

/** How alike two spellings of one name are at least, with the pivot's confusions cheap: less where a given name or a title agrees. */
const alike = { beside: 0.78, alone: 0.86 } as const;

/** Whether `rare` is most likely what the text usually spells `usual`, and nobody else. */
function isVariant(rare: Spelling, usual: Spelling, { lexicon }: Knowledge): boolean {
  if (rare === usual || usual.places.length <= rare.places.length) return false;
  const [a, b] = [rare.text.toLowerCase(), usual.text.toLowerCase()];
  if (a[0] !== b[0] || derives(a, b) || derives(b, a)) return false;
  // Chinese names differ by a letter: Hubei and Hebei, Li Na and Li Ne.
  if (syllablesOf(a) && syllablesOf(b)) return false;
  const shares = (one: Set<string>, other: Set<string>): boolean => [...one].some((word) => other.has(word));
  const isBeside =
    shares(rare.before, usual.before) || shares(rare.after, usual.after) || shares(rare.titles, usual.titles);
  if (isBeside) return likeness(a, b, pivotCosts, alike.beside) >= alike.beside;
  // Another given name tells them apart; a name of its own may be anybody's.
  if (rare.before.size > 0 || rare.after.size > 0 || lexicon.knows(rare.text)) return false;
  if (usual.places.length < 3 || usual.bare === 0) return false;
  return likeness(a, b, pivotCosts, alike.alone) >= alike.alone;
}

/** *Ukraine*, *Ukrainian*, *Ukrainians*: an ending makes another word of a name, and no other spelling. */
const derives = (longer: string, shorter: string): boolean =>
  longer.startsWith(shorter.slice(0, -1)) &&
  /^.?(?:s|n|an|ian|i|ese|ish|er|ic|ist|e|a|o|ia|y)s?$/.test(longer.slice(shorter.length - 1));

function draft({ text, places }: Spelling, usual: Spelling): Draft {
  const [first] = places;
  const confidence = usual.places.length > 2 * places.length ? 0.8 : 0.7;
  const [often, seldom] = [usual.places.length, places.length];
  return {
    start: first?.start ?? 0,
    end: first?.end ?? 0,
    problem: {
      kind: 'language',
      says: `“${text}” is mostly spelt “${usual.text}” in this document.`,
    },
    evidence: [
      {
        text: `“${usual.text}” stands ${often} times in the document, “${text}” ${times(seldom)}`,
        weight: confidence,
      },
    ],
    suggestions: [{ text: usual.text, confidence, reason: 'the usual spelling of the document' }],
    confidence,
    fixable: false,
  };
}

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);
