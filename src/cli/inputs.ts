import type { Opened } from '../codecs/document/codec.ts';
import { open } from '../codecs/document/open.ts';
import type { Failure } from '../core/report.ts';
import { findFiles, realPath } from '../io/find.ts';
import { readDocument, readStream } from '../io/read.ts';
import { replace } from '../io/write.ts';
import { UsageError } from './errors.ts';
import type { World } from './world.ts';

/** One thing to check, and where its repaired text goes. */
export interface Source {
  readonly path: string;
  /** Whether its path is all that there is to know of it. */
  readonly isFile: boolean;
  /** `keys` say which strings of data are texts. */
  read(keys?: readonly string[]): Promise<Opened>;
  /** Another text of the same file: with repairs in it. */
  reopen(text: string, keys?: readonly string[]): Promise<Opened>;
  /** Fails where the file no longer holds `before`. */
  save(before: string, after: string): Promise<Failure | undefined>;
}

/** The path that stands for standard input. */
export const standardInput = '-';

/** Paths with standard input among them where nothing else is given and it is no terminal. */
export function orStandardInput(paths: readonly string[], { stdin }: World): readonly string[] {
  if (paths.length > 0) return paths;
  if (stdin.isTTY)
    throw new UsageError('Nothing to check: give files, folders, globs, or - for standard input.');
  return [standardInput];
}

/** What the given paths stand for, standard input first. */
export async function sourcesOf(
  paths: readonly string[],
  world: World,
  stdinName = '<stdin>',
): Promise<{ sources: readonly Source[]; failures: readonly Failure[] }> {
  const { stdin, stdout, cwd } = world;
  const files = paths.filter((path) => path !== standardInput);
  const found = await findFiles(files, cwd);
  const piped: Source = {
    path: stdinName,
    isFile: false,
    read: (keys) => readStream(stdinName, stdin, keys),
    reopen: (text, keys) => open(stdinName, text, keys),
    async save(_before, after) {
      stdout.write(after);
      return undefined;
    },
  };
  const named = found.paths.map((path) => fileSource(path, cwd));
  const readsStdin = files.length < paths.length;
  return { sources: readsStdin ? [piped, ...named] : named, failures: found.failures };
}

/** A file, found from the working folder. */
export const fileSource = (path: string, cwd: string): Source => ({
  path,
  isFile: true,
  read: (keys) => readDocument(path, cwd, keys),
  reopen: (text, keys) => open(path, text, keys),
  save: async (before, after) => (before === after ? undefined : replace(path, before, after, cwd)),
});

/** A report must not be written over what it is made from: a text, or a glossary, whatever links lead there. */
export function refuseOverwriting(outputs: readonly string[], inputs: readonly string[], cwd: string): void {
  const read = new Set(inputs.map((path) => realPath(path, cwd)));
  const clash = outputs.find((output) => read.has(realPath(output, cwd)));
  if (clash !== undefined)
    throw new UsageError(`Cannot write the report over ${clash}, which is to be read: choose another -o.`);
}
