import type { CliCommand } from '../command.ts';
import { type ChangeFlags, changing } from './flags.ts';

/** Brings concepts into order. */
export const sort: CliCommand = {
  name: 'sort',
  define(command, world, end) {
    changing(
      command.description('sort by id below each heading (# --- …), each concept with the remarks above it'),
    ).action(async (flags: ChangeFlags) => {
      const { finish, rewrite } = await import('../../glossary/changing.ts');
      const { openForChange } = await import('../../glossary/files.ts');
      const files = openForChange(flags.glossary, world);
      if (!files) return end('error');
      const rewrites = files.map((file) => rewrite(file, [{ kind: 'sort' }]));
      end(await finish(rewrites, 'Sorted.', flags, world));
    });
  },
};
