import { UsageError } from '../../errors.ts';
import type { CliCommand } from '../command.ts';
import { type ChangeFlags, changing } from './flags.ts';

interface Flags extends ChangeFlags {
  readonly reason?: string;
}

/** Lists a form as wrong. */
export const deprecate: CliCommand = {
  name: 'deprecate',
  define(command, world, end) {
    changing(command.description('list a form of a concept as wrong'))
      .argument('<id>', 'the id of the concept')
      .argument('<term>', 'the form that is wrong')
      .option('--reason <text>', 'why, for the person who wrote it')
      .action(async (id: string, term: string, flags: Flags) => {
        const { finish, rewrite } = await import('../../glossary/changing.ts');
        const { conceptById, openForChange } = await import('../../glossary/files.ts');
        const files = openForChange(flags.glossary, world);
        if (!files) return end('error');
        const { file, located } = conceptById(files, id);
        const { preferred, admitted, deprecated } = located.concept;
        if (term === preferred)
          throw new UsageError(
            `“${term}” is what ${id} is called: give it another term first, with “ungarble glossary set ${id} preferred TERM”.`,
          );
        const { reason } = flags;
        const fields = {
          admitted: admitted.filter((form) => form !== term),
          deprecated: [
            ...deprecated.filter((other) => other.term !== term),
            reason === undefined ? { term } : { term, reason },
          ],
        };
        const done = `${file.path}: “${term}” is now a wrong form of ${id}.`;
        end(await finish([rewrite(file, [{ kind: 'set', id, fields }])], done, flags, world));
      });
  },
};
