import type { Archive, Sections } from './archive.ts';
import { packStrings } from './strings.ts';

/** Distinct strings in an archive, each found by what it says: a hash table that is used where it stands. */
export class Keys {
  readonly size: number;
  readonly #starts: Uint32Array;
  readonly #bytes: Buffer;
  /** Of each slot: the number of its string and 1 more; 0 where it is free. */
  readonly #slots: Uint32Array;

  constructor(archive: Archive, name: string) {
    this.#starts = archive.numbers(`${name}.starts`);
    this.#bytes = archive.bytes(`${name}.bytes`);
    this.#slots = archive.numbers(`${name}.slots`);
    this.size = Math.max(0, this.#starts.length - 1);
  }

  at(number: number): string {
    return this.#bytes.toString('utf8', this.#starts[number] ?? 0, this.#starts[number + 1] ?? 0);
  }

  has(text: string): boolean {
    return this.find(text) >= 0;
  }

  /** Its number, or -1. */
  find(text: string): number {
    const count = this.#slots.length;
    if (count === 0) return -1;
    const length = encode(text);
    for (let slot = hashOf(encoded, length) % count; ; slot = slot + 1 === count ? 0 : slot + 1) {
      const number = (this.#slots[slot] ?? 0) - 1;
      if (number < 0 || this.#isEncoded(number, length)) return number;
    }
  }

  /** Whether the string of that number is what was encoded last. */
  #isEncoded(number: number, length: number): boolean {
    const start = this.#starts[number] ?? 0;
    if ((this.#starts[number + 1] ?? 0) - start !== length) return false;
    for (let i = 0; i < length; i++) if (this.#bytes[start + i] !== encoded[i]) return false;
    return true;
  }
}

/** The sections that keep `keys` under `name`. */
export function packKeys(name: string, keys: readonly string[]): Sections {
  const slots = new Uint32Array(Math.ceil(keys.length * 1.6) + 1);
  for (const [number, key] of keys.entries()) {
    // To encode may replace what holds the bytes.
    const length = encode(key);
    let slot = hashOf(encoded, length) % slots.length;
    while (slots[slot] !== 0) slot = slot + 1 === slots.length ? 0 : slot + 1;
    slots[slot] = number + 1;
  }
  return { ...packStrings(name, keys), [`${name}.slots`]: slots };
}

/** What was encoded last. */
let encoded: Uint8Array = new Uint8Array(256);

/** Most words are ASCII, and quickly encoded by hand; returns the length. */
function encode(text: string): number {
  const { length } = text;
  if (length * 3 > encoded.length) encoded = new Uint8Array(length * 6);
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return encoder.encodeInto(text, encoded).written;
    encoded[i] = code;
  }
  return length;
}

const encoder = new TextEncoder();

/** FNV-1a. */
function hashOf(bytes: Uint8Array, length: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < length; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
