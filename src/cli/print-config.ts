import { printable } from '../core/printable.ts';
import { shippedNames } from '../io/glossaries.ts';
import { Policies } from '../project/policies.ts';
import { tellFailures } from './errors.ts';
import type { Ending } from './exit-codes.ts';
import { gatesOf, type LintFlags } from './flags.ts';
import type { World } from './world.ts';

/** Prints what holds for a file, as a configuration would say it. */
export async function printConfigOf(path: string, flags: LintFlags, world: World): Promise<Ending> {
  const policies = new Policies(flags, world);
  const { settings, gates, origin, isIgnored } = await policies.of(path);
  tellFailures(world.stderr, policies.failures);
  if (policies.failures.length > 0) return 'error';
  const { printConfig } = await import('../codecs/config/print.ts');
  const rules = (await world.parts.rules()).map(({ id }) => id);
  const head = [
    `# ${path}: ${origin === undefined ? 'no configuration, so the defaults hold' : `by ${origin}`}`,
    ...(isIgnored ? ['# It is ignored.'] : []),
  ];
  const text = printConfig(settings, { ...gates, ...gatesOf(flags) }, { rules, glossaries: shippedNames() });
  world.stdout.write(`${head.map(printable).join('\n')}\n${text}`);
  return 'clean';
}
