import type { Opened } from '../codecs/document/codec.ts';
import { open } from '../codecs/document/open.ts';
import { lines } from '../core/lines.ts';
import type { Failure } from '../core/report.ts';

/** Bytes of a file to a document. */
export async function decode(path: string, bytes: Uint8Array, keys?: readonly string[]): Promise<Opened> {
  const text = textOf(path, bytes);
  return typeof text === 'string' ? open(path, text, keys) : { failure: text };
}

/** Offsets count the byte order mark, since it is part of the text as it is on disk. */
export function textOf(path: string, bytes: Uint8Array): string | Failure {
  const failure = (message: string): Failure => ({ path, message });
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return failure('Cannot read UTF-16: save the file as UTF-8.');
  if (bytes.includes(0)) return failure('Cannot check a binary file (it has a NUL byte): leave it out.');
  const text = decoded(bytes, true);
  if (text !== undefined) return text;
  const { at, ...place } = firstBadByte(bytes);
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const message = `Cannot read byte 0x${byte}, which is not UTF-8: save the file as UTF-8.`;
  return { path, ...place, message };
}

/** Undefined where `fatal` and the bytes aren't UTF-8. */
function decoded(bytes: Uint8Array, fatal: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Reads on past errors and looks for the first U+FFFD that the bytes don't spell out. */
function firstBadByte(bytes: Uint8Array): { at: number; line: number; column: number } {
  const text = decoded(bytes, false) ?? '';
  let at = 0;
  let from = 0;
  for (;;) {
    const found = text.indexOf('\ufffd', from);
    if (found < 0) return { at, line: 1, column: 1 };
    at += Buffer.byteLength(text.slice(from, found));
    const spelledOut = bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd;
    if (!spelledOut) return { at, ...lines(text).at(found) };
    at += 3;
    from = found + 1;
  }
}
