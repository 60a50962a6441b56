/** Things by number, a line each: a line is read when its thing is first asked for. */
export class Lines<T> implements Iterable<T> {
  readonly #lines: readonly string[];
  readonly #read: (line: string) => T;
  readonly #known: (T | undefined)[] = [];

  constructor(text: string, read: (line: string) => T) {
    this.#lines = text === '' ? [] : text.split('\n');
    this.#read = read;
  }

  /** Throws a RangeError where there is no line of that number. */
  at(index: number): T {
    const known = this.#known[index];
    if (known !== undefined) return known;
    const line = this.#lines[index];
    if (line === undefined) throw new RangeError(`Nothing has the number ${index} in the compiled glossary.`);
    const thing = this.#read(line);
    this.#known[index] = thing;
    return thing;
  }

  *[Symbol.iterator](): Iterator<T> {
    for (const index of this.#lines.keys()) yield this.at(index);
  }
}
