import type { CliCommand } from '../command.ts';
import { type LookFlags, looking } from './flags.ts';

/** How much a glossary holds. */
export const stats: CliCommand = {
  name: 'stats',
  define(command, world, end) {
    looking(command.description('count what the glossaries hold')).action(async (flags: LookFlags) => {
      const { openGlossaries } = await import('../../glossary/files.ts');
      const { statsTable } = await import('../../glossary/printing.ts');
      const files = openGlossaries(flags.glossary, world);
      if (!files) return end('error');
      world.stdout.write(statsTable(files, flags, world));
      end('clean');
    });
  },
};
