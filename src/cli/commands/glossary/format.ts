import type { CliCommand } from '../command.ts';
import { type ChangeFlags, changing } from './flags.ts';

/** Writes each concept as the tool would. */
export const format: CliCommand = {
  name: 'format',
  define(command, world, end) {
    changing(
      command.description(
        'lay each concept out as ungarble writes it; those with remarks inside stay as they are',
      ),
    ).action(async (flags: ChangeFlags) => {
      const { finish, rewrite } = await import('../../glossary/changing.ts');
      const { openForChange } = await import('../../glossary/files.ts');
      const files = openForChange(flags.glossary, world);
      if (!files) return end('error');
      const rewrites = files.map((file) => rewrite(file, [{ kind: 'format' }]));
      end(await finish(rewrites, 'Laid out.', flags, world));
    });
  },
};
