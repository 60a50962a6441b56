import type { PolicyFlags } from '../../project/policies.ts';
import { UsageError } from '../errors.ts';
import type { CliCommand } from './command.ts';
import { configOption, glossaryOption } from './policy-options.ts';

/** Serves an editor by the Language Server Protocol. */
export const lsp: CliCommand = {
  name: 'lsp',
  define(command, world) {
    command
      .description('serve an editor by the Language Server Protocol: findings, repairs, the glossary')
      .option('--stdio', 'over standard input and output, as without this flag: many editors give it')
      .addOption(configOption())
      .addOption(glossaryOption())
      .action(async (flags: PolicyFlags) => {
        if (world.stdin.isTTY)
          throw new UsageError('lsp talks with an editor, not with a person: set it up there as a command.');
        await world.parts.serve(flags);
      });
  },
};
