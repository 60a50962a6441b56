import { Table, tableText } from '../english/table.ts';

/** Lists of things by a key, each list read from its line of JSON when its key is first asked for. */
export class Groups<T> {
  readonly #table: Table;
  readonly #known = new Map<string, readonly T[]>();

  constructor(text: string) {
    this.#table = new Table(text);
  }

  get(key: string): readonly T[] {
    const known = this.#known.get(key);
    if (known) return known;
    const line = this.#table.get(key);
    const list: readonly T[] = line === undefined ? [] : JSON.parse(line);
    if (this.#known.size < 100_000) this.#known.set(key, list);
    return list;
  }
}

/** The text that `Groups` reads: `keyOf` may give a thing several keys, without tabs and line breaks. */
export function groupText<T>(things: Iterable<T>, keysOf: (thing: T) => readonly string[]): string {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    for (const key of keysOf(thing)) {
      const group = groups.get(key);
      if (group) group.push(thing);
      else groups.set(key, [thing]);
    }
  }
  return tableText([...groups].map(([key, group]) => [key, JSON.stringify(group)] as const));
}
