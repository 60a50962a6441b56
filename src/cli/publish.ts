import type { Closing, Failure } from '../core/report.ts';
import { Spool } from '../io/spool.ts';
import { type Fix, renderFixes } from '../reporters/fixes.ts';
import type { ReportOptions } from '../reporters/reporter.ts';
import { UsageError } from './errors.ts';
import type { LintFlags } from './flags.ts';
import { columnsOf, wantsColour } from './look.ts';
import { version } from './manifest.ts';
import type { Target } from './targets.ts';
import type { Mode, Outcome } from './task.ts';
import type { Output, World } from './world.ts';

/** Writes reports while the run goes on; the texts of a file aren't kept once it is told. */
export interface Publisher {
  file(outcome: Outcome): void;
  /** Returns why output files could not be written. */
  end(closing: Closing): Promise<readonly Failure[]>;
}

interface Run {
  readonly mode: Mode;
  /** Whether standard output carries the repaired text of standard input. */
  readonly stdoutTaken: boolean;
}

/** What goes to one place. */
interface Channel {
  readonly path?: string;
  file(outcome: Outcome): string;
  end(closing: Closing): string;
}

export async function openPublisher(run: Run, flags: LintFlags, world: World): Promise<Publisher> {
  const { mode, stdoutTaken } = run;
  const options = optionsFor(flags, world, mode === 'diff' ? [] : await world.parts.rules());
  const channels =
    mode === 'diff'
      ? [await diffTo(flags.targets, options)]
      : await Promise.all(flags.targets.map(reportTo(options)));
  const main = stdoutTaken ? world.stderr : world.stdout;
  // Repairs are told before what is left, so the report waits for the last of them.
  const tellsFixes = mode === 'fix' || mode === 'dry-run';
  const sinks = channels.map(
    (channel) => [channel, sinkOf(channel.path, tellsFixes, main, world.cwd)] as const,
  );
  const fixes: Fix[] = [];
  return {
    file(outcome) {
      fixes.push(...outcome.fixes);
      for (const [channel, sink] of sinks) sink.add(channel.file(outcome));
    },
    async end(closing) {
      // Where a file could not be written, “Nothing to fix.” would be untrue.
      const isSaid = fixes.length > 0 || closing.failures.length === 0;
      if (tellsFixes && isSaid && !isForProgram(flags.targets)) {
        const output = areAllFiles(flags.targets) ? world.stderr : main;
        output.write(`${renderFixes(fixes, mode === 'fix', wantsColour(flags.color, world))}\n`);
      }
      const unwritten: Failure[] = [];
      for (const [channel, sink] of sinks) {
        sink.add(channel.end(closing));
        const failure = await sink.end();
        if (failure) unwritten.push(failure);
      }
      return unwritten;
    },
  };
}

interface Sink {
  add(text: string): void;
  /** Returns why it could not be written. */
  end(): Promise<Failure | undefined>;
}

function sinkOf(path: string | undefined, waits: boolean, main: Output, cwd: string): Sink {
  if (path !== undefined) {
    const spool = new Spool();
    return { add: (text) => spool.add(text), end: () => spool.end(path, cwd) };
  }
  const waiting: string[] = [];
  return {
    add: (text) => (waits ? void waiting.push(text) : void main.write(text)),
    async end() {
      if (waits) main.write(waiting.join(''));
      return undefined;
    },
  };
}

type LookOf = (target: Target) => ReportOptions;

/** A file is coloured only when that is asked for. */
function optionsFor(flags: LintFlags, world: World, rules: ReportOptions['rules']): LookOf {
  const common = { version, rules, columns: columnsOf(world), quiet: flags.quiet ?? false };
  return ({ path }) => ({
    ...common,
    colour: wantsColour(path === undefined ? flags.color : (flags.color ?? false), world),
  });
}

const reportTo =
  (look: LookOf) =>
  async (target: Target): Promise<Channel> => {
    const begin = await target.reporter.load();
    const reporting = begin(look(target));
    return {
      ...(target.path !== undefined && { path: target.path }),
      file: ({ file }) => reporting.file(file),
      end: (closing) => reporting.end(closing),
    };
  };

async function diffTo(targets: readonly Target[], look: LookOf): Promise<Channel> {
  const [target, ...others] = targets;
  if (target === undefined || others.length > 0)
    throw new UsageError('--diff takes the place of the report: give it one -o at most.');
  const options = { colour: look(target).colour, exact: target.path !== undefined };
  const { renderDiff } = await import('../reporters/diff.ts');
  return {
    ...(target.path !== undefined && { path: target.path }),
    file: ({ file, repaired = file.text }) => renderDiff(file.path, file.text, repaired, options),
    end: () => '',
  };
}

const areAllFiles = (targets: readonly Target[]): boolean => targets.every(({ path }) => path !== undefined);

/** Whether a program reads what would go to the terminal: nothing else may stand there, nor beside it. */
const isForProgram = (targets: readonly Target[]): boolean =>
  targets.some(({ path, reporter }) => path === undefined && reporter.alone);
