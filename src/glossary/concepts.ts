import type { Concept } from '../core/concept.ts';

/** The concepts of a compiled glossary, each read from its line of JSON when it is first asked for. */
export class Concepts implements Iterable<Concept> {
  readonly #lines: readonly string[];
  readonly #read: (Concept | undefined)[] = [];

  constructor(text: string) {
    this.#lines = text === '' ? [] : text.split('\n');
  }

  /** Throws a RangeError where there is no concept of that number. */
  at(index: number): Concept {
    const known = this.#read[index];
    if (known) return known;
    const line = this.#lines[index];
    if (line === undefined) throw new RangeError(`No concept ${index} in the glossary.`);
    const concept: Concept = JSON.parse(line);
    this.#read[index] = concept;
    return concept;
  }

  *[Symbol.iterator](): Iterator<Concept> {
    for (const index of this.#lines.keys()) yield this.at(index);
  }
}

export const conceptLines = (concepts: readonly Concept[]): string =>
  concepts.map((concept) => JSON.stringify(concept)).join('\n');
