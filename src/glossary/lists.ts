import type { Archive, Sections } from '../core/archive.ts';

/** A list of lists of small numbers as two flat arrays: quick to load, and to walk. */
export interface Lists {
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

/** The sections that keep `lists` under `name`. */
export function packLists(name: string, lists: readonly (readonly number[])[]): Sections {
  const starts = new Uint32Array(lists.length + 1);
  for (const [index, list] of lists.entries()) starts[index + 1] = (starts[index] ?? 0) + list.length;
  const items = new Uint32Array(starts[lists.length] ?? 0);
  for (const [index, list] of lists.entries()) items.set(list, starts[index]);
  return { [`${name}.starts`]: starts, [`${name}.items`]: items };
}

export const openLists = (archive: Archive, name: string): Lists => ({
  starts: archive.numbers(`${name}.starts`),
  items: archive.numbers(`${name}.items`),
});
