import { configName } from '../../io/configs.ts';
import { exists } from '../../io/find.ts';
import { glossariesIn } from '../../io/project.ts';
import { write } from '../../io/write.ts';
import { tellFailures, UsageError } from '../errors.ts';
import type { Ending } from '../exit-codes.ts';
import type { World } from '../world.ts';
import type { CliCommand } from './command.ts';

/** Begins a configuration. */
export const init: CliCommand = {
  name: 'init',
  define(command, world, end) {
    command
      .description(`write a commented ${configName} for this folder, with the glossaries in it`)
      .action(async () => end(await writeStarter(world)));
  },
};

async function writeStarter({ cwd, stdout, stderr }: World): Promise<Ending> {
  if (exists(configName, cwd)) throw new UsageError(`${configName} is there already: it stays as it is.`);
  const own = await glossariesIn(cwd);
  const { starterConfig } = await import('../../codecs/config/starter.ts');
  const failure = await write(configName, starterConfig(own), cwd);
  if (failure) {
    tellFailures(stderr, [failure]);
    return 'error';
  }
  const found =
    own.length > 0 ? `, with ${own.length === 1 ? 'a glossary' : `${own.length} glossaries`} of yours` : '';
  stdout.write(`Wrote ${configName}${found}. Next: ungarble lint .\n`);
  return 'clean';
}
