import { openArchive, packArchive } from '../core/archive.ts';
import type { Bytes } from '../core/bytes.ts';
import { Keys, packKeys } from '../core/keys.ts';
import { packStrings, Strings } from '../core/strings.ts';

/** What a table is made of; each key once. */
export type Entries = readonly (readonly [key: string, value: string])[];

/** Texts by key, searched where they stand: opening a table of 120,000 words costs nothing but reading it. */
export class Table implements Iterable<readonly [key: string, value: string]> {
  readonly #keys: Keys;
  readonly #values: Strings;

  constructor(packed: Uint8Array | Bytes) {
    const archive = openArchive(packed);
    this.#keys = new Keys(archive, 'keys');
    this.#values = new Strings(archive, 'values');
  }

  has(key: string): boolean {
    return this.#keys.has(key);
  }

  /** The value of `key`, or undefined. */
  get(key: string): string | undefined {
    const number = this.#keys.find(key);
    return number < 0 ? undefined : this.#values.at(number);
  }

  /** In the order of the keys' code units. */
  *[Symbol.iterator](): Iterator<readonly [key: string, value: string]> {
    for (let number = 0; number < this.#keys.size; number++)
      yield [this.#keys.at(number), this.#values.at(number)];
  }
}

/** The bytes of a table. */
export function packTable(entries: Entries): Uint8Array {
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
  const values = sorted.map(([, value]) => value);
  return packArchive({
    ...packKeys(
      'keys',
      sorted.map(([key]) => key),
    ),
    ...(values.some((value) => value !== '') && packStrings('values', values)),
  });
}
