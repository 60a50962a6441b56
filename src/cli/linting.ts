import { reaches } from '../core/severity.ts';
import { tellFailures } from './errors.ts';
import type { Ending } from './exit-codes.ts';
import { type LintFlags, modeOf } from './flags.ts';
import { refuseOverwriting, sourcesOf, standardInput } from './inputs.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { publish } from './publish.ts';
import type { World } from './world.ts';

/** Find → read → check → repair → report. What fails is told, and the rest is done. */
export async function lintPaths(paths: readonly string[], flags: LintFlags, world: World): Promise<Ending> {
  const mode = modeOf(flags);
  const { sources, failures: missing } = await sourcesOf(paths, world, flags.stdinFilename);
  refuseOverwriting(flags.outputFile, sources, world.cwd);
  const { checker, failures: unread } = await world.parts.checker(flags.glossary);
  if (unread.length > 0) {
    // Findings by half a glossary would mislead.
    tellFailures(world.stderr, unread);
    return 'error';
  }
  const failures = [...missing];
  const outcomes: Outcome[] = [];
  for (const source of sources) {
    const outcome = await outcomeOf(source, checker, mode);
    if ('file' in outcome) outcomes.push(outcome);
    else failures.push(outcome);
  }
  const readsStdin = paths.length === 0 || paths.includes(standardInput);
  const stdoutTaken = mode === 'fix' && readsStdin;
  const unwritten = await publish({ outcomes, failures, mode, stdoutTaken }, flags, world);
  if (unwritten) failures.push(unwritten);
  tellFailures(world.stderr, failures);
  return failures.length > 0 ? 'error' : endingOf(outcomes, flags);
}

function endingOf(outcomes: readonly Outcome[], { exitCode, failOn }: LintFlags): Ending {
  const found = outcomes.some(({ file }) => file.findings.some(({ severity }) => reaches(severity, failOn)));
  return exitCode && found ? 'found' : 'clean';
}
