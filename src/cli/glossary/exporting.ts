import { fieldsOf } from '../../codecs/glossary/edit/fields.ts';
import { write } from '../../io/write.ts';
import type { ExportFlags } from '../commands/glossary/flags.ts';
import { tellFailures } from '../errors.ts';
import type { Ending } from '../exit-codes.ts';
import type { World } from '../world.ts';
import { openGlossaries } from './files.ts';
import { exchangeFor } from './form.ts';

/** Writes the concepts of the glossaries in one form. */
export async function exportTerms(flags: ExportFlags, world: World): Promise<Ending> {
  const form = exchangeFor(flags.outputFile ?? 'glossary.tbx', flags.format);
  const files = openGlossaries(flags.glossary, world);
  if (!files) return 'error';
  const text = form.write(
    files.flatMap(({ concepts }) => concepts.map(({ concept }) => fieldsWithId(concept))),
  );
  if (flags.outputFile === undefined) {
    world.stdout.write(text);
    return 'clean';
  }
  const failure = await write(flags.outputFile, text, world.cwd);
  if (failure) tellFailures(world.stderr, [failure]);
  return failure ? 'error' : 'clean';
}

const fieldsWithId = (concept: Parameters<typeof fieldsOf>[0]) => ({
  ...fieldsOf(concept),
  preferred: concept.preferred,
});
