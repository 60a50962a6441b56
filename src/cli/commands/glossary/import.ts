import type { CliCommand } from '../command.ts';
import { type ImportFlags, importing } from './flags.ts';

/** Brings terms in. */
export const bringIn: CliCommand = {
  name: 'import',
  define(command, world, end) {
    importing(command.description('bring in terms that are kept in another form'))
      .argument('<file>', 'TBX, CSV, TSV, Vale, cspell, codespell or textlint')
      .action(async (path: string, flags: ImportFlags) => {
        const { importTerms } = await import('../../glossary/importing.ts');
        end(await importTerms(path, flags, world));
      });
  },
};
