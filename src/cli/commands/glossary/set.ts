import type { CliCommand } from '../command.ts';
import { type ChangeFlags, changing } from './flags.ts';

interface Flags extends ChangeFlags {
  readonly append?: boolean;
  readonly drop?: boolean;
}

/** Says something else of a concept. */
export const set: CliCommand = {
  name: 'set',
  define(command, world, end) {
    changing(command.description('give a field of a concept another value; none takes the field away'))
      .argument('<id>', 'the id of the concept')
      .argument('<field>', 'preferred, admitted, kind, zh, ru, definition … as in the file')
      .argument('[values...]', 'what it is to hold')
      .option('--append', 'add the values to those that are there')
      .option('--drop', 'take the values out of those that are there')
      .action(async (id: string, field: string, values: readonly string[], flags: Flags) => {
        const { finish, rewrite } = await import('../../glossary/changing.ts');
        const { conceptById, openForChange } = await import('../../glossary/files.ts');
        const { fieldsWith } = await import('../../glossary/fields.ts');
        const files = openForChange(flags.glossary, world);
        if (!files) return end('error');
        const { file, located } = conceptById(files, id);
        const how = flags.append ? 'append' : flags.drop ? 'drop' : 'replace';
        const fields = fieldsWith(located.concept, field, values, how);
        const after = rewrite(file, [{ kind: 'set', id, fields }]);
        end(await finish([after], `${file.path}: changed ${field} of ${id}.`, flags, world));
      });
  },
};
