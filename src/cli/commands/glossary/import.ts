import type { CliCommand } from '../command.ts';
import { formsHelp, type ImportFlags, importing } from './flags.ts';

/** Brings terms in. */
export const bringIn: CliCommand = {
  name: 'import',
  define(command, world, end) {
    importing(command.description('bring in terms that are kept in another form'))
      .argument('<file>', 'what holds the terms')
      .addHelpText('after', formsHelp)
      .action(async (path: string, flags: ImportFlags) => {
        const { importTerms } = await import('../../glossary/importing.ts');
        end(await importTerms(path, flags, world));
      });
  },
};
