/** A list of lists of small numbers as two flat arrays: quick to load, and to walk. */
export interface Lists {
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

/** `Lists` as a cache keeps them: base64 of the two arrays' bytes, little-endian as all our platforms are. */
export interface PackedLists {
  readonly starts: string;
  readonly items: string;
}

export function packLists(lists: readonly (readonly number[])[]): PackedLists {
  const starts = new Uint32Array(lists.length + 1);
  for (const [index, list] of lists.entries()) starts[index + 1] = (starts[index] ?? 0) + list.length;
  return { starts: pack(starts), items: pack(Uint32Array.from(lists.flat())) };
}

export const unpackLists = ({ starts, items }: PackedLists): Lists => ({
  starts: unpack(starts),
  items: unpack(items),
});

const pack = (numbers: Uint32Array): string => Buffer.from(numbers.buffer).toString('base64');

function unpack(text: string): Uint32Array {
  const bytes = Uint8Array.from(Buffer.from(text, 'base64'));
  return new Uint32Array(bytes.buffer, 0, bytes.length >> 2);
}
