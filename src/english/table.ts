/**
 * Sorted lines `key⇥value` searched where they stand: opening a table of 120,000 words costs nothing but reading it.
 * Keys are in code-unit order, each once.
 */
export class Table {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text.endsWith('\n') || text === '' ? text : `${text}\n`;
  }

  /** The value of `key`, or undefined. */
  get(key: string): string | undefined {
    let low = 0;
    let high = this.#text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = this.#text.lastIndexOf('\n', middle - 1) + 1;
      const order = this.#compare(start, key);
      if (order === 0) return this.#valueAt(start + key.length);
      if (order < 0) low = this.#text.indexOf('\n', middle) + 1;
      else high = start;
    }
    return undefined;
  }

  /** Line at `start` against `key`: negative where the line comes first. */
  #compare(start: number, key: string): number {
    for (let i = 0; i < key.length; i++) {
      const code = this.#text.charCodeAt(start + i);
      if (code === 9 || code === 10) return -1;
      const difference = code - key.charCodeAt(i);
      if (difference !== 0) return difference;
    }
    const after = this.#text.charCodeAt(start + key.length);
    return after === 9 || after === 10 ? 0 : 1;
  }

  #valueAt(at: number): string {
    if (this.#text.charCodeAt(at) === 10) return '';
    return this.#text.slice(at + 1, this.#text.indexOf('\n', at));
  }
}

/** The text of a table. */
export function tableText(entries: Iterable<readonly [key: string, value: string]>): string {
  return [...entries]
    .map(([key, value]) => [key, value === '' ? key : `${key}\t${value}`] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, line]) => `${line}\n`)
    .join('');
}
