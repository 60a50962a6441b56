import type { Concept } from '../../core/concept.ts';
import type { Evidence } from '../../core/finding.ts';
import type { Page } from '../../core/page.ts';
import { isCapitalized, type Token } from '../../core/token.ts';
import { isTitle } from '../../english/titles.ts';
import type { NamePart } from '../../glossary/name-parts.ts';
import type { NameMatch } from '../../glossary/names.ts';
import { wordsOf } from '../../glossary/words.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Alignment } from './alignment.ts';
import { listedBeside } from './listed.ts';
import { usesOf } from './uses.ts';

export const weights = {
  same: 0.4,
  alike: 0.3,
  /** Many places are a *County* or a *Lake*. */
  generic: 0.12,
  other: -0.1,
  titled: 0.2,
  verb: 0.08,
  listed: 0.2,
  introduced: 0.1,
};

/** What the words of the same name say, a title, a list, and somebody else's given name or surname. */
export function company(
  page: Page,
  knowledge: Knowledge,
  alignment: Alignment,
  { part }: NameMatch,
  { kind, titles }: Concept,
): Evidence[] {
  const { first, last, neighbours, isOthers } = alignment;
  const words = wordsOf(page);
  const evidence = neighbourhood(alignment, kind);
  const isAlone = evidence.length === 0;
  const before = words.joined[first] === 1 ? words.tokens[first - 1] : undefined;
  const after = words.joined[last] === 1 ? words.tokens[last] : undefined;
  if (kind === 'person' && before && isTitle(before.lower)) evidence.push(titled(before, titles));
  else if (before && isOthers)
    evidence.push({ text: `it follows “${before.text}”, as somebody else's name`, weight: -0.3 });
  if (kind === 'person' && after && speaks.has(after.lower))
    evidence.push({ text: `“${after.text}” follows it, as a person's name`, weight: weights.verb });
  else if (kind === 'place' && after && placeHeads.has(after.lower))
    evidence.push({ text: `“${after.text}” follows it, as a place's name`, weight: 0.06 });
  else if (
    isAlone &&
    after?.kind === 'word' &&
    isCapitalized(after.text) &&
    !describes(kind, after, knowledge)
  )
    evidence.push({ text: `“${after.text}” follows it`, weight: -0.25 });
  const beside = listedBeside(page, knowledge, alignment, part.concept);
  if (beside)
    evidence.push({
      text: `it stands in a list with “${beside}”, a ${kind} of the glossary`,
      weight: weights.listed,
    });
  if (kind === 'person' && neighbours.length === 0 && part.after.length === 0)
    evidence.push(...introduction(page, alignment, part));
  return evidence;
}

/** *President Bolsonaro* is no judge. */
function titled({ lower, text }: Token, titles: Concept['titles']): Evidence {
  const isTheirs =
    titles.length === 0 || forAnyone.has(lower) || titles.some((title) => title.endsWith(lower));
  return isTheirs
    ? { text: `it follows the title “${text}”`, weight: weights.titled }
    : { text: `“${text}” is none of this person's titles`, weight: -0.1 };
}

const forAnyone = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'doctor',
  'prof',
  'professor',
  'sir',
  'lady',
  'comrade',
]);

function neighbourhood({ neighbours }: Alignment, kind: Concept['kind']): Evidence[] {
  const evidence: Evidence[] = [];
  const fitting = neighbours.filter(({ fit }) => fit !== 'other');
  const best = fitting.find(({ fit }) => fit === 'same') ?? fitting[0];
  if (best) {
    const said = best.fit === 'same' ? `“${best.unit.text}”` : `“${best.unit.text}”, like “${best.right}”,`;
    const isGeneric = kind !== 'person' && placeHeads.has(best.right.toLowerCase());
    const weight = isGeneric ? weights.generic : weights[best.fit];
    evidence.push({ text: `${said} stands beside it, as in the name`, weight });
  }
  for (const { unit, right } of neighbours.filter(({ fit }) => fit === 'other'))
    evidence.push({ text: `“${unit.text}” is not “${right}”`, weight: weights.other });
  return evidence;
}

/** Whether a word after a name may speak for it. */
export const speaksFor = (lower: string): boolean => speaks.has(lower) || placeHeads.has(lower);

/** *Wesel Airport*, *Yan'an Paper-Cutting*: a place goes before the things of the place. */
const describes = (kind: Concept['kind'], { text }: Token, { lexicon }: Knowledge): boolean =>
  kind === 'place' && lexicon.isOrdinary(text);

/** News gives the given name of a person once at least: a surname that goes without is one that came of a translation. */
function introduction(page: Page, { first }: Alignment, { before }: NamePart): Evidence[] {
  const uses = usesOf(page).get(wordsOf(page).tokens[first]?.text ?? '');
  if (!uses || uses.places < 2 || [...(uses.after ?? [])].some((given) => !before.includes(given))) return [];
  const text = `it stands ${uses.places} times in the document, and never after another given name`;
  return [{ text, weight: weights.introduced }];
}

const speaks = new Set(
  'said says told added reiterated stressed noted argued wrote tweeted announced explained replied'.split(
    ' ',
  ),
);

const placeHeads = new Set(
  `county city district province prefecture state town township village municipality region river lake bay island islands
  mountain mountains street road airport port police fire`.split(/\s+/),
);
