import type { Concept } from '../core/concept.ts';
import { russianStem } from '../pivot/russian/stem.ts';
import type { Groups } from './groups.ts';

/** What a concept is called in the languages that texts come from, each once. */
export const sourceTerms = ({ source }: Concept): readonly string[] => [
  ...new Set([...source.zh, ...source.ru]),
];

/** A source term as it is looked for in a source text. */
export interface SourceTerm {
  readonly concept: number;
  readonly term: string;
  readonly units: readonly string[];
  /** One part of a person's name, as a text has it that gave the whole name before. */
  readonly isPart: boolean;
}

/** Source terms by their first two units, longest first. */
export type SourceIndex = Groups<SourceTerm>;

/** A source term that stands in a source text: units `[first, last)`. */
export interface SourceMention {
  readonly source: SourceTerm;
  readonly first: number;
  readonly last: number;
}

const unit = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+|[^\s\p{L}\p{N}]/gu;
/** Quotes, brackets and what joins the parts of a name: a term is the same with them and without. */
const passed = /^[·・•‧⋅\-‐–’'"“”‘’«»《》〈〉「」『』()（）[\]【】]$/;
const cyrillic = /\p{Script=Cyrillic}/u;

/** A source text as terms are found in it: a unit a Chinese character, one a word without its ending, one a mark. */
export function sourceUnits(text: string): string[] {
  const units: string[] = [];
  for (const [found] of text.matchAll(unit)) {
    if (passed.test(found)) continue;
    units.push(cyrillic.test(found) ? russianStem(found) : found.toLowerCase());
  }
  return units;
}

export function sourceTermsOf(concept: Concept, index: number): SourceTerm[] {
  const found = new Map<string, SourceTerm>();
  const add = (term: string, isPart: boolean): void => {
    const units = sourceUnits(term);
    const key = units.join('\u0000');
    // One character is a piece of many words.
    if (units.join('').length < 2 || found.has(key)) return;
    found.set(key, { concept: index, term, units, isPart });
  };
  for (const term of sourceTerms(concept)) add(term, false);
  if (concept.kind === 'person')
    for (const term of sourceTerms(concept)) for (const part of partsOf(term)) add(part, true);
  return [...found.values()].toSorted(longestFirst);
}

/** 汉斯·莫德罗 → 莫德罗, *Овсянникова* of *Марина Овсянникова*: the last part alone is how a text goes on. */
function partsOf(term: string): string[] {
  const last = term.split(/[·・•‧⋅\s]+/).at(-1) ?? '';
  return last !== term && last.length > 1 ? [last] : [];
}

export const longestFirst = (a: SourceTerm, b: SourceTerm): number => b.units.length - a.units.length;

/** Where a term is looked up: under its first two units. */
export const startOf = ([first = '', second = '']: readonly string[]): string => first + second;

/** The longest terms at each place, from the left: one inside a longer concept's term doesn't count. */
export function findSources(units: readonly string[], index: SourceIndex): SourceMention[] {
  const found: SourceMention[] = [];
  for (let at = 0; at < units.length; ) {
    const sources = longestAt(units, at, index);
    const length = sources[0]?.units.length ?? 0;
    for (const source of sources) found.push({ source, first: at, last: at + length });
    at += Math.max(1, length);
  }
  return found;
}

/** The longest terms that begin here; where one is a whole name, no part of another's. */
function longestAt(units: readonly string[], at: number, index: SourceIndex): readonly SourceTerm[] {
  const [first = '', second = ''] = [units[at], units[at + 1]];
  const group = [...index.get(first + second), ...(second === '' ? [] : index.get(first))];
  let best: SourceTerm[] = [];
  for (const source of group) {
    if (source.units.length < (best[0]?.units.length ?? 0)) continue;
    if (!source.units.every((each, k) => units[at + k] === each)) continue;
    if (source.units.length > (best[0]?.units.length ?? 0)) best = [];
    best.push(source);
  }
  return best.some(({ isPart }) => !isPart) ? best.filter(({ isPart }) => !isPart) : best;
}
