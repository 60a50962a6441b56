import type { LocatedConcept } from '../../codecs/glossary/concept.ts';
import { nearest } from '../../english/similarity.ts';
import { shippedNames } from '../../io/glossaries.ts';
import { allShipped } from '../../io/package.ts';
import { type GlossaryFile, readGlossaryFiles } from '../../project/glossary-file.ts';
import { tellFailures, UsageError } from '../errors.ts';
import type { World } from '../world.ts';

/** The named glossaries, or all shipped ones; undefined, and told, where one can't be read. */
export function openGlossaries(names: readonly string[], world: World): readonly GlossaryFile[] | undefined {
  const { files, failures } = readGlossaryFiles(names, world.cwd);
  tellFailures(world.stderr, failures);
  return failures.length > 0 ? undefined : files;
}

/** The glossaries to change: those that are named, none that ships. */
export function openForChange(names: readonly string[], world: World): readonly GlossaryFile[] | undefined {
  refuseShipped(names);
  return openGlossaries(names, world);
}

export function refuseShipped(names: readonly string[]): void {
  if (names.length === 0) throw new UsageError('Say which glossary to change: -g FILE.');
  const shipped = [...shippedNames(), allShipped].find((name) => names.includes(name));
  if (shipped !== undefined)
    throw new UsageError(`“${shipped}” ships with ungarble and stays as it is: add to a file of your own.`);
}

export interface Held {
  readonly file: GlossaryFile;
  readonly located: LocatedConcept;
}

/** The concept with this id; an unknown one is a usage error that names the nearest. */
export function conceptById(files: readonly GlossaryFile[], id: string): Held {
  const held = find(files, id);
  if (held) return held;
  const ids = files.flatMap(({ concepts }) => concepts.map(({ concept }) => concept.id));
  const meant = nearest(id, ids);
  throw new UsageError(`There is no concept “${id}”.${meant ? ` Did you mean “${meant}”?` : ''}`);
}

/** The concept with this id, or the first with this term; where it is only in one of `others`, that is told. */
export async function conceptNamed(
  files: readonly GlossaryFile[],
  name: string,
  others: () => Promise<readonly GlossaryFile[]>,
): Promise<Held> {
  const held = named(files, name);
  if (held) return held;
  const elsewhere = named(await others(), name);
  if (!elsewhere) return conceptById(files, name);
  const { path } = elsewhere.file;
  const given = shippedNames().find((each) => `${each}.yaml` === path) ?? path;
  throw new UsageError(`There is no concept “${name}” in ${listed(files)}; ${path} has it: -g ${given}.`);
}

const listed = (files: readonly GlossaryFile[]): string => files.map(({ path }) => path).join(', ');

function named(files: readonly GlossaryFile[], name: string): Held | undefined {
  const wanted = name.toLowerCase();
  for (const file of files) {
    const located = file.concepts.find(({ concept }) =>
      [concept.id, concept.preferred, ...concept.admitted].some((term) => term.toLowerCase() === wanted),
    );
    if (located) return { file, located };
  }
  return undefined;
}

function find(files: readonly GlossaryFile[], id: string): Held | undefined {
  for (const file of files) {
    const located = file.concepts.find(({ concept }) => concept.id === id);
    if (located) return { file, located };
  }
  return undefined;
}

/** One id names one concept, whichever of the files it is in. */
export function refuseTaken(files: readonly GlossaryFile[], id: string, advice: string): void {
  const held = find(files, id);
  if (held)
    throw new UsageError(`The id “${id}” is taken: ${held.file.path}:${held.located.line}. ${advice}`);
}
