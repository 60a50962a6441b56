import type { Archive, Sections } from './archive.ts';

/** Strings by number in an archive: each is decoded when it is asked for. */
export class Strings {
  readonly size: number;
  readonly #starts: Uint32Array;
  readonly #bytes: Buffer;

  constructor(archive: Archive, name: string) {
    this.#starts = archive.numbers(`${name}.starts`);
    this.#bytes = archive.bytes(`${name}.bytes`);
    this.size = Math.max(0, this.#starts.length - 1);
  }

  /** '' where there is none of that number. */
  at(index: number): string {
    return this.#bytes.toString('utf8', this.#starts[index] ?? 0, this.#starts[index + 1] ?? 0);
  }

  /** Whether the string of that number is the first `length` of the bytes, in UTF-8. */
  is(index: number, bytes: Uint8Array, length: number): boolean {
    const start = this.#starts[index] ?? 0;
    if ((this.#starts[index + 1] ?? 0) - start !== length) return false;
    for (let i = 0; i < length; i++) if (this.#bytes[start + i] !== bytes[i]) return false;
    return true;
  }
}

/** The sections that keep `strings` under `name`. */
export function packStrings(name: string, strings: readonly string[]): Sections {
  const bytes = strings.map((each) => Buffer.from(each));
  const starts = new Uint32Array(bytes.length + 1);
  for (const [index, each] of bytes.entries()) starts[index + 1] = (starts[index] ?? 0) + each.length;
  return { [`${name}.starts`]: starts, [`${name}.bytes`]: Buffer.concat(bytes) };
}
