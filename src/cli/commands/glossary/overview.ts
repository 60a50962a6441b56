import { conceptKinds } from '../../../core/concept.ts';
import { choice } from '../choice.ts';
import type { CliCommand } from '../command.ts';
import { type LookFlags, looking } from './flags.ts';

interface Flags extends LookFlags {
  readonly kind?: string;
}

/** Every concept in a line. */
export const overview: CliCommand = {
  name: 'list',
  define(command, world, end) {
    looking(command.description('list the concepts, a line for each'))
      .addOption(choice('--kind <kind>', 'only these', conceptKinds))
      .action(async (flags: Flags) => {
        const { openGlossaries } = await import('../../glossary/files.ts');
        const { conceptLines } = await import('../../glossary/printing.ts');
        const files = openGlossaries(flags.glossary, world);
        if (!files) return end('error');
        const all = files.flatMap(({ concepts }) => concepts);
        const wanted = all.filter(({ concept }) => flags.kind === undefined || concept.kind === flags.kind);
        world.stdout.write(conceptLines(wanted, flags, world));
        end('clean');
      });
  },
};
