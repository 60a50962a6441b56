import type { Failure } from '../../core/report.ts';
import { replace } from '../../io/write.ts';
import { tellFailures, UsageError } from '../errors.ts';
import type { Ending } from '../exit-codes.ts';
import { sourcesOf, standardInput } from '../inputs.ts';
import { isInteractive } from '../look.ts';
import type { Reviewed, Save, World } from '../world.ts';
import type { CliCommand } from './command.ts';
import { glossaryOption } from './glossary-option.ts';

/** Walks through the findings with a person. */
export const review: CliCommand = {
  name: 'review',
  define(command, world, end) {
    command
      .description('walk through the findings in the terminal and decide on each')
      .argument('[files...]', 'files, folders or globs')
      .addOption(glossaryOption())
      .action(async (paths: readonly string[], { glossary }: { readonly glossary: readonly string[] }) =>
        end(await reviewPaths(paths, glossary, world)),
      );
  },
};

async function reviewPaths(
  paths: readonly string[],
  glossaries: readonly string[],
  world: World,
): Promise<Ending> {
  if (!isInteractive(world) || paths.includes(standardInput))
    throw new UsageError('review needs a terminal for its input and output: use lint here.');
  const { sources, failures: missing } = await sourcesOf(paths, world);
  const { checker, failures: unread } = await world.parts.checker(glossaries);
  const failures: Failure[] = [...unread, ...missing];
  const files: Reviewed[] = [];
  for (const source of unread.length > 0 ? [] : sources) {
    const read = await source.read();
    if ('failure' in read) failures.push(read.failure);
    else {
      const { path, text } = read.document;
      files.push({ path, text, findings: checker.check(read.document).findings, concepts: checker.concepts });
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
