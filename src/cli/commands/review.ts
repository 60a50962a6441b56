import type { Failure } from '../../core/report.ts';
import { replace } from '../../io/write.ts';
import { tellFailures, UsageError } from '../errors.ts';
import type { Ending } from '../exit-codes.ts';
import { sourcesOf, standardInput } from '../inputs.ts';
import { isInteractive } from '../look.ts';
import { plan } from '../planning.ts';
import { Policies, type PolicyFlags } from '../policies.ts';
import type { Reviewed, Save, World } from '../world.ts';
import type { CliCommand } from './command.ts';
import { configOption, glossaryOption } from './policy-options.ts';

/** Walks through the findings with a person. */
export const review: CliCommand = {
  name: 'review',
  define(command, world, end) {
    command
      .description('walk through the findings in the terminal and decide on each')
      .argument('[files...]', 'files, folders or globs')
      .addOption(configOption())
      .addOption(glossaryOption())
      .action(async (paths: readonly string[], flags: PolicyFlags) =>
        end(await reviewPaths(paths, flags, world)),
      );
  },
};

async function reviewPaths(paths: readonly string[], flags: PolicyFlags, world: World): Promise<Ending> {
  if (!isInteractive(world) || paths.includes(standardInput))
    throw new UsageError('review needs a terminal for its input and output: use lint here.');
  const { sources, failures: missing } = await sourcesOf(paths, world);
  const { jobs, faults } = await plan(sources, new Policies(flags, world));
  const failures: Failure[] = [...faults, ...missing];
  const files: Reviewed[] = [];
  for (const { source, check, checker } of faults.length > 0 ? [] : jobs) {
    const read = await source.read();
    if ('failure' in read) failures.push(read.failure);
    else {
      const { path, text } = read.document;
      files.push({ path, text, findings: check(read.document).findings, concepts: checker.concepts });
    }
  }
  if (files.some(({ findings }) => findings.length > 0))
    await world.parts.review(files, saver(files, world.cwd));
  else if (files.length > 0) world.stdout.write('No findings.\n');
  // Told last: the screen would cover it.
  tellFailures(world.stderr, failures);
  return failures.length > 0 ? 'error' : 'clean';
}

/** Saves a file that still holds what was read, or saved, last. */
function saver(files: readonly Reviewed[], cwd: string): Save {
  const onDisk = new Map(files.map(({ path, text }) => [path, text]));
  return async (path, text) => {
    const failure = await replace(path, onDisk.get(path) ?? '', text, cwd);
    if (failure) throw new Error(`${path}: ${failure.message}`);
    onDisk.set(path, text);
  };
}
