import { type Directive, directivesIn } from './directive.ts';
import type { Document } from './document.ts';
import type { Finding } from './finding.ts';
import { lines } from './lines.ts';
import { byPosition, overlaps, type Span } from './span.ts';

/** A stretch in which some rules, or all, or some words, are not reported. */
interface Suppression extends Span {
  readonly directive: Directive;
  /** None: all rules, but for those of `except`. */
  readonly rules: readonly string[];
  readonly except: readonly string[];
  readonly words?: readonly Word[];
}

interface Word {
  readonly text: string;
  readonly pattern: RegExp;
}

type Silenced = Pick<Finding, 'start' | 'end' | 'ruleId' | 'surface'>;

interface Open extends Pick<Suppression, 'directive' | 'rules' | 'except'> {
  readonly start: number;
}

/**
 * What the directives of a document silence: those that name rules are about these, those that name none about all. It
 * remembers which of them, and which of their names, had something to silence.
 */
export class Suppressions {
  readonly directives: readonly Directive[];
  readonly #list: readonly Suppression[];
  readonly #used = new Map<Directive, Set<string>>();

  constructor(document: Document) {
    this.directives = directivesIn(document);
    this.#list = this.directives.length === 0 ? [] : this.#stretches(document);
  }

  /** A finding begins in a stretch, or is about the words of a directive. An ignored word silences findings on stretches that hold it, too. */
  silences(finding: Silenced): boolean {
    if (this.directives.some((directive) => overlaps(directive, finding))) return true;
    let isSilenced = false;
    for (const suppression of this.#list) {
      const { start, end, directive } = suppression;
      if (finding.start < start || finding.start >= end) continue;
      for (const name of namesFor(finding, suppression)) {
        isSilenced = true;
        this.#use(directive, name);
      }
    }
    return isSilenced;
  }

  /** Whether a directive asks by name not to report such a finding there. */
  isAsked({ start, ruleId }: Pick<Silenced, 'start' | 'ruleId'>): boolean {
    return this.#list.some((each) => each.start <= start && start < each.end && each.rules.includes(ruleId));
  }

  /** Whether the directive, or just one of its names, did something. */
  isUsed(directive: Directive, name = wholly): boolean {
    return this.#used.get(directive)?.has(name) ?? false;
  }

  #use(directive: Directive, name: string): void {
    const names = this.#used.get(directive) ?? new Set();
    this.#used.set(directive, names.add(name).add(wholly));
  }

  #stretches(document: Document): Suppression[] {
    const { text } = document;
    const found: Suppression[] = [];
    let open: Open[] = [];
    const nextLine = lineFinder(document);
    for (const directive of this.directives) {
      const { verb, start, end } = directive;
      const rules = directive.names.map((name) => name.text);
      if (verb === 'disable') open.push({ directive, start: end, rules, except: [] });
      else if (verb === 'enable') {
        for (const each of open) {
          found.push({ ...each, end: start });
          for (const name of enabledIn(each, rules)) this.#use(directive, name);
        }
        open = open.flatMap((each) => without(each, rules, end));
      } else if (verb === 'ignore')
        found.push({
          directive,
          start: 0,
          end: text.length,
          rules: [],
          except: [],
          words: rules.map(wholeWord),
        });
      else found.push({ directive, ...nextLine(end), rules, except: [] });
    }
    return [...found, ...open.map((each) => ({ ...each, end: text.length }))];
  }
}

/** Stands for a directive as a whole among its names. */
const wholly = '';

/** The names by which a suppression that covers the place silences the finding. */
function namesFor({ surface, ruleId }: Silenced, { rules, except, words }: Suppression): readonly string[] {
  if (words) return words.filter(({ pattern }) => pattern.test(surface)).map(({ text }) => text);
  if (except.includes(ruleId)) return [];
  return rules.length === 0 ? [wholly] : rules.filter((rule) => rule === ruleId);
}

/** What of an open `disable` an `enable` of these rules ends. */
function enabledIn({ rules, except }: Open, enabled: readonly string[]): readonly string[] {
  if (enabled.length === 0) return [wholly];
  return enabled.filter((rule) => (rules.length === 0 ? !except.includes(rule) : rules.includes(rule)));
}

/** What of an open `disable` goes on past an `enable` of these rules. */
function without(open: Open, enabled: readonly string[], start: number): Open[] {
  const { rules, except } = open;
  if (enabled.length === 0) return [];
  if (rules.length === 0) return [{ ...open, start, except: [...except, ...enabled] }];
  const rest = rules.filter((rule) => !enabled.includes(rule));
  return rest.length > 0 ? [{ ...open, start, rules: rest }] : [];
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
