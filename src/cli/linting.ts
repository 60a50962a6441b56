import { reaches } from '../core/severity.ts';
import { besideSource } from './beside.ts';
import { tellFailures } from './errors.ts';
import type { Ending } from './exit-codes.ts';
import { type LintFlags, modeOf } from './flags.ts';
import { refuseOverwriting, sourcesOf, standardInput } from './inputs.ts';
import { outcomeOf } from './outcome.ts';
import { openPublisher } from './publish.ts';
import type { World } from './world.ts';

/** Find → read → check → repair → report. What fails is told, and the rest is done. */
export async function lintPaths(paths: readonly string[], flags: LintFlags, world: World): Promise<Ending> {
  const mode = modeOf(flags);
  const { sources: found, failures: missing } = await sourcesOf(paths, world, flags.stdinFilename);
  const sources = flags.source === undefined ? found : besideSource(flags.source, found, world.cwd);
  refuseOverwriting(
    flags.targets.flatMap(({ path }) => path ?? []),
    [...sources.map(({ path }) => path), ...flags.glossary],
    world.cwd,
  );
  const { checker, failures: unread } = await world.parts.checker(flags.glossary);
  if (unread.length > 0) {
    // Findings by half a glossary would mislead.
    tellFailures(world.stderr, unread);
    return 'error';
  }
  const failures = [...missing];
  const readsStdin = paths.length === 0 || paths.includes(standardInput);
  const publisher = await openPublisher({ mode, stdoutTaken: mode === 'fix' && readsStdin }, flags, world);
  let isReached = false;
  for (const source of sources) {
    const outcome = await outcomeOf(source, checker, mode);
    if ('file' in outcome) {
      publisher.file(outcome);
      isReached ||= outcome.file.findings.some(({ severity }) => reaches(severity, flags.failOn));
    } else failures.push(outcome);
  }
  failures.push(...(await publisher.end({ failures })));
  tellFailures(world.stderr, failures);
  if (failures.length > 0) return 'error';
  return isReached && flags.exitCode ? 'found' : 'clean';
}
