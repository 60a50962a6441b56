import { writeDecisions } from '../../codecs/review/decisions.ts';
import type { Failure } from '../../core/report.ts';
import { Policies, type PolicyFlags } from '../../project/policies.ts';
import type { ReviewPorts } from '../../tui/review/ports.ts';
import { Faults, tellFailures, UsageError } from '../errors.ts';
import type { Ending } from '../exit-codes.ts';
import { sourcesOf, standardInput } from '../inputs.ts';
import { isInteractive } from '../look.ts';
import { choose, equip } from '../planning.ts';
import type { World } from '../world.ts';
import { Desk } from './desk.ts';
import { linesOf } from './lines.ts';
import { exportDecisions, settle, tellOutcome } from './outcome.ts';
import { recordsOf } from './records.ts';
import type { Task } from './task.ts';

/** Flags of `review`, as commander hands them over. */
export interface ReviewFlags extends PolicyFlags {
  /** Files, folders or globs of texts that are right. */
  readonly reference: readonly string[];
  readonly decisions?: string;
  /** As a dialogue of lines instead of a screen. */
  readonly plain?: boolean;
  readonly batch?: boolean;
}

/** Read → check → take up what was left → review → tell. */
export async function reviewPaths(
  paths: readonly string[],
  flags: ReviewFlags,
  world: World,
): Promise<Ending> {
  if (!flags.batch && !flags.plain && !isInteractive(world))
    throw new UsageError(
      'review needs a terminal for its input and output: use lint here, --plain to answer by lines, or --batch to print what would be asked.',
    );
  if (!flags.batch && (paths.includes(standardInput) || paths.length === 0))
    throw new UsageError('Nothing to review: give files, folders or globs.');
  const trusted = await findTrusted(flags.reference, world);
  if (trusted === 'error') return 'error';
  const quiet = flags.batch ? world : quietly(world);
  const policies = new Policies(flags, quiet);
  const { tasks, failures } = await read(paths, policies, world);
  let ending: Ending = 'clean';
  if (flags.batch) await printBatch(tasks, policies, world);
  else if (tasks.length > 0) ending = await reviewAll(tasks, { trusted, flags, world: quiet });
  // Told last: the screen would cover it.
  tellFailures(world.stderr, failures);
  return failures.length > 0 ? 'error' : ending;
}

/** Glossaries are loaded while the screen shows the text: nothing may be written over it. */
const quietly = ({ parts, ...world }: World): World => ({
  ...world,
  parts: {
    ...parts,
    checker: (glossaries, pivots, manner) => parts.checker(glossaries, pivots, { ...manner, isQuiet: true }),
  },
});

async function read(
  paths: readonly string[],
  policies: Policies,
  world: World,
): Promise<{ tasks: readonly Task[]; failures: readonly Failure[] }> {
  const { sources, failures: missing } = await sourcesOf(paths, world);
  const chosen = await choose(sources, policies);
  const failures: Failure[] = [...policies.failures, ...missing];
  const tasks: Task[] = [];
  for (const each of policies.failures.length > 0 ? [] : chosen) {
    const found = await each.source.read(each.policy.settings.keys);
    if ('failure' in found) failures.push(found.failure);
    else tasks.push({ ...each, document: found.document });
  }
  return { tasks, failures };
}

/** Throws Faults where a glossary has some: findings by half of it would mislead. */
async function printBatch(tasks: readonly Task[], policies: Policies, { stdout }: World): Promise<void> {
  const { jobs, faults } = await equip(tasks, policies);
  if (faults.length > 0) throw new Faults(faults);
  for (const [at, { document }] of tasks.entries()) {
    const { path, text } = document;
    const undecided = jobs[at]?.check(document).findings.map((finding) => ({ finding })) ?? [];
    stdout.write(writeDecisions(recordsOf(path, text, undecided)));
  }
}

/** Finds what the trusted texts say of a sentence; undefined where there are none. */
async function findTrusted(
  paths: readonly string[],
  world: World,
): Promise<ReviewPorts['findTrusted'] | 'error'> {
  if (paths.length === 0) return undefined;
  const { sources, failures } = await sourcesOf(paths, world);
  const opened = await Promise.all(sources.map((source) => source.read()));
  const unread = [...failures, ...opened.flatMap((each) => ('failure' in each ? [each.failure] : []))];
  tellFailures(world.stderr, unread);
  if (unread.length > 0) return 'error';
  const { openSentences } = await import('../../english/closest.ts');
  let find: ReviewPorts['findTrusted'];
  // They are sorted in when the first is asked for: the screen is there by then.
  return (sentence) => {
    find ??= openSentences(opened.flatMap((each) => ('document' in each ? [each.document] : [])));
    return find(sentence);
  };
}

const plainReview =
  ({ stdin, stdout }: World): World['parts']['review'] =>
  async (ports) => {
    const { startPlainReview } = await import('../../tui/review/plain.ts');
    const write = (text: string): void => {
      stdout.write(text);
    };
    return startPlainReview(ports, { answers: linesOf(stdin), write });
  };

async function reviewAll(
  tasks: readonly Task[],
  {
    trusted,
    flags,
    world,
  }: {
    readonly trusted: ReviewPorts['findTrusted'];
    readonly flags: ReviewFlags;
    readonly world: World;
  },
): Promise<Ending> {
  const desk = new Desk(tasks, world, trusted);
  try {
    return await reviewed(desk, flags, world);
  } finally {
    await desk.close();
  }
}

async function reviewed(desk: Desk, flags: ReviewFlags, world: World): Promise<Ending> {
  const outcome = await (flags.plain ? plainReview(world) : world.parts.review)(desk);
  if (outcome.ending === 'empty') {
    world.stdout.write('No findings.\n');
    return 'clean';
  }
  settle(outcome, desk.journals);
  tellOutcome(outcome, world);
  const failed = await exportDecisions(outcome, flags.decisions, desk.times, world);
  if (failed) return 'error';
  return outcome.ending === 'interrupted' ? 'interrupted' : 'clean';
}
