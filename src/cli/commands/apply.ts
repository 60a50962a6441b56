import type { ApplyFlags } from '../review/applying.ts';
import type { CliCommand } from './command.ts';

/** Makes the changes that a review decided on, without a terminal. */
export const apply: CliCommand = {
  name: 'apply',
  define: (command, world, end) => {
    command
      .description('make the changes that a review exported with --decisions')
      .argument('<decisions>', 'the exported decisions, or - for standard input')
      .argument('[files...]', 'change these only; needed for files outside this folder')
      .option('--dry-run', 'say what would be done, write nothing')
      .option('--diff', 'print the changes as a unified diff, write nothing')
      .option('--color', 'colour the diff')
      .option('--no-color', "don't colour the diff")
      .action(async (decisions: string, files: readonly string[], flags: ApplyFlags) => {
        const { applyDecisions } = await import('../review/applying.ts');
        end(await applyDecisions(decisions, files, flags, world));
      });
  },
};
