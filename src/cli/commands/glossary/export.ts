import type { CliCommand } from '../command.ts';
import { type ExportFlags, exporting, formsHelp } from './flags.ts';

/** Brings terms out. */
export const bringOut: CliCommand = {
  name: 'export',
  define(command, world, end) {
    exporting(command.description('write the concepts in another form'))
      .addHelpText('after', formsHelp)
      .action(async (flags: ExportFlags) => {
        const { exportTerms } = await import('../../glossary/exporting.ts');
        end(await exportTerms(flags, world));
      });
  },
};
