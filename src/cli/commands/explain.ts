import { type Concept, pivots } from '../../core/concept.ts';
import { nearest } from '../../english/similarity.ts';
import { allShipped } from '../../io/package.ts';
import { Policies, type PolicyFlags } from '../../project/policies.ts';
import { tellFailures, UsageError } from '../errors.ts';
import type { Ending } from '../exit-codes.ts';
import { columnsOf, wantsColour } from '../look.ts';
import type { World } from '../world.ts';
import type { CliCommand } from './command.ts';
import { configOption, glossaryOption } from './policy-options.ts';

interface Flags extends PolicyFlags {
  readonly color?: boolean;
}

/** Says what a rule looks for, or what a concept is called. */
export const explain: CliCommand = {
  name: 'explain',
  define(command, world, end) {
    command
      .description('say what a rule looks for, or what a concept is called')
      .argument('[rule|concept]', 'the id of a rule or a concept, or a term; without it, all rules')
      .addOption(configOption())
      .addOption(glossaryOption())
      .option('--color', 'colour the output')
      .option('--no-color', "don't colour the output")
      .action(async (name: string | undefined, flags: Flags) => end(await explainName(name, flags, world)));
  },
};

async function explainName(name: string | undefined, flags: Flags, world: World): Promise<Ending> {
  const { explainConcept, explainRule, listRules } = await import('../explanation.ts');
  const look = { columns: columnsOf(world), colour: wantsColour(flags.color, world) };
  const rules = await world.parts.rules();
  if (name === undefined) {
    world.stdout.write(listRules(rules, look));
    return 'clean';
  }
  const rule = rules.find(({ id }) => id === name.toLowerCase());
  if (rule) {
    world.stdout.write(explainRule(rule, look));
    return 'clean';
  }
  const policies = new Policies(flags, world);
  const { checker, failures: unread } = await policies.checker((await policies.here()).settings);
  const failures = [...policies.failures, ...unread];
  tellFailures(world.stderr, failures);
  const concepts = [...checker.concepts.values()];
  const concept = conceptCalled(name, concepts);
  if (concept === undefined) {
    const others = await world.parts.checker([allShipped], pivots);
    const shipped = conceptCalled(name, [...others.checker.concepts.values()]);
    if (shipped)
      throw new UsageError(
        `“${name}” is “${shipped.preferred}” of a shipped glossary that isn't used here: give -g ${allShipped}, too.`,
      );
    const names = concepts.flatMap(({ id, preferred }) => [id, preferred]);
    const meant = nearest(name, [...rules.map(({ id }) => id), ...names]);
    const hint = meant ? `Did you mean “${meant}”?` : 'Where it is in a glossary of yours, give -g FILE.';
    throw new UsageError(`Unknown rule or concept “${name}”. ${hint}`);
  }
  world.stdout.write(explainConcept(concept, look));
  return failures.length > 0 ? 'error' : 'clean';
}

/**
 * By its id or an allowed form, else by what it is called wrongly or in the language that texts come from. A term may be
 * written like an id: ids of a glossary are its own affair, and who has only seen the term guesses “state-council”.
 */
function conceptCalled(name: string, concepts: readonly Concept[]): Concept | undefined {
  const wanted = spelt(name);
  const among = (terms: (concept: Concept) => readonly string[]): Concept | undefined =>
    concepts.find((concept) => terms(concept).some((term) => spelt(term) === wanted));
  return (
    among(({ id }) => [id]) ??
    among(({ preferred, admitted }) => [preferred, ...admitted]) ??
    among(({ deprecated, source }) => [...deprecated.map(({ term }) => term), ...source.zh, ...source.ru])
  );
}

const spelt = (name: string): string => name.toLowerCase().replaceAll('-', ' ');
