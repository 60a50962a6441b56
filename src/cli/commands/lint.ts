import { type Command, InvalidArgumentError, Option } from 'commander';
import { scoreMethod } from '../../core/score.ts';
import { formats } from '../../reporters/list.ts';
import { type Ending, exitTable } from '../exit-codes.ts';
import type { LintFlags } from '../flags.ts';
import { printConfigOf } from '../print-config.ts';
import { type TargetFlag, targetsOf } from '../targets.ts';
import type { World } from '../world.ts';
import { choice } from './choice.ts';
import type { CliCommand } from './command.ts';
import { gateOptions } from './gate-options.ts';
import { configOption, glossaryOption } from './policy-options.ts';

/** Lists what machine translation broke, and repairs what is sure. */
export const lint: CliCommand = {
  name: 'lint',
  define(command: Command, world, end) {
    // In the order of the command line, which commander doesn't keep between two flags.
    const targets: TargetFlag[] = [];
    command
      .description('list what machine translation broke, and repair what is sure')
      .argument('[paths...]', 'files, folders, globs, or - for standard input')
      .addHelpText('after', `\n${scoreMethod}\n\nExit codes:\n${exitTable()}`)
      .addOption(choice('-f, --format <name>', 'how to report (repeatable)', formats).default('pretty'))
      .option('-o, --output-file <path>', 'write the report of the -f before it to a file')
      .addOption(configOption())
      .addOption(glossaryOption())
      .option('--source <path>', 'the text that the one to check was translated from, line by line')
      .option('--fix', 'make the sure repairs, then report what is left')
      .option('--dry-run', 'with --fix: say what would be done, write nothing')
      .option('--diff', 'print what --fix would do as a unified diff, write nothing')
      .option('--quiet', 'show errors only')
      .option('--color', 'colour the output')
      .option('--no-color', "don't colour the output")
      .option('--stdin-filename <path>', 'the name that standard input goes by')
      .option(
        '--file-list <path>',
        'check the files listed there, a line or a NUL apart; - for standard input',
      )
      .option('--since <commit>', 'look only at lines that changed since this branch left a git commit')
      .option('--changed', 'look only at lines that are not committed to git')
      .option('--baseline <path>', 'leave out the findings that a baseline knows')
      .option('--write-baseline <path>', 'make what is found now the baseline')
      .addOption(jobsOption())
      .option('--cache', 'check only texts that differ from those of the last run (kept in $XDG_CACHE_HOME)')
      .option('--watch', 'lint again on every change, until Ctrl-C')
      .option('--print-config <file>', 'print what holds for a file, and check nothing')
      .on('option:format', (format: string) => targets.push({ format }))
      .on('option:output-file', (path: string) => targets.push({ path }))
      .action(async (paths: readonly string[], flags: LintFlags) =>
        end(await lintOrPrint(paths, { ...flags, targets: targetsOf(targets) }, world)),
      );
    for (const option of gateOptions()) command.addOption(option);
  },
};

const jobsOption = (): Option =>
  new Option('-j, --jobs <count>', 'check so many files at once, each in a thread (default: 1)').argParser(
    (text) => {
      if (/^[1-9]\d?$/.test(text)) return Number(text);
      throw new InvalidArgumentError('It takes a whole number from 1 to 99.');
    },
  );

async function lintOrPrint(paths: readonly string[], flags: LintFlags, world: World): Promise<Ending> {
  if (flags.printConfig !== undefined) return printConfigOf(flags.printConfig, flags, world);
  if (!flags.watch) {
    const { lintOnce } = await import('../linting.ts');
    return (await lintOnce(paths, flags, world)).ending;
  }
  const { lintAndWatch } = await import('../watching.ts');
  return lintAndWatch(paths, flags, world);
}
