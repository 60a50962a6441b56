import type { Article } from './article.ts';
import { type CompareContexts, contexts } from './contexts.ts';
import { formsOf, phrasesOf, windowsIn } from './forms.ts';
import { linker } from './links.ts';
import { type NameRun, namesIn } from './names.ts';
import type { Resources } from './resources.ts';
import { type Form, holds, type Match, type Scene } from './scene.ts';
import type { Term } from './terms.ts';
import { casing } from './ways/casing.ts';
import { context } from './ways/context.ts';
import { rendering } from './ways/rendering.ts';
import { sound } from './ways/sound.ts';
import { split } from './ways/split.ts';
import { type Titled, title } from './ways/title.ts';

/**
 * Which form of the garbled texts stands for which term. Names come first: once *Biler* is known to be Beeler, the sentences
 * around the terms have more in common.
 */
export function pair(
  terms: readonly Term[],
  trusted: readonly Article[],
  garbled: readonly Article[],
  { lexicon, tag, chinese }: Resources,
): Match[] {
  const isTrusted = knows(trusted);
  const persons = terms
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ text }) => text.toLowerCase().split(/\s+/));
  const reading = { lexicon, names: new Set<string>(), known: new Set(persons) };
  const runs = garbled.flatMap((article) => namesIn(article, reading));
  const unknown = (forms: readonly Form[]): Form[] => forms.filter(({ norms }) => !isTrusted(norms));
  const scene = {
    terms,
    garbled,
    names: unknown(formsOf(runs)),
    phrases: unknown(formsOf(garbled.flatMap((article) => windowsIn(article, tag)))),
    lexicon,
    link: linker(lexicon, chinese),
    chinese,
    isTrusted,
    isGarbled: knows(garbled),
  };
  const compare = (aliases: ReadonlyMap<string, string>): CompareContexts =>
    contexts(lexicon, (norm) => aliases.get(norm) ?? norm);
  const early = sound({ ...scene, compare: compare(new Map()) });
  const late: Scene = { ...scene, compare: compare(aliasesOf(early)) };
  const names = sound(late);
  const phrases = [...split(late), ...rendering(late)];
  const titles = title(late, titledOf(runs, terms, names));
  return [...casing(late), ...settled([...names, ...phrases, ...titles, ...context(late, names)])];
}

/** Tells whether a phrase stands in any of the texts. */
function knows(articles: readonly Article[]): (norms: readonly string[]) => boolean {
  const phrases = phrasesOf(articles);
  return (norms) => phrases.has(norms.join(' '));
}

/** What each garbled word of a paired name is in the trusted texts. */
function aliasesOf(matches: readonly Match[]): Map<string, string> {
  const aliases = new Map<string, string>();
  for (const { norms, term } of matches) {
    const own = term.norms.slice(-norms.length);
    for (const [index, norm] of norms.entries()) aliases.set(norm, own[index] ?? norm);
  }
  return aliases;
}

/** Names of the garbled texts that have a title, with the person that they are. */
function titledOf(runs: readonly NameRun[], terms: readonly Term[], names: readonly Match[]): Titled[] {
  const persons = new Map<string, Term>();
  for (const term of terms) {
    if (term.kind !== 'person') continue;
    persons.set(term.norms.join(' '), term);
    for (const norm of term.norms) persons.set(norm, term);
  }
  for (const { norms, term } of names) persons.set(norms.join(' '), term);
  return runs.flatMap((run) => {
    const person = persons.get(run.article.words.norms.slice(run.first, run.last).join(' '));
    return person && run.titleFirst < run.first ? [{ run, person }] : [];
  });
}

/**
 * Each form once, with its surest term. A form inside a longer one says nothing new, and in one sentence one form alone
 * stands for a term.
 */
function settled(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  for (const match of matches.toSorted((a, b) => b.pairing.confidence - a.pairing.confidence)) {
    const isTold = kept.some(
      (other) =>
        isSame(other.norms, match.norms) ||
        (other.term === match.term &&
          (holds(other.norms, match.norms) ||
            holds(match.norms, other.norms) ||
            shareSentence(other, match))),
    );
    if (!isTold) kept.push(match);
  }
  return kept;
}

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join(' ') === b.join(' ');

const shareSentence = ({ pairing: { garbled: a } }: Match, { pairing: { garbled: b } }: Match): boolean =>
  a.path === b.path && a.start - a.at === b.start - b.at;
