import type { CliCommand } from '../command.ts';
import { type ChangeFlags, changing } from './flags.ts';

interface Flags extends ChangeFlags {
  readonly prefer?: string;
}

/** Makes one concept of two. */
export const merge: CliCommand = {
  name: 'merge',
  define(command, world, end) {
    changing(command.description('make one concept of two: all terms of the first go to the second'))
      .argument('<id>', 'the concept that goes')
      .argument('<into>', 'the concept that stays')
      .option('--prefer <id>', 'where both say something else: the one that is right')
      .action(async (id: string, into: string, flags: Flags) => {
        const { finish } = await import('../../glossary/changing.ts');
        const { openForChange } = await import('../../glossary/files.ts');
        const { merging } = await import('../../glossary/merging.ts');
        const files = openForChange(flags.glossary, world);
        if (!files) return end('error');
        const rewrites = merging(files, { id, into, prefer: flags.prefer });
        end(await finish(rewrites, `${id} is now a part of ${into}.`, flags, world));
      });
  },
};
