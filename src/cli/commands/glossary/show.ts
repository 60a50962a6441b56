import { allShipped } from '../../../io/package.ts';
import { Policies } from '../../../project/policies.ts';
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
        const { readGlossaryFiles } = await import('../../../project/glossary-file.ts');
        const { conceptPage } = await import('../../glossary/printing.ts');
        const files = openGlossaries(flags.glossary, world);
        if (!files) return end('error');
        const elsewhere = async () => {
          const { settings } = await new Policies({ glossary: [] }, world).here();
          return readGlossaryFiles([allShipped, ...(settings.glossaries ?? [])], world.cwd).files;
        };
        const { located } = await conceptNamed(files, name, elsewhere);
        world.stdout.write(conceptPage(located, flags, world));
        end('clean');
      });
  },
};
