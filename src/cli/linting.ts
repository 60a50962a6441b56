import { verdictLine } from '../core/gate.ts';
import { exists } from '../io/find.ts';
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
import { Progress } from './progress.ts';
import { openPublisher } from './publish.ts';
import { type Scope, scopeOf } from './scope.ts';
import { saysVerdicts } from './targets.ts';
import type { Mode } from './task.ts';
import type { World } from './world.ts';

export interface Linted {
  readonly ending: Ending;
  /** What it went by beside the texts: configurations and glossaries. */
  readonly readsAlso: readonly string[];
}

interface Run {
  readonly mode: Mode;
  readonly scope: Scope;
  readonly jobs: readonly Job[];
  readonly baselines: Baselines;
  readonly caches: boolean;
}

/** Find → configure → read → check → repair → sift → report → judge. What fails is told, and the rest is done. */
export async function lintOnce(given: readonly string[], flags: LintFlags, world: World): Promise<Linted> {
  const mode = modeOf(flags);
  const scope = await scopeOf(given, flags, world);
  protectInputs(scope, flags, world);
  // What stands beside a text is no part of it.
  const caches = flags.cache === true && flags.source === undefined;
  const results = caches ? new Results(world.cwd, world.env.XDG_CACHE_HOME) : undefined;
  const { jobs, faults, doubts } = await plan(scope.sources, new Policies(flags, world), results);
  const readsAlso = [...jobs.flatMap(inputsOf), ...faults.map(({ path }) => path)].filter((path) =>
    exists(path, world.cwd),
  );
  const baselines = await Baselines.open(flags, world.cwd);
  if (faults.length > 0 || !(baselines instanceof Baselines)) {
    const unread = baselines instanceof Baselines ? [] : baselines;
    tellFailures(world.stderr, [...scope.missing, ...faults, ...unread]);
    return { ending: 'error', readsAlso };
  }
  // With -g, glossaries are missing that the configuration counts on.
  if (flags.glossary.length === 0) tellFailures(world.stderr, doubts);
  return { ending: await lintAll({ mode, scope, jobs, baselines, caches }, flags, world), readsAlso };
}

async function lintAll(run: Run, flags: LintFlags, outer: World): Promise<Ending> {
  const { mode, scope, jobs, baselines, caches } = run;
  const progress = new Progress(outer);
  const world = { ...outer, ...progress.outputs };
  const failures = [...scope.missing];
  const stdoutTaken = mode === 'fix' && scope.readsStdin;
  const publisher = await openPublisher({ mode, stdoutTaken }, flags, world);
  const gatekeeper = new Gatekeeper(gatesOf(flags));
  const requestFor = ({ source: { path } }: Job) => ({
    mode,
    sieve: { known: baselines.knownIn(path), changed: scope.changedIn(path) },
  });
  let done = 0;
  for await (const [job, outcome] of performed({ jobs, requestFor, width: flags.jobs ?? 1, caches }, world)) {
    progress.step(++done, jobs.length);
    if ('file' in outcome) {
      const taken = baselines.take(outcome);
      publisher.file(taken);
      gatekeeper.add(taken.file, job.policy);
      if (taken.file.wordCount === 0)
        complain(world.stderr, `${taken.file.path}: no English words to check.`);
    } else failures.push(outcome);
    // Nobody is there to hear more.
    if (world.stdout.errored && isForStdoutAlone(flags, mode)) return unheard(gatekeeper, flags);
  }
  progress.clear();
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

const unheard = (gatekeeper: Gatekeeper, { exitCode }: LintFlags): Ending =>
  exitCode && gatekeeper.verdicts().length > 0 ? 'found' : 'clean';

/** Whether nothing is left to do once nobody reads standard output any more (`ungarble … | head`). */
const isForStdoutAlone = ({ targets, writeBaseline }: LintFlags, mode: Mode): boolean =>
  mode !== 'fix' && writeBaseline === undefined && targets.every(({ path }) => path === undefined);

const inputsOf = ({ policy: { origin, settings } }: Job): readonly string[] => [
  ...(origin === undefined ? [] : [origin]),
  ...(settings.glossaries ?? []),
];

function protectInputs({ sources }: Scope, flags: LintFlags, { cwd }: World): void {
  const { targets, glossary, baseline, writeBaseline } = flags;
  const reports = targets.flatMap(({ path }) => path ?? []);
  const texts = [...sources.map(({ path }) => path), ...glossary];
  refuseOverwriting(reports, [...texts, ...[baseline ?? [], writeBaseline ?? []].flat()], cwd);
  if (writeBaseline !== undefined) refuseOverwriting([writeBaseline], texts, cwd);
}
