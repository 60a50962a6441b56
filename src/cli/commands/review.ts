import type { ReviewFlags } from '../review/reviewing.ts';
import type { CliCommand } from './command.ts';
import { configOption, glossaryOption } from './policy-options.ts';

/** Walks through the findings with a person. */
export const review: CliCommand = {
  name: 'review',
  define: (command, world, end) => {
    command
      .description('walk through the findings in the terminal and decide on each')
      .argument('[files...]', 'files, folders or globs')
      .addOption(configOption())
      .addOption(glossaryOption())
      .option(
        '--reference <paths...>',
        'show what these trusted texts say of the sentence in focus (give them last)',
        [],
      )
      .option('--plain', 'ask by text alone, one finding at a time: for screen readers and scripts')
      .option('--decisions <path>', 'write the decisions to a file (JSON Lines), for apply')
      .option('--batch', 'print what would be asked, in the same form, and ask nothing')
      .action(async (paths: readonly string[], flags: ReviewFlags) => {
        const { reviewPaths } = await import('../review/reviewing.ts');
        end(await reviewPaths(paths, flags, world));
      });
  },
};
