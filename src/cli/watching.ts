import { complain, Faults, UsageError } from './errors.ts';
import type { Ending } from './exit-codes.ts';
import type { LintFlags } from './flags.ts';
import { standardInput } from './inputs.ts';
import { lintOnce } from './linting.ts';
import type { Changes, World } from './world.ts';

const clearScreen = '\u001b[2J\u001b[3J\u001b[H';

/** Lints again whenever something changes, until it is interrupted. What is as it was is remembered. */
export async function lintAndWatch(
  given: readonly string[],
  flags: LintFlags,
  world: World,
): Promise<Ending> {
  if ([...given, flags.fileList].includes(standardInput))
    throw new UsageError('--watch looks at files: standard input comes only once.');
  const paths = given.length > 0 || flags.fileList !== undefined ? given : ['.'];
  const written = [...flags.targets.map(({ path }) => path), flags.writeBaseline].flatMap(
    (path) => path ?? [],
  );
  const changes = await world.parts.changes(written);
  const { config, baseline, source, fileList } = flags;
  changes.add([...paths, ...[config, baseline, source, fileList].flatMap((path) => path ?? [])]);
  try {
    return await lintOnEach(changes, paths, flags, world);
  } finally {
    // What is watched would keep the program alive after an error that nobody expected.
    await changes.close();
  }
}

async function lintOnEach(
  changes: Changes,
  paths: readonly string[],
  flags: LintFlags,
  world: World,
): Promise<never> {
  const { stdout, stderr, cwd } = world;
  const clears = stdout.isTTY === true && flags.targets.some(({ path }) => path === undefined);
  for (;;) {
    if (clears) stdout.write(clearScreen);
    try {
      const { readsAlso } = await lintOnce(paths, { ...flags, cache: true }, world);
      changes.add(readsAlso);
    } catch (error) {
      // A file that was named may be gone for a while.
      if (!(error instanceof UsageError)) throw error;
      complain(stderr, error.message);
    }
    complain(stderr, `watching ${cwd}; Ctrl-C ends it.`);
    const failure = await changes.next();
    if (failure) throw new Faults([failure]);
  }
}
