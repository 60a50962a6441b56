import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const cli = join(import.meta.dirname, '../../dist/cli.js');

/** Runs the built program, as `npm run build` left it, in a process of its own. */
export function runBuilt(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return { code: status, stdout, stderr };
}
