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

/** For each key below `count` the numbers of the lists that hold an item of that key, in order. */
export function turnAround({ starts, items }: Lists, count: number, keyOf: (item: number) => number): Lists {
  const turned = { starts: new Uint32Array(count + 1), items: new Uint32Array(items.length) };
  const ends = new Uint32Array(count + 1);
  for (const item of items) ends[keyOf(item) + 1] = (ends[keyOf(item) + 1] ?? 0) + 1;
  for (let key = 0; key < count; key++) ends[key + 1] = (ends[key + 1] ?? 0) + (ends[key] ?? 0);
  turned.starts.set(ends);
  for (let list = 0; list + 1 < starts.length; list++) {
    for (let i = starts[list] ?? 0; i < (starts[list + 1] ?? 0); i++) {
      const key = keyOf(items[i] ?? 0);
      const at = ends[key] ?? 0;
      turned.items[at] = list;
      ends[key] = at + 1;
    }
  }
  return turned;
}
