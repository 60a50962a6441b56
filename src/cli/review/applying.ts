import { type DecisionLine, parseDecisions } from '../../codecs/review/decisions.ts';
import { locate } from '../../core/anchor.ts';
import { applyEdits, type Edit } from '../../core/fix.ts';
import { printable } from '../../core/printable.ts';
import type { Failure } from '../../core/report.ts';
import { leadsOut, realPath } from '../../io/find.ts';
import { readStream, readText } from '../../io/read.ts';
import { tellFailures, UsageError } from '../errors.ts';
import type { Ending } from '../exit-codes.ts';
import { type Source, sourcesOf, standardInput } from '../inputs.ts';
import { wantsColour } from '../look.ts';
import type { World } from '../world.ts';

/** Flags of `apply`, as commander hands them over. */
export interface ApplyFlags {
  readonly dryRun?: boolean;
  readonly diff?: boolean;
  readonly color?: boolean;
}

const nothing = { sources: [], failures: [] };

/** Parse → find each place → change → save. What has no place any more is told, and the rest is done. */
export async function applyDecisions(
  decisions: string,
  only: readonly string[],
  flags: ApplyFlags,
  world: World,
): Promise<Ending> {
  const { lines, failures: unread } = await read(decisions, world);
  if (unread.length > 0) {
    tellFailures(world.stderr, unread);
    return 'error';
  }
  const chosen = new Set(only.map((path) => realPath(path, world.cwd)));
  const isWanted = ({ path }: DecisionLine): boolean =>
    chosen.size === 0 || chosen.has(realPath(path, world.cwd));
  const byPath = new Map<string, DecisionLine[]>();
  for (const line of lines.filter(isWanted)) byPath.set(line.path, [...(byPath.get(line.path) ?? []), line]);
  if (byPath.size === 0) world.stdout.write('Nothing to change.\n');
  if (chosen.size === 0) refuseOutside([...byPath.keys()], world.cwd);
  const { sources, failures } = byPath.size > 0 ? await sourcesOf([...byPath.keys()], world) : nothing;
  const told: Failure[] = [...failures];
  for (const source of sources) {
    const outcome = await applyTo(source, byPath.get(source.path) ?? [], { decisions, flags, world });
    told.push(...outcome);
  }
  tellFailures(world.stderr, told);
  return told.length > 0 ? 'error' : 'clean';
}

async function read(
  path: string,
  { stdin, cwd }: World,
): Promise<{ lines: readonly DecisionLine[]; failures: readonly Failure[] }> {
  if (path !== standardInput) {
    const found = await readText(path, cwd);
    return 'failure' in found ? { lines: [], failures: [found.failure] } : parseDecisions(path, found.text);
  }
  const found = await readStream('<stdin>', stdin);
  return 'failure' in found
    ? { lines: [], failures: [found.failure] }
    : parseDecisions('<stdin>', found.document.text);
}

/** Decisions may come from anyone: of themselves they lead to no file elsewhere. */
function refuseOutside(paths: readonly string[], cwd: string): void {
  const outside = paths.find((path) => leadsOut(path, '.', cwd));
  if (outside !== undefined)
    throw new UsageError(`${outside} is outside this folder: name it after the decisions to change it.`);
}

interface Run {
  readonly decisions: string;
  readonly flags: ApplyFlags;
  readonly world: World;
}

async function applyTo(
  source: Source,
  lines: readonly DecisionLine[],
  { decisions, flags, world }: Run,
): Promise<Failure[]> {
  const opened = await source.read();
  if ('failure' in opened) return [opened.failure];
  const { path, text: before } = opened.document;
  const { edits, done, lost } = placed(before, lines);
  const { text: after, applied, skipped } = applyEdits(before, edits);
  const failures = [
    ...lost.map(({ row, surface }) => ({
      path: decisions,
      line: row,
      message: `“${surface}” is not in ${path} any more.`,
    })),
    ...skipped.map(({ row, surface }) => ({
      path: decisions,
      line: row,
      message: `“${surface}” in ${path} overlaps another change.`,
    })),
  ];
  const reopened = await source.reopen(after);
  if ('failure' in reopened)
    return [...failures, { path, message: `The changes would break the file. ${reopened.failure.message}` }];
  if (flags.diff) {
    const { renderDiff } = await import('../../reporters/diff.ts');
    world.stdout.write(
      renderDiff(path, before, after, { colour: wantsColour(flags.color, world), exact: false }),
    );
    return failures;
  }
  const failure = flags.dryRun ? undefined : await source.save(before, after);
  if (failure) return [...failures, failure];
  const already = done > 0 ? `, ${done} made already` : '';
  world.stdout.write(
    `${printable(path)}: ${applied.length} ${applied.length === 1 ? 'change' : 'changes'}${flags.dryRun ? ' to make' : ' made'}${already}\n`,
  );
  return failures;
}

interface Placed {
  readonly edits: readonly (Edit & DecisionLine)[];
  /** Changes that the text holds already. */
  readonly done: number;
  readonly lost: readonly DecisionLine[];
}

/** Where each change goes in the text, which may be another version of the one that was reviewed. */
function placed(text: string, lines: readonly DecisionLine[]): Placed {
  const wanted = lines
    .flatMap((line) => (line.text === undefined ? [] : [{ ...line, text: line.text }]))
    .toSorted((a, b) => a.start - b.start);
  const spans = locate(text, wanted);
  const missing = wanted.filter((_, at) => spans[at] === undefined);
  const repaired = locate(
    text,
    missing.map((line) => ({ ...line, surface: line.text })),
  );
  return {
    edits: wanted.flatMap((line, at) => {
      const span = spans[at];
      return span ? [{ ...line, ...span }] : [];
    }),
    done: repaired.filter((span) => span !== undefined).length,
    lost: missing.filter((_, at) => repaired[at] === undefined),
  };
}
