import { slug } from '../../codecs/glossary/concept.ts';
import { type Change, changeAll } from '../../codecs/glossary/edit/change.ts';
import type { Imported, Understood } from '../../codecs/glossary/exchange/exchange.ts';
import type { Form } from '../../codecs/glossary/exchange/list.ts';
import { printable } from '../../core/printable.ts';
import type { Failure } from '../../core/report.ts';
import { textOf } from '../../io/decode.ts';
import { readBytes } from '../../io/read.ts';
import type { GlossaryFile } from '../../project/glossary-file.ts';
import { plural } from '../../reporters/layout.ts';
import type { ImportFlags } from '../commands/glossary/flags.ts';
import { tellFailures, UsageError } from '../errors.ts';
import type { Ending } from '../exit-codes.ts';
import type { World } from '../world.ts';
import { openTargetOf } from './adding.ts';
import { finish } from './changing.ts';
import { formOf } from './form.ts';

/** Adds to a glossary what a file of another form holds, and says what of it was not understood. */
export async function importTerms(path: string, flags: ImportFlags, world: World): Promise<Ending> {
  const form = formOf(path, flags.format);
  const read = await understand(path, form, world.cwd);
  if ('failure' in read) {
    tellFailures(world.stderr, [read.failure]);
    return 'error';
  }
  const { concepts, lines, remarks } = read;
  tellFailures(
    world.stderr,
    remarks.map((remark) => ({ path, ...remark })),
  );
  const into = openTargetOf(flags.glossary, world);
  if (!into) return 'error';
  if (concepts.length === 0) throw new UsageError(`${path}: no concept could be read as ${form.id}.`);
  const { text, added, refused, held } = withAll(into.file, concepts);
  const place = (index: number): string => [path, lines?.[index] ?? []].flat().join(':');
  for (const { index, message } of refused)
    world.stderr.write(`${printable(`${place(index)}: ${message}`)}\n`);
  const done = `${into.file.path}: added ${plural(added, 'concept')} of ${concepts.length} from ${path} (${form.id}).`;
  const rewrite = { path: into.file.path, before: into.isNew ? '' : into.file.text, after: text };
  if (added === 0) {
    world.stderr.write(`${printable(done)}\n`);
    return held === concepts.length ? 'clean' : 'error';
  }
  return finish([rewrite], done, flags, world);
}

async function understand(
  path: string,
  form: Form,
  cwd: string,
): Promise<Understood | { readonly failure: Failure }> {
  const read = await readBytes(path, cwd);
  if ('failure' in read) return read;
  const exchange = await form.load();
  if (exchange.holds === 'bytes') return exchange.read(read.bytes);
  const text = textOf(path, read.bytes);
  return typeof text === 'string' ? exchange.read(text.replace(/^\ufeff/, '')) : { failure: text };
}

/** Each concept that is new and sound; the others with the reason. */
function withAll({ text, concepts }: GlossaryFile, imported: readonly Imported[]) {
  const there = new Set(concepts.map(({ concept }) => concept.id));
  const named = imported.map((fields) => ({ ...fields, id: fields.id ?? slug(fields.preferred) }));
  const fresh = named.filter(({ id }) => !there.has(id));
  const changes = fresh.map((fields): Change => ({ kind: 'add', fields }));
  const { text: after, faults } = changeAll(text, changes);
  const reasons = new Map(fresh.map((fields, index) => [fields, faults[index]]));
  const refused = named.flatMap((fields, index) => {
    const { id } = fields;
    if (there.has(id)) return { index, message: `${id}: it is there already; set or merge it by hand.` };
    const reason = reasons.get(fields);
    return reason === undefined ? [] : { index, message: `${id} was left out: ${reason}` };
  });
  return {
    text: after,
    added: named.length - refused.length,
    refused,
    held: named.length - fresh.length,
  };
}
