import { isMap, isScalar, type Node } from 'yaml';
import type { Span } from '../../../core/span.ts';
import { slug } from '../concept.ts';
import { EntryScanner } from '../entry-scanner.ts';
import { Fault } from './fault.ts';
import { entryIn, pairOf } from './node.ts';
import type { Outline } from './outline.ts';

/** The entries of a glossary by their ids. */
export class Whereabouts {
  readonly #text: string;
  readonly #byId = new Map<string, Span>();
  /** Entries that can't be read without what stands around them. */
  readonly #unclear: Span[] = [];

  constructor(text: string, outline: Outline) {
    this.#text = text;
    const idOf = idsIn(text, outline);
    for (const entry of outline.entries) {
      try {
        const id = idOf(entry);
        if (!this.#byId.has(id)) this.#byId.set(id, entry);
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        this.#unclear.push(entry);
      }
    }
  }

  /** The entry with this id, the first of several. */
  of(id: string): Span | undefined {
    const found = this.#byId.get(id);
    if (found) return found;
    const mayBe = ({ start, end }: Span): boolean => this.#text.slice(start, end).includes(id);
    if (this.#unclear.some(mayBe)) throw unclear();
    return undefined;
  }
}

const unclear = (): Fault => new Fault('This entry can only be edited by hand.');

/** Tells the id that an entry gives, or has by its preferred term. */
export function idsIn(text: string, { indent }: Outline): (entry: Span) => string {
  const scanner = new EntryScanner(text);
  // An id that the next line does not go on with; most entries begin with one.
  const first = new RegExp(` {${indent}}- id: ([A-Za-z][\\w.-]*)\\r?\\n {${indent + 2}}[A-Za-z]`, 'y');
  return ({ start, end }) => {
    first.lastIndex = start;
    const given = first.exec(text)?.[1];
    if (given !== undefined && !/^(?:null|true|false)$/i.test(given)) return given;
    return idOf(scanner.entry(start, end, indent) ?? entryIn(text.slice(start, end)));
  };
}

function idOf(entry: Node): string {
  if (isScalar(entry)) return slug(textOf(entry) ?? '');
  if (!isMap<Node, Node | null>(entry)) throw unclear();
  return textOf(pairOf(entry, 'id')?.value) ?? slug(textOf(pairOf(entry, 'preferred')?.value) ?? '');
}

const textOf = (value: unknown): string | undefined =>
  isScalar(value) && value.value !== null ? String(value.value).trim() : undefined;
