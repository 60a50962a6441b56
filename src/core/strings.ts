import type { Archive, Sections } from './archive.ts';
import type { Bytes } from './bytes.ts';

/** Strings by number in an archive: each is read when it is asked for. */
export class Strings {
  readonly size: number;
  readonly #starts: Uint32Array;
  readonly #bytes: Bytes;

  constructor(archive: Archive, name: string) {
    this.#starts = archive.numbers(`${name}.starts`);
    this.#bytes = archive.part(`${name}.bytes`);
    this.size = Math.max(0, this.#starts.length - 1);
  }

  /** '' where there is none of that number. */
  at(index: number): string {
    return this.#bytes.text(this.#starts[index] ?? 0, this.#starts[index + 1] ?? 0);
  }
}

/** The sections that keep `strings` under `name`. */
export function packStrings(name: string, strings: readonly string[]): Sections {
  const bytes = strings.map((each) => Buffer.from(each));
  const starts = new Uint32Array(bytes.length + 1);
  for (const [index, each] of bytes.entries()) starts[index + 1] = (starts[index] ?? 0) + each.length;
  return { [`${name}.starts`]: starts, [`${name}.bytes`]: Buffer.concat(bytes) };
}
