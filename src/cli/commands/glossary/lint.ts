import type { CliCommand } from '../command.ts';
import { type LintFlags, linting } from './flags.ts';

/** Checks glossaries. */
export const lint: CliCommand = {
  name: 'lint',
  define(command, world, end) {
    linting(command.description('check the glossaries themselves, and mend what is safe to mend')).action(
      async (flags: LintFlags) => {
        const { lintGlossaries } = await import('../../glossary/linting.ts');
        end(await lintGlossaries(flags, world));
      },
    );
  },
};
