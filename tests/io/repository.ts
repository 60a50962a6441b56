import { execFileSync } from 'node:child_process';

/** Runs git in a folder, as nobody in particular. */
export const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync(
    'git',
    [
      '-c',
      'user.name=Nobody',
      '-c',
      'user.email=nobody@example.org',
      '-c',
      'init.defaultBranch=main',
      ...args,
    ],
    { cwd: folder, encoding: 'utf8' },
  );

/** Commits all that is in a folder, which becomes a repository if it is none. */
export function commitAll(folder: string): void {
  git(folder, 'init', '--quiet');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'A step');
}
