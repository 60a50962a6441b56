import type { Changed } from '../core/changes.ts';
import type { Failure } from '../core/report.ts';
import { besideSource } from './beside.ts';
import { complain, UsageError } from './errors.ts';
import { listedPaths } from './file-list.ts';
import type { LintFlags } from './flags.ts';
import { orStandardInput, type Source, sourcesOf, standardInput } from './inputs.ts';
import type { World } from './world.ts';

/** What a run looks at. */
export interface Scope {
  readonly sources: readonly Source[];
  /** Paths that stand for nothing. */
  readonly missing: readonly Failure[];
  readonly readsStdin: boolean;
  /** The lines to look at in a file; undefined: all. */
  changedIn(path: string): Changed | undefined;
}

export async function scopeOf(given: readonly string[], flags: LintFlags, world: World): Promise<Scope> {
  const changes = await changesFor(flags, world);
  const paths = await pathsOf(given.length === 0 && changes ? ['.'] : given, flags, world);
  const { sources: found, failures: missing } = await sourcesOf(paths, world, flags.stdinFilename);
  const changed = changes ? found.filter(({ path }) => changes(path) !== undefined) : found;
  if (changed.length < found.length && changed.length === 0)
    complain(world.stderr, `no text has changed since ${flags.since ?? 'the last commit'}.`);
  return {
    sources: flags.source === undefined ? changed : besideSource(flags.source, changed, world.cwd),
    missing,
    readsStdin: paths.includes(standardInput),
    changedIn: (path) => changes?.(path),
  };
}

async function changesFor({ since, changed, writeBaseline }: LintFlags, world: World) {
  if (since === undefined && !changed) return undefined;
  if (since !== undefined && changed)
    throw new UsageError('--changed is --since the last commit: give one of them.');
  if (writeBaseline !== undefined)
    throw new UsageError(
      `--write-baseline writes down all that is found in a file, and --${changed ? 'changed' : 'since'} looks at some of its lines: give one of them.`,
    );
  const { changesSince, GitError } = await import('../io/git.ts');
  try {
    return await changesSince(since, world);
  } catch (error) {
    if (error instanceof GitError)
      throw new UsageError(`--${changed ? 'changed' : 'since'}: ${error.message}`);
    throw error;
  }
}

async function pathsOf(given: readonly string[], flags: LintFlags, world: World): Promise<readonly string[]> {
  const { fileList } = flags;
  if (fileList === undefined) return orStandardInput(given, world);
  if (fileList === standardInput && given.includes(standardInput))
    throw new UsageError('Standard input holds either a text or the list of files: give one of them a file.');
  return [...given, ...(await listedPaths(fileList, world))];
}
