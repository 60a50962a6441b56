import type { Opened } from './codec.ts';
import { documentCodecs } from './list.ts';
import { plain } from './plain.ts';

/** Reads a file's text in the format that its name tells, and as plain text where it tells none. */
export async function open(path: string, text: string): Promise<Opened> {
  const name = path.toLowerCase();
  const codec = documentCodecs.find(({ endings }) => endings.some((ending) => name.endsWith(ending)));
  if (!codec) return { document: plain(path, text) };
  return (await codec.load())(path, text);
}
