import { fieldsOf } from '../../codecs/glossary/edit/fields.ts';
import { write } from '../../io/write.ts';
import type { ExportFlags } from '../commands/glossary/flags.ts';
import { tellFailures, UsageError } from '../errors.ts';
import type { Ending } from '../exit-codes.ts';
import type { World } from '../world.ts';
import { openGlossaries } from './files.ts';
import { formOf } from './form.ts';

/** Writes the concepts of the glossaries in one form. */
export async function exportTerms(flags: ExportFlags, world: World): Promise<Ending> {
  const form = formOf(flags.outputFile ?? 'glossary.tbx', flags.format);
  const files = openGlossaries(flags.glossary, world);
  if (!files) return 'error';
  const concepts = files.flatMap((file) => file.concepts.map(({ concept }) => fieldsWithId(concept)));
  const exchange = await form.load();
  if (flags.outputFile === undefined) {
    if (exchange.holds === 'bytes') throw new UsageError(`${form.id} is no text: give -o with a file.`);
    world.stdout.write(exchange.write(concepts));
    return 'clean';
  }
  const content = await exchange.write(concepts);
  const failure = await write(flags.outputFile, content, world.cwd);
  if (failure) tellFailures(world.stderr, [failure]);
  return failure ? 'error' : 'clean';
}

const fieldsWithId = (concept: Parameters<typeof fieldsOf>[0]) => ({
  ...fieldsOf(concept),
  preferred: concept.preferred,
});
