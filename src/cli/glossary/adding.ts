import { basename } from 'node:path';
import { slug } from '../../codecs/glossary/concept.ts';
import type { Change } from '../../codecs/glossary/edit/change.ts';
import { exists } from '../../io/find.ts';
import { UsageError } from '../errors.ts';
import type { World } from '../world.ts';
import { type Rewrite, rewrite } from './changing.ts';
import { type AddFlags, fieldsFrom } from './fields.ts';
import { type GlossaryFile, openForChange, refuseTaken } from './files.ts';

type Flags = AddFlags & { readonly glossary: readonly string[]; readonly after?: string };

/** The one glossary that concepts go into. */
export interface Target {
  readonly file: GlossaryFile;
  /** There is no such file yet: `file` holds what it begins with. */
  readonly isNew: boolean;
}

/** Opens the glossary to add to; one that does not exist is made. Undefined, and told, where it can't be read. */
export function openTarget(names: readonly string[], world: World): Target | undefined {
  const [target, ...others] = names;
  if (target !== undefined && others.length > 0)
    throw new UsageError('A concept goes into one glossary: give -g once.');
  const isNew = target !== undefined && /\.ya?ml$/i.test(target) && !exists(target, world.cwd);
  const [file] = (isNew ? [blank(target)] : openForChange(names, world)) ?? [];
  return file && { file, isNew };
}

/** The file's text before and after the changes; before a new one there is nothing. */
export function rewriteTarget({ file, isNew }: Target, changes: readonly Change[]): Rewrite {
  const written = rewrite(file, changes);
  return isNew ? { ...written, before: '' } : written;
}

/** A file with one concept more; undefined, and told, where a glossary can't be read. */
export function addition(
  term: string,
  flags: Flags,
  world: World,
): { readonly rewrite: Rewrite; readonly done: string } | undefined {
  const target = openTarget(flags.glossary, world);
  if (!target) return undefined;
  const { file, isNew } = target;
  const id = flags.id ?? slug(term);
  refuseTaken([file], id);
  const { after } = flags;
  const fields = { ...fieldsFrom(term, flags), id };
  return {
    rewrite: rewriteTarget(target, [{ kind: 'add', fields, ...(after === undefined ? {} : { after }) }]),
    done: `${file.path}: added ${id}${isNew ? ', in a new glossary' : ''}.`,
  };
}

/** A glossary with nothing in it yet, its domain taken from its name. */
function blank(path: string): GlossaryFile {
  const domain = basename(path).replace(/\.[^.]*$/, '');
  const text = `# yaml-language-server: $schema=./node_modules/ungarble/glossary/glossary.schema.json
language: en
pivots: [zh, ru]
domain: ${JSON.stringify(domain).replace(/^"([\w-]+)"$/, '$1')}
concepts:
`;
  return { path, text, concepts: [] };
}
