import type { Command } from 'commander';
import { casePolicies, conceptKinds, fixPolicies } from '../../../core/concept.ts';
import type { AddFlags } from '../../glossary/fields.ts';
import { choice } from '../choice.ts';
import type { CliCommand } from '../command.ts';
import { type ChangeFlags, changing, several } from './flags.ts';

interface Flags extends ChangeFlags, AddFlags {
  readonly after?: string;
}

/** Puts a new concept in, and makes the file where there is none. */
export const add: CliCommand = {
  name: 'add',
  define(command, world, end) {
    describing(changing(command.description('add a concept; a glossary that does not exist is made')))
      .argument('<term>', 'the preferred term')
      .option('--after <id>', 'put it behind this concept instead of at the end')
      .action(async (term: string, flags: Flags) => {
        const { finish } = await import('../../glossary/changing.ts');
        const { addition } = await import('../../glossary/adding.ts');
        const added = addition(term, flags, world);
        end(added ? await finish([added.rewrite], added.done, flags, world) : 'error');
      });
  },
};

/** A flag for each thing that can be said of a concept. */
const describing = (command: Command): Command =>
  command
    .option('--id <id>', 'its id; else made from the term')
    .addOption(choice('--kind <kind>', 'what it is; else other, which any term may be', conceptKinds))
    .addOption(several('--zh <term>', 'what it is called in Chinese'))
    .addOption(several('--ru <term>', 'what it is called in Russian'))
    .addOption(several('--admitted <term>', 'another right form'))
    .addOption(several('--deprecated <term>', 'a wrong form that nothing else would find'))
    .addOption(several('--titles <title>', "a person's right title"))
    .addOption(choice('--case <policy>', 'how strict about capitals', casePolicies))
    .addOption(choice('--severity <severity>', 'how bad it is', ['minor', 'major', 'critical']))
    .addOption(choice('--fix <policy>', 'whether to repair without asking', fixPolicies))
    .option('--country <name>', 'the country it belongs to: near another one a wrong form is right')
    .addOption(several('--unless <word>', 'a word near which a wrong form is right'))
    .option('--definition <text>', 'what it means')
    .option('--note <text>', 'how to use it')
    .option('--link <url>', 'where to read more')
    .addOption(several('--good <sentence>', 'must not be reported'))
    .addOption(several('--bad <sentence>', 'must be reported'));
