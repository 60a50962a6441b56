import type { Level } from '../core/severity.ts';
import { UsageError } from './errors.ts';
import type { Target } from './targets.ts';

/** Flags of `lint`, as commander hands them over. */
export interface LintFlags {
  readonly targets: readonly Target[];
  readonly glossary: readonly string[];
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly diff?: boolean;
  readonly failOn: Level;
  readonly quiet?: boolean;
  readonly exitCode: boolean;
  readonly color?: boolean;
  readonly stdinFilename?: string;
  /** The text that the one to check was translated from. */
  readonly source?: string;
}

/** What becomes of the sure repairs. */
export type Mode = 'report' | 'fix' | 'dry-run' | 'diff';

export function modeOf({ fix, dryRun, diff }: LintFlags): Mode {
  if (diff) return 'diff';
  if (dryRun && !fix) throw new UsageError('--dry-run says what --fix would do: give both, or --diff.');
  if (fix) return dryRun ? 'dry-run' : 'fix';
  return 'report';
}
