import { type Gates, limits } from '../core/gate.ts';
import type { PolicyFlags } from '../project/policies.ts';
import { UsageError } from './errors.ts';
import type { Target } from './targets.ts';
import type { Mode } from './task.ts';

/** Flags of `lint`, as commander hands them over. */
export interface LintFlags extends PolicyFlags, Gates {
  readonly targets: readonly Target[];
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly diff?: boolean;
  readonly quiet?: boolean;
  readonly exitCode: boolean;
  readonly color?: boolean;
  readonly stdinFilename?: string;
  /** The text that the one to check was translated from. */
  readonly source?: string;
  readonly printConfig?: string;
  readonly fileList?: string;
  /** How many files to check at once. */
  readonly jobs?: number;
  readonly cache?: boolean;
  /** Lint again on every change. */
  readonly watch?: boolean;
  /** Findings that are in it are left out. */
  readonly baseline?: string;
  readonly writeBaseline?: string;
  /** A commit: only lines that have changed since. */
  readonly since?: string;
  /** Only lines that aren't committed. */
  readonly changed?: boolean;
}

export function modeOf({ fix, dryRun, diff }: LintFlags): Mode {
  if (diff) return 'diff';
  if (dryRun && !fix) throw new UsageError('--dry-run says what --fix would do: give both, or --diff.');
  if (fix) return dryRun ? 'dry-run' : 'fix';
  return 'report';
}

/** The gates that were given. */
export function gatesOf(flags: LintFlags): Gates {
  const keys = ['failOn', ...limits.map(({ key }) => key), 'minScore'] as const;
  return Object.fromEntries(keys.flatMap((key) => (flags[key] === undefined ? [] : [[key, flags[key]]])));
}
