import type { Strings } from '../core/strings.ts';

/** Things by number, a string each: it is read when its thing is first asked for. */
export class Lines<T> implements Iterable<T> {
  readonly #lines: Strings;
  readonly #read: (line: string) => T;
  readonly #known: (T | undefined)[] = [];

  constructor(lines: Strings, read: (line: string) => T) {
    this.#lines = lines;
    this.#read = read;
  }

  /** Throws a RangeError where there is no line of that number. */
  at(index: number): T {
    const known = this.#known[index];
    if (known !== undefined) return known;
    if (!(index < this.#lines.size))
      throw new RangeError(`Nothing has the number ${index} in the compiled glossary.`);
    const thing = this.#read(this.#lines.at(index));
    this.#known[index] = thing;
    return thing;
  }

  *[Symbol.iterator](): Iterator<T> {
    for (let index = 0; index < this.#lines.size; index++) yield this.at(index);
  }
}
