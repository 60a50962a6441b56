import { type Directive, directivesIn } from './directive.ts';
import type { Document } from './document.ts';
import type { Finding } from './finding.ts';
import { lines } from './lines.ts';
import { byPosition, overlaps, type Span } from './span.ts';

/** A stretch in which some rules, or all, or some words, are not reported. */
interface Suppression extends Span {
  readonly directive: Directive;
  /** None: all rules. */
  readonly rules: readonly string[];
  readonly words?: readonly Word[];
}

interface Word {
  readonly text: string;
  readonly pattern: RegExp;
}

type Silenced = Pick<Finding, 'start' | 'end' | 'ruleId' | 'surface'>;

/**
 * What the directives of a document silence: those that name rules are about these, those that name none about all. It
 * remembers which of them, and which of their names, had something to silence.
 */
export class Suppressions {
  readonly directives: readonly Directive[];
  readonly #list: readonly Suppression[];
  /** Where each rule was enabled, in order: kept apart, since to split every stretch there may come to all of them each time. */
  readonly #enabled = new Map<string, number[]>();
  readonly #used = new Map<Directive, Set<string>>();

  constructor(document: Document) {
    this.directives = directivesIn(document);
    this.#list = this.directives.length === 0 ? [] : this.#stretches(document);
  }

  /** A finding begins in a stretch, or is about the words of a directive. An ignored word silences findings on stretches that hold it, too. */
  silences(finding: Silenced): boolean {
    if (this.directives.some((directive) => overlaps(directive, finding))) return true;
    let isSilenced = false;
    for (const suppression of this.#around(finding)) {
      for (const name of namesFor(finding, suppression)) {
        isSilenced = true;
        this.#use(suppression.directive, name);
      }
    }
    return isSilenced;
  }

  /** Whether a directive asks by name not to report such a finding there. */
  isAsked(finding: Pick<Silenced, 'start' | 'ruleId'>): boolean {
    return this.#around(finding).some(({ rules }) => rules.includes(finding.ruleId));
  }

  /** Whether the directive, or just one of its names, did something. */
  isUsed(directive: Directive, name = wholly): boolean {
    return this.#used.get(directive)?.has(name) ?? false;
  }

  #use(directive: Directive, name: string): void {
    const names = this.#used.get(directive) ?? new Set();
    this.#used.set(directive, names.add(name).add(wholly));
  }

  /** The stretches that a place is in, but for those that its rule was enabled in before. */
  #around({ start: at, ruleId }: Pick<Silenced, 'start' | 'ruleId'>): Suppression[] {
    const enabled = this.#enabled.get(ruleId)?.findLast((place) => place <= at) ?? -1;
    return this.#list.filter(
      ({ start, end, directive }) =>
        start <= at && at < end && (directive.verb !== 'disable' || enabled < start),
    );
  }

  #noteEnabled(rule: string, at: number): void {
    const places = this.#enabled.get(rule);
    if (places) places.push(at);
    else this.#enabled.set(rule, [at]);
  }

  #stretches(document: Document): Suppression[] {
    const { text } = document;
    const found: Suppression[] = [];
    let open: Omit<Suppression, 'end'>[] = [];
    const off = new SwitchedOff();
    const nextLine = lineFinder(document);
    for (const directive of this.directives) {
      const { verb, start, end } = directive;
      const rules = directive.names.map((name) => name.text);
      if (verb === 'disable') {
        open.push({ directive, start: end, rules });
        off.add(rules);
      } else if (verb === 'enable') {
        for (const name of off.remove(rules)) this.#use(directive, name);
        for (const rule of rules) this.#noteEnabled(rule, start);
        if (rules.length > 0) continue;
        for (const each of open) found.push({ ...each, end: start });
        open = [];
      } else if (verb === 'ignore')
        found.push({ directive, start: 0, end: text.length, rules: [], words: rules.map(wholeWord) });
      else found.push({ directive, ...nextLine(end), rules });
    }
    return [...found, ...open.map((each) => ({ ...each, end: text.length }))];
  }
}

/** Stands for a directive as a whole among its names. */
const wholly = '';

/** The names by which a suppression that covers the place silences the finding. */
function namesFor({ surface, ruleId }: Silenced, { rules, words }: Suppression): readonly string[] {
  if (words) return words.filter(({ pattern }) => pattern.test(surface)).map(({ text }) => text);
  return rules.length === 0 ? [wholly] : rules.filter((rule) => rule === ruleId);
}

/** The rules that are off at a place of the text. */
class SwitchedOff {
  readonly #named = new Set<string>();
  #isAll = false;
  /** Of all. */
  readonly #except = new Set<string>();

  add(rules: readonly string[]): void {
    for (const rule of rules) this.#named.add(rule);
    if (rules.length > 0) return;
    this.#isAll = true;
    this.#except.clear();
  }

  /** Switches these on again, or all; returns those of the names that were off. */
  remove(rules: readonly string[]): readonly string[] {
    if (rules.length > 0) return [...new Set(rules)].filter((rule) => this.#removeOne(rule));
    const wasAny = this.#isAll || this.#named.size > 0;
    this.#isAll = false;
    this.#named.clear();
    return wasAny ? [wholly] : [];
  }

  #removeOne(rule: string): boolean {
    const wasAmongAll = this.#isAll && !this.#except.has(rule);
    this.#except.add(rule);
    return this.#named.delete(rule) || wasAmongAll;
  }
}

/**
 * Finds the first line after an offset that has text to check: markup may stand between a comment and what it is about.
 * Asked for offsets in their order.
 */
function lineFinder({ text, segments, reading }: Document): (at: number) => Span {
  const index = lines(text);
  const spots = segments
    .map((segment): Span => (reading ? reading.locate(segment) : segment))
    .filter(({ start, end }) => start < end)
    .toSorted(byPosition);
  let next = 0;
  return (at) => {
    const after = index.span(index.at(at).line + 1).start;
    while ((spots[next]?.end ?? text.length) <= after && next < spots.length) next++;
    const first = Math.max(after, spots[next]?.start ?? text.length);
    const letter = first + Math.max(0, text.slice(first, first + 1000).search(/\S/));
    return index.span(index.at(letter).line);
  };
}

const wholeWord = (word: string): Word => ({
  text: word,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'u',
  ),
});
