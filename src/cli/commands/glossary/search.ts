import type { CliCommand } from '../command.ts';
import { type LookFlags, looking } from './flags.ts';

/** Finds concepts by any of their terms. */
export const search: CliCommand = {
  name: 'search',
  define(command, world, end) {
    looking(command.description('find concepts by their terms in any language, best match first'))
      .argument('<text>', 'a term, a part of one, or nearly one')
      .action(async (text: string, flags: LookFlags) => {
        const { openGlossaries } = await import('../../glossary/files.ts');
        const { conceptLines } = await import('../../glossary/printing.ts');
        const { searchConcepts } = await import('../../../glossary/search.ts');
        const files = openGlossaries(flags.glossary, world);
        if (!files) return end('error');
        const all = files.flatMap(({ concepts }) => concepts);
        const found = searchConcepts(all, text);
        world.stdout.write(conceptLines(found, flags, world));
        if (found.length === 0) world.stderr.write('No concept is called anything like this.\n');
        end(found.length > 0 ? 'clean' : 'found');
      });
  },
};
