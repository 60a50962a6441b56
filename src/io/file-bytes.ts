import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Bytes } from '../core/bytes.ts';

/** Most texts that are read by themselves fit in here. */
const scratch = Buffer.allocUnsafe(4096);

/**
 * A file that is read only where it is asked for: new memory costs a start more than anything else does. It stays open,
 * so that whoever takes its place on disk doesn't matter, until nobody holds it any more.
 */
export function openFile(path: string): Bytes {
  const file = openSync(path, 'r');
  const fill = (buffer: Buffer, start: number, length: number): Buffer => {
    for (let at = 0; at < length; ) {
      const count = readSync(file, buffer, at, length - at, start + at);
      if (count === 0) throw new RangeError(`${path} is cut short.`);
      at += count;
    }
    return buffer;
  };
  const fresh = (start: number, end: number): Buffer =>
    fill(Buffer.allocUnsafeSlow(end - start), start, end - start);
  const bytes: Bytes = {
    length: fstatSync(file).size,
    read: fresh,
    text(start, end) {
      const length = end - start;
      if (length > scratch.length) return fresh(start, end).toString('utf8');
      return fill(scratch, start, length).toString('utf8', 0, length);
    },
  };
  closer.register(bytes, file);
  return bytes;
}

const closer = new FinalizationRegistry<number>((file) => closeSync(file));
