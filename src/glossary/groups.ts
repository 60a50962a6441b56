import { Table, tableText } from '../english/table.ts';
import type { Lines } from './lines.ts';

/** Things of a list by a key. */
export class Groups<T> {
  readonly #table: Table;
  readonly #things: Lines<T>;
  readonly #known = new Map<string, readonly T[]>();

  constructor(text: string, things: Lines<T>) {
    this.#table = new Table(text);
    this.#things = things;
  }

  get(key: string): readonly T[] {
    const known = this.#known.get(key);
    if (known) return known;
    const numbers = this.#table.get(key)?.split(' ') ?? [];
    const group = numbers.map((number) => this.#things.at(Number(number)));
    if (this.#known.size < 100_000) this.#known.set(key, group);
    return group;
  }
}

/** The text of a table of numbers for `Groups`; `keysOf` may give a thing several keys, without tabs and line breaks. */
export function groupText<T>(things: readonly T[], keysOf: (thing: T) => readonly string[]): string {
  const groups = new Map<string, number[]>();
  for (const [number, thing] of things.entries()) {
    for (const key of new Set(keysOf(thing))) {
      const group = groups.get(key);
      if (group) group.push(number);
      else groups.set(key, [number]);
    }
  }
  return tableText([...groups].map(([key, numbers]) => [key, numbers.join(' ')] as const));
}
