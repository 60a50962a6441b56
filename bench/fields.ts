/** Typed reading of one object of unknown shape; throws with its name and the key where the shape is another. */
export class Fields {
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #name: string;

  constructor(value: unknown, name: string) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new TypeError(`Expected ${name} to be an object`);
    }
    this.#values = Object.fromEntries(Object.entries(value));
    this.#name = name;
  }

  has(key: string): boolean {
    return this.#values[key] !== undefined;
  }

  text(key: string): string {
    const value = this.#values[key];
    return typeof value === 'string' ? value : this.#refuse(key, 'text');
  }

  number(key: string): number {
    const value = this.#values[key];
    return typeof value === 'number' ? value : this.#refuse(key, 'a number');
  }

  /** An absent list is empty. */
  texts(key: string): string[] {
    return this.#list(key).map((item) => (typeof item === 'string' ? item : this.#refuse(key, 'texts')));
  }

  /** An absent list is empty. */
  objects(key: string): Fields[] {
    return this.#list(key).map((item, i) => new Fields(item, `${this.#name}.${key}[${i}]`));
  }

  #list(key: string): readonly unknown[] {
    const value: unknown = this.#values[key] ?? [];
    return Array.isArray(value) ? value : this.#refuse(key, 'a list');
  }

  #refuse(key: string, wanted: string): never {
    throw new TypeError(`Expected ${wanted} in “${key}” of ${this.#name}`);
  }
}

/** The rows of a file with one JSON object a line. */
export function rowsOf(name: string, text: string): Fields[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, i) => new Fields(JSON.parse(line), `${name} row ${i + 1}`));
}
