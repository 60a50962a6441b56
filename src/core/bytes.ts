/** A run of bytes, read where it is asked for. */
export interface Bytes {
  readonly length: number;
  read(start: number, end: number): Buffer;
  /** As UTF-8. */
  text(start: number, end: number): string;
}

/** Bytes that are in memory already. */
export function inMemory(bytes: Uint8Array): Bytes {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    length: buffer.length,
    read: (start, end) => buffer.subarray(start, end),
    text: (start, end) => buffer.toString('utf8', start, end),
  };
}
