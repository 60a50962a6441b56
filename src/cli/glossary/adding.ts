import { slug } from '../../codecs/glossary/concept.ts';
import { openTarget, type Rewrite, type Target } from '../../project/glossary-file.ts';
import { tellFailures, UsageError } from '../errors.ts';
import type { World } from '../world.ts';
import { rewriteTarget } from './changing.ts';
import { type AddFlags, fieldsFrom } from './fields.ts';
import { refuseShipped, refuseTaken } from './files.ts';

type Flags = AddFlags & { readonly glossary: readonly string[]; readonly after?: string };

/** Opens the glossary to add to; one that does not exist is made. Undefined, and told, where it can't be read. */
export function openTargetOf(names: readonly string[], world: World): Target | undefined {
  const [name, ...others] = names;
  if (name !== undefined && others.length > 0)
    throw new UsageError('A concept goes into one glossary: give -g once.');
  refuseShipped(names);
  const { target, failures } = openTarget(name ?? '', world.cwd);
  tellFailures(world.stderr, failures);
  return target;
}

/** A file with one concept more; undefined, and told, where a glossary can't be read. */
export function addition(
  term: string,
  flags: Flags,
  world: World,
): { readonly rewrite: Rewrite; readonly done: string } | undefined {
  const target = openTargetOf(flags.glossary, world);
  if (!target) return undefined;
  const { file, isNew } = target;
  const id = flags.id ?? slug(term);
  refuseTaken([file], id, 'Change what it says with “ungarble glossary set”, or give --id.');
  const { after } = flags;
  const fields = { ...fieldsFrom(term, flags), id };
  return {
    rewrite: rewriteTarget(target, [{ kind: 'add', fields, ...(after === undefined ? {} : { after }) }]),
    done: `${file.path}: added ${id}${isNew ? ', in a new glossary' : ''}.`,
  };
}
