import type { Archive, Sections } from './archive.ts';
import { packStrings, Strings } from './strings.ts';

/** Distinct strings in an archive, each found by what it says: a hash table that is used where it stands. */
export class Keys {
  readonly #strings: Strings;
  /** Of each slot: the number of its string and 1 more; 0 where it is free. */
  readonly #slots: Uint32Array;

  constructor(archive: Archive, name: string) {
    this.#strings = new Strings(archive, name);
    this.#slots = archive.numbers(`${name}.slots`);
  }

  get size(): number {
    return this.#strings.size;
  }

  at(number: number): string {
    return this.#strings.at(number);
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
      if (number < 0 || this.#strings.is(number, encoded, length)) return number;
    }
  }
}

/** The sections that keep `keys` under `name`. */
export function packKeys(name: string, keys: readonly string[]): Sections {
  const slots = new Uint32Array(Math.ceil(keys.length * 1.6) + 1);
  for (const [number, key] of keys.entries()) {
    let slot = hashOf(encoded, encode(key)) % slots.length;
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
