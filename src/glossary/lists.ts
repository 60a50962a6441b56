import type { Archive, Sections } from './archive.ts';

/** A list of lists of small numbers as two flat arrays: quick to load, and to walk. */
export interface Lists {
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

/** The sections that keep `lists` under `name`. */
export function packLists(name: string, lists: readonly (readonly number[])[]): Sections {
  const starts = new Uint32Array(lists.length + 1);
  for (const [index, list] of lists.entries()) starts[index + 1] = (starts[index] ?? 0) + list.length;
  return { [`${name}.starts`]: starts, [`${name}.items`]: Uint32Array.from(lists.flat()) };
}

export const openLists = (archive: Archive, name: string): Lists => ({
  starts: archive.numbers(`${name}.starts`),
  items: archive.numbers(`${name}.items`),
});

/** For each key below `count` the numbers of the lists that hold an item of that key, in order. */
export function turnAround(
  lists: readonly (readonly number[])[],
  keyOf: (item: number) => number,
): number[][] {
  const turned: number[][] = [];
  for (const [number, list] of lists.entries()) {
    for (const key of new Set(list.map(keyOf))) {
      const numbers = turned[key];
      if (numbers) numbers.push(number);
      else turned[key] = [number];
    }
  }
  return turned;
}
