import { reporters } from '../reporters/list.ts';
import type { Reporter } from '../reporters/reporter.ts';
import { UsageError } from './errors.ts';

/** A report and where it goes: without a path, to standard output. */
export interface Target {
  readonly reporter: Reporter;
  readonly path?: string;
}

/** One `-f` or one `-o`, in the order of the command line. */
export type TargetFlag = { readonly format: string } | { readonly path: string };

const usual = 'pretty';

/** Each `-o` belongs to the `-f` before it; where none is before it, to the first one. `-o -` is standard output. */
export function targetsOf(flags: readonly TargetFlag[]): readonly Target[] {
  const pairs: { format?: string; path?: string }[] = [];
  for (const flag of flags) {
    const last = pairs.at(-1);
    if ('path' in flag) {
      if (last?.path !== undefined)
        throw new UsageError('Two output files for one report: give an -f before each -o.');
      if (last) last.path = flag.path;
      else pairs.push({ path: flag.path });
    } else if (last && last.format === undefined) last.format = flag.format;
    else pairs.push({ format: flag.format });
  }
  const targets = (pairs.length > 0 ? pairs : [{}]).map(({ format = usual, path }) => ({
    reporter: reporterOf(format),
    ...(path !== undefined && path !== '-' && { path }),
  }));
  refuseMixing(targets);
  return targets;
}

function reporterOf(format: string): Reporter {
  const reporter = reporters.find(({ name }) => name === format);
  if (reporter === undefined) throw new UsageError(`Unknown format ${format}.`);
  return reporter;
}

function refuseMixing(targets: readonly Target[]): void {
  const piped = targets.filter(({ path }) => path === undefined);
  const alone = piped.find(({ reporter }) => reporter.alone);
  if (alone && piped.length > 1)
    throw new UsageError(
      `A program that reads ${alone.reporter.name} from standard output must find nothing else there: give the other reports an -o.`,
    );
  const paths = targets.flatMap(({ path }) => path ?? []);
  const twice = paths.find((path, at) => paths.indexOf(path) < at);
  if (twice !== undefined) throw new UsageError(`Two reports would go to ${twice}: give each its own -o.`);
}

/** Whether whoever reads standard output finds the failed gates there. */
export const saysVerdicts = ({ reporter, path }: Target): boolean =>
  path === undefined && reporter.saysVerdicts;
