import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Opened } from '../codecs/document/codec.ts';
import type { Failure } from '../core/report.ts';
import { decode } from './decode.ts';
import { problemOf } from './problem.ts';

/** The largest file that is read: a JavaScript string holds little more. */
const limit = 256 * 1024 * 1024;
const tooLarge = 'Cannot check more than 256 MB: split the file.';

/** Reads one file; `path` is shown as given and found from `cwd`, `keys` say which strings of data are texts. */
export async function readDocument(path: string, cwd: string, keys?: readonly string[]): Promise<Opened> {
  const file = resolve(cwd, path);
  try {
    const { size, ...kind } = await stat(file).then((found) => ({
      size: found.size,
      folder: found.isDirectory(),
      regular: found.isFile(),
    }));
    if (kind.folder) return { failure: { path, message: 'Cannot check a folder here: give a file.' } };
    if (size > limit) return { failure: { path, message: tooLarge } };
    // A pipe, as from `<(command)`, has no size to ask for.
    return kind.regular
      ? await decode(path, await readFile(file), keys)
      : await readStream(path, createReadStream(file), keys);
  } catch (error) {
    return { failure: { path, message: problemOf(error, 'read') } };
  }
}

/** The text of a file that is no document: what a program wrote for another. */
export async function readText(
  path: string,
  cwd: string,
): Promise<{ readonly text: string } | { readonly failure: Failure }> {
  try {
    return { text: await readFile(resolve(cwd, path), 'utf8') };
  } catch (error) {
    return { failure: { path, message: problemOf(error, 'read') } };
  }
}

/** A file as it is. */
export async function readBytes(
  path: string,
  cwd: string,
): Promise<{ readonly bytes: Uint8Array } | { readonly failure: Failure }> {
  try {
    return { bytes: await readFile(resolve(cwd, path)) };
  } catch (error) {
    return { failure: { path, message: problemOf(error, 'read') } };
  }
}

/** Reads a stream to its end, standard input for one; `path` is the name to show. */
export async function readStream(
  path: string,
  stream: AsyncIterable<unknown>,
  keys?: readonly string[],
): Promise<Opened> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
    size += bytes.length;
    if (size > limit) return { failure: { path, message: tooLarge } };
    chunks.push(bytes);
  }
  return decode(path, Buffer.concat(chunks), keys);
}
