import { verdictLine } from '../core/gate.ts';
import { Policies } from '../project/policies.ts';
import { besideSource } from './beside.ts';
import { complain, tellFailures, UsageError } from './errors.ts';
import type { Ending } from './exit-codes.ts';
import { listedPaths } from './file-list.ts';
import { gatesOf, type LintFlags, modeOf } from './flags.ts';
import { Gatekeeper } from './gating.ts';
import { orStandardInput, refuseOverwriting, sourcesOf, standardInput } from './inputs.ts';
import { outcomeOf } from './outcome.ts';
import { plan } from './planning.ts';
import { openPublisher } from './publish.ts';
import { saysVerdicts } from './targets.ts';
import type { World } from './world.ts';

/** Find → configure → read → check → repair → report → judge. What fails is told, and the rest is done. */
export async function lintPaths(given: readonly string[], flags: LintFlags, world: World): Promise<Ending> {
  const mode = modeOf(flags);
  const paths = await pathsOf(given, flags, world);
  const { sources: found, failures: missing } = await sourcesOf(paths, world, flags.stdinFilename);
  const sources = flags.source === undefined ? found : besideSource(flags.source, found, world.cwd);
  refuseOverwriting(
    flags.targets.flatMap(({ path }) => path ?? []),
    [...sources.map(({ path }) => path), ...flags.glossary],
    world.cwd,
  );
  const { jobs, faults } = await plan(sources, new Policies(flags, world));
  if (faults.length > 0) {
    tellFailures(world.stderr, faults);
    return 'error';
  }
  const failures = [...missing];
  const readsStdin = paths.includes(standardInput);
  const publisher = await openPublisher({ mode, stdoutTaken: mode === 'fix' && readsStdin }, flags, world);
  const gatekeeper = new Gatekeeper(gatesOf(flags));
  for (const job of jobs) {
    const outcome = await outcomeOf(job, mode);
    if ('file' in outcome) {
      publisher.file(outcome);
      gatekeeper.add(outcome.file, job.policy);
      if (outcome.file.wordCount === 0)
        complain(world.stderr, `${outcome.file.path}: no English words to check.`);
    } else failures.push(outcome);
  }
  const verdicts = gatekeeper.verdicts();
  failures.push(...(await publisher.end({ failures, verdicts })));
  tellFailures(world.stderr, failures);
  if (mode === 'diff' || !flags.targets.some(saysVerdicts)) {
    for (const verdict of verdicts) complain(world.stderr, `failed: ${verdictLine(verdict)}`);
  }
  if (failures.length > 0) return 'error';
  return verdicts.length > 0 && flags.exitCode ? 'found' : 'clean';
}

async function pathsOf(given: readonly string[], flags: LintFlags, world: World): Promise<readonly string[]> {
  const { fileList } = flags;
  if (fileList === undefined) return orStandardInput(given, world);
  if (fileList === standardInput && given.includes(standardInput))
    throw new UsageError('Standard input holds either a text or the list of files: give one of them a file.');
  return [...given, ...(await listedPaths(fileList, world))];
}
