import type { CliCommand } from './command.ts';
import { glossaryCommands } from './glossary/list.ts';

/** Keeps glossaries: a family of commands of its own. */
export const glossary: CliCommand = {
  name: 'glossary',
  define(command, world, end) {
    command
      .description('keep a glossary: look things up, change it, check it, bring it in and out')
      .usage('<command> [options]')
      .action(() => command.help({ error: true }));
    for (const { name, define } of glossaryCommands) define(command.command(name), world, end);
  },
};
