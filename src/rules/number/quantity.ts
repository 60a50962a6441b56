import type { Span } from '../../core/span.ts';

/** What a number counts. `vague` ones (十几, dozens) and names (5G) are known only so that nobody takes them for others. */
export type Kind = 'number' | 'percent' | 'money' | 'measure' | 'year' | 'month' | 'day' | 'time' | 'vague';

/** How a number is written: in figures, or with a word of size (万, million), so that it may be rounded; or in words. */
export type Style = 'figures' | 'scaled' | 'words';

/** A number of a text. */
export interface Quantity extends Span {
  readonly kind: Kind;
  readonly style: Style;
  /** More than one where the text leaves it open: 3/5/2021, or 3 of *3 to 5 million*. */
  readonly values: readonly number[];
  /** The digits before any word of size, without zeros at either end: 2万, 2,000 and 20 have “2”. */
  readonly digits: string;
  /** Of a month or a day that zeros fill up to so many digits, as in 2021-03-05. */
  readonly width?: number;
  /** What it counts: a unit of measure or, of money, the currencies that the mark may stand for. */
  readonly unit?: Mark;
}

/** A unit where it stands, and all that its name may mean. */
export interface Mark extends Span {
  readonly ids: readonly string[];
}

/** A text that is read for one kind of thing after another: what is taken is read no more. */
export class Sheet {
  readonly found: Quantity[] = [];
  #rest: string;

  constructor(text: string) {
    this.#rest = text;
  }

  get rest(): string {
    return this.#rest;
  }

  /** `read` answers undefined where the match is none after all. `pattern` is global. */
  take(pattern: RegExp, read: (match: RegExpExecArray) => readonly Quantity[] | undefined): void {
    const text = this.#rest;
    let out = '';
    let at = 0;
    for (const match of text.matchAll(pattern)) {
      const quantities = read(match);
      if (!quantities) continue;
      this.found.push(...quantities);
      out += text.slice(at, match.index) + taken.repeat(match[0].length);
      at = match.index + match[0].length;
    }
    this.#rest = out + text.slice(at);
  }
}

/** Stands for what was taken: neither letter, digit nor space. */
const taken = '\ue000';

/** The digits of a number, without its marks and the zeros at its ends. */
export const digitsOf = (figures: string): string => figures.replace(/\D/g, '').replace(/^0+|0+$/g, '');

/** The part of a match that group `name` found. */
function groupSpan(match: RegExpExecArray, name: string): Span | undefined {
  const span = match.indices?.groups?.[name];
  return span && { start: span[0], end: span[1] };
}

/** The number that group `name` of a match found, where `read` knows it for one. */
export function part(
  match: RegExpExecArray,
  name: string,
  kind: Kind,
  read: (text: string) => number | readonly number[] | undefined = Number,
): Quantity[] {
  const span = groupSpan(match, name);
  const text = match.groups?.[name] ?? '';
  const values = span && read(text);
  if (!span || values === undefined) return [];
  const style = /\d/.test(text) ? 'figures' : 'words';
  return [
    { ...span, kind, style, values: typeof values === 'number' ? [values] : values, digits: digitsOf(text) },
  ];
}

/** A table of names in several languages, each an alternative of a regular expression. */
type Names<K extends string> = readonly (Readonly<Record<K, string>> & { readonly ids: readonly string[] })[];

/** One alternative for all names. */
export const namesOf = <K extends string>(list: Names<K>, language: K): string =>
  list.flatMap((each) => each[language] || []).join('|');

const compiled = new Map<string, RegExp>();

function wholly(pattern: string): RegExp {
  const known = compiled.get(pattern) ?? new RegExp(`^(?:${pattern})$`, 'iu');
  compiled.set(pattern, known);
  return known;
}

/** The unit that group `name` of a match found. */
export function markIn<K extends string>(
  match: RegExpExecArray,
  name: string,
  list: Names<K>,
  language: K,
): Mark | undefined {
  const span = groupSpan(match, name);
  const text = match.groups?.[name];
  if (!span || !text) return undefined;
  const named = list.find((each) => each[language] !== '' && wholly(each[language]).test(text));
  return named && { ...span, ids: named.ids };
}

/** Of *3 to 5 million* the first number may be one of millions, too. */
export function inRanges(text: string, found: readonly Quantity[], link: RegExp): Quantity[] {
  const sorted = found.toSorted((a, b) => a.start - b.start);
  return sorted.map((each, at) => {
    const next = sorted[at + 1];
    const isFirst =
      each.style === 'figures' && next?.style === 'scaled' && link.test(text.slice(each.end, next.start));
    if (!isFirst) return each;
    const [value = 0] = each.values;
    const factor =
      (next.values[0] ?? 0) / Number.parseFloat(text.slice(next.start, next.end).replace(/[,，]/g, ''));
    return { ...each, kind: 'vague', values: [value, value * factor] };
  });
}
