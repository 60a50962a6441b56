import { verdictLine } from '../core/gate.ts';
import { Results } from '../io/results.ts';
import { Policies } from '../project/policies.ts';
import { Baselines, tellStale } from './baselines.ts';
import { complain, tellFailures } from './errors.ts';
import type { Ending } from './exit-codes.ts';
import { gatesOf, type LintFlags, modeOf } from './flags.ts';
import { Gatekeeper } from './gating.ts';
import { refuseOverwriting } from './inputs.ts';
import { performed } from './performing.ts';
import { type Job, plan } from './planning.ts';
import { openPublisher } from './publish.ts';
import { type Scope, scopeOf } from './scope.ts';
import { saysVerdicts } from './targets.ts';
import type { World } from './world.ts';

/** Find → configure → read → check → repair → sift → report → judge. What fails is told, and the rest is done. */
export async function lintPaths(given: readonly string[], flags: LintFlags, world: World): Promise<Ending> {
  const mode = modeOf(flags);
  const scope = await scopeOf(given, flags, world);
  protectInputs(scope, flags, world);
  // What stands beside a text is no part of it.
  const caches = flags.cache && flags.source === undefined;
  const results = caches ? new Results(world.cwd, world.env.XDG_CACHE_HOME) : undefined;
  const { jobs, faults } = await plan(scope.sources, new Policies(flags, world), results);
  const baselines = await Baselines.open(flags, world.cwd);
  if (faults.length > 0 || !(baselines instanceof Baselines)) {
    tellFailures(world.stderr, [...faults, ...(baselines instanceof Baselines ? [] : baselines)]);
    return 'error';
  }
  const failures = [...scope.missing];
  const publisher = await openPublisher(
    { mode, stdoutTaken: mode === 'fix' && scope.readsStdin },
    flags,
    world,
  );
  const gatekeeper = new Gatekeeper(gatesOf(flags));
  const work = {
    jobs,
    requestFor: ({ source: { path } }: Job) => ({
      mode,
      sieve: { known: baselines.knownIn(path), changed: scope.changedIn(path) },
    }),
    width: flags.jobs ?? 1,
    caches: results !== undefined,
  };
  for await (const [job, outcome] of performed(work, world)) {
    if ('file' in outcome) {
      const taken = baselines.take(outcome);
      publisher.file(taken);
      gatekeeper.add(taken.file, job.policy);
      if (taken.file.wordCount === 0)
        complain(world.stderr, `${taken.file.path}: no English words to check.`);
    } else failures.push(outcome);
  }
  const verdicts = gatekeeper.verdicts();
  const baseline = baselines.report();
  failures.push(...(await publisher.end({ failures, verdicts, ...(baseline && { baseline }) })));
  failures.push(...(await baselines.write(world.stderr)));
  if (baseline && flags.writeBaseline === undefined) tellStale(world.stderr, baseline);
  tellFailures(world.stderr, failures);
  if (mode === 'diff' || !flags.targets.some(saysVerdicts)) {
    for (const verdict of verdicts) complain(world.stderr, `failed: ${verdictLine(verdict)}`);
  }
  if (failures.length > 0) return 'error';
  return verdicts.length > 0 && flags.exitCode ? 'found' : 'clean';
}

function protectInputs({ sources }: Scope, flags: LintFlags, { cwd }: World): void {
  const { targets, glossary, baseline, writeBaseline } = flags;
  const reports = targets.flatMap(({ path }) => path ?? []);
  const texts = [...sources.map(({ path }) => path), ...glossary];
  refuseOverwriting(reports, [...texts, ...[baseline ?? [], writeBaseline ?? []].flat()], cwd);
  if (writeBaseline !== undefined) refuseOverwriting([writeBaseline], texts, cwd);
}
