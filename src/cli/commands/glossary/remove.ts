import type { CliCommand } from '../command.ts';
import { type ChangeFlags, changing } from './flags.ts';

/** Takes concepts out. */
export const remove: CliCommand = {
  name: 'remove',
  define(command, world, end) {
    changing(command.description('take concepts out'))
      .argument('<ids...>', 'the ids of the concepts')
      .action(async (ids: readonly string[], flags: ChangeFlags) => {
        const { finish, rewrite } = await import('../../glossary/changing.ts');
        const { conceptById, openForChange } = await import('../../glossary/files.ts');
        const files = openForChange(flags.glossary, world);
        if (!files) return end('error');
        const held = [...new Set(ids)].map((id) => ({ id, file: conceptById(files, id).file }));
        const rewrites = files.map((file) => {
          const inIt = held.filter((each) => each.file === file);
          return rewrite(
            file,
            inIt.map(({ id }) => ({ kind: 'remove', id })),
          );
        });
        end(await finish(rewrites, `Removed ${held.map(({ id }) => id).join(', ')}.`, flags, world));
      });
  },
};
