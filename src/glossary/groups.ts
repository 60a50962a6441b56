import type { Archive, Sections } from '../core/archive.ts';
import { Keys, packKeys } from '../core/keys.ts';
import type { Lines } from './lines.ts';
import { type Lists, openLists, packLists } from './lists.ts';

/** Things of a list by a key. */
export class Groups<T> {
  readonly #keys: Keys;
  readonly #numbers: Lists;
  readonly #things: Lines<T>;
  readonly #known = new Map<string, readonly T[]>();

  constructor(archive: Archive, name: string, things: Lines<T>) {
    this.#keys = new Keys(archive, name);
    this.#numbers = openLists(archive, `${name}.groups`);
    this.#things = things;
  }

  get(key: string): readonly T[] {
    const known = this.#known.get(key);
    if (known) return known;
    const group = this.#find(key);
    if (this.#known.size < 100_000) this.#known.set(key, group);
    return group;
  }

  #find(key: string): readonly T[] {
    const number = this.#keys.find(key);
    if (number < 0) return none;
    const { starts, items } = this.#numbers;
    const group: T[] = [];
    for (let at = starts[number] ?? 0; at < (starts[number + 1] ?? 0); at++)
      group.push(this.#things.at(items[at] ?? 0));
    return group;
  }
}

const none: readonly never[] = [];

/** The sections of `Groups` under `name`; `keysOf` may give a thing several keys. */
export function packGroups<T>(
  name: string,
  things: readonly T[],
  keysOf: (thing: T) => readonly string[],
): Sections {
  const groups = new Map<string, number[]>();
  for (const [number, thing] of things.entries()) {
    for (const key of new Set(keysOf(thing))) {
      const group = groups.get(key);
      if (group) group.push(number);
      else groups.set(key, [number]);
    }
  }
  return { ...packKeys(name, [...groups.keys()]), ...packLists(`${name}.groups`, [...groups.values()]) };
}
