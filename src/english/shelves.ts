import type { Entries, Table } from './table.ts';

/** A great many words of which a text asks for few: those of one beginning and length stand together. */
export class Shelves {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  has(word: string): boolean {
    return this.#table.get(shelfOf(word))?.includes(` ${word} `) ?? false;
  }
}

const shelfOf = (word: string): string => word.slice(0, 2) + word.length;

/** For the table of `Shelves`. */
export function shelved(words: Iterable<string>): Entries {
  const shelves = new Map<string, string[]>();
  for (const word of words) {
    const shelf = shelves.get(shelfOf(word));
    if (shelf) shelf.push(word);
    else shelves.set(shelfOf(word), [word]);
  }
  return [...shelves].map(([shelf, inside]) => [shelf, ` ${inside.toSorted().join(' ')} `]);
}
