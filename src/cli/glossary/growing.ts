import type { LocatedConcept } from '../../codecs/glossary/concept.ts';
import type { Change } from '../../codecs/glossary/edit/change.ts';
import { type Fields, fieldsOf } from '../../codecs/glossary/edit/fields.ts';
import { parseDecisions, repairsOf } from '../../codecs/review/decisions.ts';
import type { Concept } from '../../core/concept.ts';
import type { Document } from '../../core/document.ts';
import { escaped } from '../../core/printable.ts';
import { type Proposal, sure, withPairings } from '../../core/proposal.ts';
import type { Repair } from '../../core/repair.ts';
import { readText } from '../../io/read.ts';
import { replace } from '../../io/write.ts';
import type { Target } from '../../project/glossary-file.ts';
import { plural } from '../../reporters/layout.ts';
import type { ChangeFlags } from '../commands/glossary/flags.ts';
import { tellFailures, UsageError } from '../errors.ts';
import type { Ending } from '../exit-codes.ts';
import { sourcesOf } from '../inputs.ts';
import { isInteractive } from '../look.ts';
import { learnRepairs, mineDocuments } from '../mining.ts';
import type { World } from '../world.ts';
import { openTargetOf } from './adding.ts';
import { finish, rewriteTarget } from './changing.ts';
import { proposalLines } from './proposals.ts';

export interface MineFlags extends ChangeFlags {
  readonly against: readonly string[];
  readonly decisions: readonly string[];
  readonly yes?: boolean;
  readonly format: string;
}

/** From this confidence on `--yes` takes a form that stands for a sure proposal. */
const sureForm = 0.55;

/** Mines the texts; then lists the proposals, walks through them on a screen, or takes the sure ones. */
export async function mineInto(trusted: readonly string[], flags: MineFlags, world: World): Promise<Ending> {
  const isSilent = flags.yes || flags.dryRun || flags.diff;
  if (isSilent && flags.glossary.length === 0)
    throw new UsageError('Say which glossary the proposals go into: -g FILE.');
  const target = flags.glossary.length > 0 ? openTargetOf(flags.glossary, world) : undefined;
  if (!target && flags.glossary.length > 0) return 'error';
  const proposals = await proposalsFrom(trusted, flags, target, world);
  if (!proposals) return 'error';
  if (flags.format === 'json')
    world.stdout.write(`${escaped(JSON.stringify(proposals.map(asJson), null, 2))}\n`);
  if (target && isSilent) return takeSure(proposals, target, flags, world);
  if (flags.format === 'json') return 'clean';
  if (target && isInteractive(world)) await world.parts.mine(proposals, saver(target, world));
  else world.stdout.write(proposalLines(proposals, world));
  return 'clean';
}

/** What the texts say, after what reviewers said. Undefined, and told, where something can't be read. */
async function proposalsFrom(
  trusted: readonly string[],
  { against, decisions }: MineFlags,
  target: Target | undefined,
  world: World,
): Promise<readonly Proposal[] | undefined> {
  if (trusted.length === 0 && decisions.length === 0)
    throw new UsageError('Give texts that are right, or --decisions of a review.');
  const right = await read(trusted, world);
  const garbled = await read(against, world);
  const decided = await readRepairs(decisions, world);
  if (!right || !garbled || !decided) return undefined;
  const held = target?.file.concepts.map(({ concept }) => concept) ?? [];
  return [...learnRepairs(decided, held), ...(right.length > 0 ? mineDocuments(right, garbled) : [])];
}

async function readRepairs(paths: readonly string[], { cwd, stderr }: World): Promise<Repair[] | undefined> {
  const parsed = await Promise.all(
    paths.map(async (path) => {
      const read = await readText(path, cwd);
      return 'failure' in read ? { lines: [], failures: [read.failure] } : parseDecisions(path, read.text);
    }),
  );
  const failures = parsed.flatMap((each) => each.failures);
  tellFailures(stderr, failures);
  return failures.length > 0 ? undefined : parsed.flatMap(({ lines }) => repairsOf(lines));
}

async function read(paths: readonly string[], world: World): Promise<Document[] | undefined> {
  if (paths.length === 0) return [];
  const { sources, failures } = await sourcesOf(paths, world);
  const opened = await Promise.all(sources.map((source) => source.read()));
  const unread = opened.flatMap((each) => ('failure' in each ? [each.failure] : []));
  tellFailures(world.stderr, [...failures, ...unread]);
  if (failures.length + unread.length > 0) return undefined;
  return opened.flatMap((each) => ('document' in each ? [each.document] : []));
}

const asJson = ({ concept, ...rest }: Proposal): object => ({ ...fieldsOf(concept), ...rest });

async function takeSure(
  proposals: readonly Proposal[],
  target: Target,
  flags: MineFlags,
  world: World,
): Promise<Ending> {
  const taken = proposals
    .filter(({ confidence }) => confidence >= sure)
    .map((proposal) =>
      withPairings(
        proposal,
        proposal.pairings.filter(({ confidence }) => confidence >= sureForm),
      ),
    );
  if (taken.length === 0) {
    world.stderr.write(`${whyNone(proposals.length, flags)}\n`);
    return 'clean';
  }
  const changes = changesFor(target.file.concepts, taken);
  return finish([rewriteTarget(target, changes)], summary(target, changes), flags, world);
}

/** One text says what a word is, not that it is right: others, or what was made of it, have to agree. */
const whyNone = (proposed: number, { against }: MineFlags): string =>
  proposed === 0
    ? 'The texts propose nothing.'
    : `Of ${plural(proposed, 'proposal')} none is sure: give more right texts of the same event${against.length > 0 ? '' : ', or a garbled one with --against'}; or leave out --yes and choose.`;

/** Writes what is accepted by now in place of what was accepted before. */
function saver(target: Target, { cwd }: World): (concepts: readonly Concept[]) => Promise<string> {
  const { file, isNew } = target;
  let onDisk = isNew ? '' : file.text;
  return async (concepts) => {
    const changes = changesFor(file.concepts, concepts);
    const { after } = rewriteTarget(target, changes);
    const failure = await replace(file.path, onDisk, after, cwd);
    if (failure) throw new Error(`${file.path}: ${failure.message}`);
    onDisk = after;
    return summary(target, changes);
  };
}

function summary({ file, isNew }: Target, changes: readonly Change[]): string {
  const added = changes.filter(({ kind }) => kind === 'add').length;
  const grown = changes.length - added;
  return `${file.path}: ${added} added${grown > 0 ? `, ${grown} that were there have more forms` : ''}${isNew ? ', in a new glossary' : ''}.`;
}

/** A concept that the glossary has, by id or by one of its terms, gains the forms that it lacks; others are added. */
function changesFor(held: readonly LocatedConcept[], concepts: readonly Concept[]): Change[] {
  const ids = new Set(held.map(({ concept }) => concept.id));
  const names = new Map(
    held.toReversed().flatMap(({ concept }) => namesOf(concept).map((name) => [name, concept])),
  );
  return concepts.flatMap((concept): Change[] => {
    const known = names.get(concept.id) ?? names.get(concept.preferred.toLowerCase());
    if (known) {
      const fields = gains(known, concept);
      return Object.keys(fields).length > 0 ? [{ kind: 'set', id: known.id, fields }] : [];
    }
    const id = fresh(concept.id, ids);
    ids.add(id);
    return [{ kind: 'add', fields: { ...fieldsOf(concept), preferred: concept.preferred, id } }];
  });
}

/** What a concept may be known by; of two concepts with one name the first in the file has it. */
const namesOf = ({ id, preferred, admitted }: Concept): readonly string[] => [
  ...[preferred, ...admitted].map((term) => term.toLowerCase()),
  id,
];

function gains(known: Concept, { deprecated, titles }: Concept): Fields {
  const taken = new Set(
    [known.preferred, ...known.admitted, ...known.deprecated.map(({ term }) => term)].map((term) =>
      term.toLowerCase(),
    ),
  );
  const forms = deprecated.filter(({ term }) => !taken.has(term.toLowerCase()));
  const fresher = titles.filter((title) => !known.titles.includes(title));
  return {
    ...(forms.length > 0 ? { deprecated: [...known.deprecated, ...forms] } : {}),
    ...(fresher.length > 0 ? { titles: [...known.titles, ...fresher] } : {}),
  };
}

function fresh(id: string, taken: ReadonlySet<string>): string {
  let found = id;
  for (let number = 2; taken.has(found); number++) found = `${id}-${number}`;
  return found;
}
