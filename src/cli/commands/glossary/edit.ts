import type { CliCommand } from '../command.ts';
import { editing } from './flags.ts';

/** Opens the editor. */
export const edit: CliCommand = {
  name: 'edit',
  define(command, world, end) {
    editing(command.description('edit a glossary on the screen, and see what its terms will catch')).action(
      async (flags: { readonly glossary: readonly string[] }) => {
        const { editGlossaries } = await import('../../glossary/editing.ts');
        end(await editGlossaries(flags.glossary, world));
      },
    );
  },
};
