import { basename } from 'node:path';
import { slug } from '../../codecs/glossary/concept.ts';
import { exists } from '../../io/find.ts';
import { UsageError } from '../errors.ts';
import type { World } from '../world.ts';
import { type Rewrite, rewrite } from './changing.ts';
import { type AddFlags, fieldsFrom } from './fields.ts';
import { type GlossaryFile, openForChange, refuseTaken } from './files.ts';

type Flags = AddFlags & { readonly glossary: readonly string[]; readonly after?: string };

/** A file with one concept more; undefined, and told, where a glossary can't be read. */
export function addition(
  term: string,
  flags: Flags,
  world: World,
): { readonly rewrite: Rewrite; readonly done: string } | undefined {
  const [target, ...others] = flags.glossary;
  if (target !== undefined && others.length > 0)
    throw new UsageError('A concept goes into one glossary: give -g once.');
  const isNew = target !== undefined && /\.ya?ml$/i.test(target) && !exists(target, world.cwd);
  const files = isNew ? [blank(target)] : openForChange(flags.glossary, world);
  const [file] = files ?? [];
  if (!files || !file) return undefined;
  const id = flags.id ?? slug(term);
  refuseTaken(files, id);
  const { after } = flags;
  const fields = { ...fieldsFrom(term, flags), id };
  const written = rewrite(file, [{ kind: 'add', fields, ...(after === undefined ? {} : { after }) }]);
  return {
    rewrite: isNew ? { ...written, before: '' } : written,
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
