import type { Failure } from '../core/report.ts';
import { write } from '../io/write.ts';
import { renderDiff } from '../reporters/diff.ts';
import { renderFixes } from '../reporters/fixes.ts';
import { reporters } from '../reporters/list.ts';
import type { Reporter } from '../reporters/reporter.ts';
import { UsageError } from './errors.ts';
import type { LintFlags, Mode } from './flags.ts';
import { columnsOf, wantsColour } from './look.ts';
import { version } from './manifest.ts';
import type { Outcome } from './outcome.ts';
import type { Output, World } from './world.ts';

export interface Publication {
  readonly outcomes: readonly Outcome[];
  readonly failures: readonly Failure[];
  readonly mode: Mode;
  /** Whether standard output carries the repaired text of standard input. */
  readonly stdoutTaken: boolean;
}

/** Writes what was repaired, and the report or the diff; returns why the output file could not be written. */
export async function publish(
  publication: Publication,
  flags: LintFlags,
  world: World,
): Promise<Failure | undefined> {
  const { outcomes, mode, stdoutTaken } = publication;
  const { outputFile } = flags;
  const reporter = reporterOf(flags.format);
  const main = stdoutTaken ? world.stderr : world.stdout;
  if (mode === 'fix' || mode === 'dry-run') {
    const apart = outputFile !== undefined || reporter.audience === 'programs';
    tellFixes(outcomes, mode, apart ? world.stderr : main, wantsColour(flags.color, world));
  }
  const text = mode === 'diff' ? diffs(outcomes, flags, world) : report(publication, reporter, flags, world);
  if (outputFile !== undefined) return write(outputFile, text, world.cwd);
  main.write(text);
  return undefined;
}

function reporterOf(format: string): Reporter {
  const reporter = reporters.find(({ name }) => name === format);
  if (reporter === undefined) throw new UsageError(`Unknown format ${format}.`);
  return reporter;
}

function tellFixes(outcomes: readonly Outcome[], mode: Mode, output: Output, colour: boolean): void {
  const fixes = outcomes.flatMap((outcome) => outcome.fixes);
  output.write(`${renderFixes(fixes, mode === 'fix', colour)}\n`);
}

/** A file is coloured only when that is asked for. */
const colourOf = (flags: LintFlags, world: World): boolean =>
  wantsColour(flags.outputFile === undefined ? flags.color : (flags.color ?? false), world);

function diffs(outcomes: readonly Outcome[], flags: LintFlags, world: World): string {
  const options = { colour: colourOf(flags, world), exact: flags.outputFile !== undefined };
  return outcomes.map(({ file, before, after }) => renderDiff(file.path, before, after, options)).join('');
}

function report(
  { outcomes, failures }: Publication,
  reporter: Reporter,
  flags: LintFlags,
  world: World,
): string {
  const files = outcomes.map(({ file }) => file);
  const colour = colourOf(flags, world);
  const options = { colour, columns: columnsOf(world), quiet: flags.quiet ?? false };
  return reporter.render({ version, files, failures }, options);
}
