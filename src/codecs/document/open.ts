import type { DocumentCodec, Opened } from './codec.ts';
import { documentCodecs, plainText } from './list.ts';

/** The format that a file's name tells; plain text where it tells none. */
export function codecFor(path: string): DocumentCodec {
  const name = path.toLowerCase();
  return documentCodecs.find(({ endings }) => endings.some((ending) => name.endsWith(ending))) ?? plainText;
}

/** Reads a file's text in its format; `keys` say which strings of data are texts. */
export const open = async (path: string, text: string, keys: readonly string[] = []): Promise<Opened> =>
  (await codecFor(path).load())(path, text, keys);
