import type { CliCommand } from '../command.ts';
import { type ChangeFlags, changing } from './flags.ts';

/** Gives a concept another id. */
export const rename: CliCommand = {
  name: 'rename',
  define(command, world, end) {
    changing(command.description('give a concept another id'))
      .argument('<id>', 'the id it has')
      .argument('<new-id>', 'the id it is to have')
      .action(async (id: string, renamed: string, flags: ChangeFlags) => {
        const { finish, rewrite } = await import('../../glossary/changing.ts');
        const { conceptById, openForChange, refuseTaken } = await import('../../glossary/files.ts');
        const files = openForChange(flags.glossary, world);
        if (!files) return end('error');
        const { file } = conceptById(files, id);
        if (renamed !== id)
          refuseTaken(files, renamed, 'To make one concept of both, use “ungarble glossary merge”.');
        const after = rewrite(file, [{ kind: 'set', id, fields: { id: renamed } }]);
        end(await finish([after], `${file.path}: ${id} is now ${renamed}.`, flags, world));
      });
  },
};
