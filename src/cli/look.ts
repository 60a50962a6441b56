import type { World } from './world.ts';

/** Whether to colour what goes to standard output: the flag, then NO_COLOR, then FORCE_COLOR, then the terminal decides. */
export function wantsColour(flag: boolean | undefined, { env, stdout }: World): boolean {
  if (flag !== undefined) return flag;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return !['0', 'false'].includes(env.FORCE_COLOR);
  return stdout.isTTY === true && env.TERM !== 'dumb';
}

/** Columns to lay out for: the terminal's, as far as lines stay readable. */
export const columnsOf = ({ stdout }: World): number => Math.min(120, Math.max(40, stdout.columns ?? 100));

export const isInteractive = ({ stdin, stdout }: World): boolean =>
  stdin.isTTY === true && stdout.isTTY === true;
