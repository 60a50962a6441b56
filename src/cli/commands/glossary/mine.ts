import type { MineFlags } from '../../glossary/growing.ts';
import { choice } from '../choice.ts';
import type { CliCommand } from '../command.ts';
import { changing, several } from './flags.ts';

/** Grows a glossary from texts that are right. */
export const mine: CliCommand = {
  name: 'mine',
  define(command, world, end) {
    changing(
      command.description(
        'propose concepts from good reports of one event, and what stands for them in a garbled one',
      ),
    )
      .argument('[trusted...]', 'texts that are right: files, folders or globs')
      .addOption(several('--against <path>', 'a garbled text about the same event'))
      .addOption(several('--decisions <path>', 'what a review exported: learn from its repairs'))
      .option('--yes', 'accept all that is sure, without asking')
      .addOption(choice('-f, --format <name>', 'how to print', ['pretty', 'json']).default('pretty'))
      .action(async (trusted: readonly string[], flags: MineFlags) => {
        const { mineInto } = await import('../../glossary/growing.ts');
        end(await mineInto(trusted, flags, world));
      });
  },
};
