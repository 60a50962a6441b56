import type { CliCommand } from '../command.ts';
import { type LookFlags, looking } from './flags.ts';

/** All about one concept, and where it stands. */
export const show: CliCommand = {
  name: 'show',
  define(command, world, end) {
    looking(command.description('show what a glossary says of a concept, and where'))
      .argument('<concept>', 'its id, or one of its terms')
      .action(async (name: string, flags: LookFlags) => {
        const { conceptNamed, openGlossaries } = await import('../../glossary/files.ts');
        const { conceptPage } = await import('../../glossary/printing.ts');
        const files = openGlossaries(flags.glossary, world);
        if (!files) return end('error');
        world.stdout.write(conceptPage(conceptNamed(files, name).located, flags, world));
        end('clean');
      });
  },
};
