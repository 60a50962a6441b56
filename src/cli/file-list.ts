import { readText } from '../io/read.ts';
import { UsageError } from './errors.ts';
import { standardInput } from './inputs.ts';
import type { World } from './world.ts';

/** The paths in a file, or in standard input: one a line, or parted by NUL as `find -print0` writes them. */
export async function listedPaths(list: string, { stdin, cwd }: World): Promise<readonly string[]> {
  const text = list === standardInput ? await piped(stdin) : await read(list, cwd);
  const parted = text.includes('\0') ? text.split('\0') : text.split(/\r?\n/);
  // A file of that name, not standard input.
  return parted.filter(Boolean).map((path) => (path === standardInput ? `./${path}` : path));
}

async function read(path: string, cwd: string): Promise<string> {
  const found = await readText(path, cwd);
  if ('failure' in found) throw new UsageError(`--file-list ${path}: ${found.failure.message}`);
  return found.text;
}

async function piped(stdin: World['stdin']): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin)
    chunks.push(chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk)));
  return Buffer.concat(chunks).toString('utf8');
}
