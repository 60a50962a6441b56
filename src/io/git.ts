import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { changedLines } from '../codecs/git/diff.ts';
import type { Changed } from '../core/changes.ts';
import { realPath } from './find.ts';

/** What git can't answer, in words for the person who asked. */
export class GitError extends Error {}

/** The repository as it was before its first commit. */
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** The folder to ask in, and what the git that is asked finds in its environment. */
interface Place {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Says of a path, found from the working folder, what has changed in it; undefined where nothing has. */
export type Changes = (path: string) => Changed | undefined;

/**
 * Asks git which lines differ from where the present branch left `since`, and from the last commit where nothing is
 * named; files that git doesn't know yet are new.
 */
export async function changesSince(since: string | undefined, place: Place): Promise<Changes> {
  const { cwd } = place;
  const top = (await git(['rev-parse', '--show-toplevel'], place)).trimEnd();
  const base = await baseOf(since, place);
  const diff = await git(
    [
      ...['-c', 'core.quotePath=false', 'diff', '--unified=0', '--inter-hunk-context=0'],
      ...['--text', '--find-renames', '--no-color', '--no-ext-diff', '--no-textconv', '--ignore-submodules'],
      ...['--src-prefix=a/', '--dst-prefix=b/', base, '--'],
    ],
    { ...place, cwd: top },
  );
  const untracked = await git(['ls-files', '--others', '--exclude-standard', '-z'], { ...place, cwd: top });
  const files = new Map<string, Changed>();
  for (const [path, ranges] of changedLines(diff)) files.set(resolve(top, path), ranges);
  for (const path of untracked.split('\0').filter(Boolean)) files.set(resolve(top, path), 'all');
  // Git says where a repository really is, whatever links led there.
  return (path) => files.get(resolve(cwd, path)) ?? files.get(realPath(path, cwd));
}

async function baseOf(since: string | undefined, place: Place): Promise<string> {
  const commit = await git(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${since ?? 'HEAD'}^{commit}`],
    place,
  ).catch((error: unknown) => {
    if (error instanceof Refused) return undefined;
    throw error;
  });
  if (commit === undefined) {
    if (since === undefined) return emptyTree;
    throw new GitError(
      `git knows no commit “${since}” here: check the name, or fetch it (a shallow clone lacks most).`,
    );
  }
  if (since === undefined) return commit.trimEnd();
  try {
    return (await git(['merge-base', commit.trimEnd(), 'HEAD'], place)).trimEnd();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    throw new GitError(
      `“${since}” and the present branch have no commit in common here: fetch more of their history.`,
    );
  }
}

/** Git ran, and said no. */
class Refused extends GitError {}

/** What git prints. */
function git(args: readonly string[], { cwd, env }: Place): Promise<string> {
  return new Promise((fulfil, reject) => {
    // It would overrule `--unified=0`.
    const ours = { ...env, GIT_DIFF_OPTS: undefined };
    const child = spawn('git', args, { cwd, env: ours, stdio: ['ignore', 'pipe', 'pipe'] });
    const said: Buffer[] = [];
    let complaint = '';
    child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk.toString('utf8');
    });
    child.on('error', () =>
      reject(new GitError('Cannot run git, which knows what has changed: install it, or lint without.')),
    );
    child.on('close', (code) => {
      if (code === 0) fulfil(Buffer.concat(said).toString('utf8'));
      else reject(new Refused(wordsOf(complaint)));
    });
  });
}

function wordsOf(complaint: string): string {
  if (/not a git repository/i.test(complaint))
    return 'This folder is in no git repository, which would know what has changed: lint without.';
  const [line = 'it gave no reason'] = complaint.trim().split('\n');
  return `git says: ${line.replace(/^fatal: /, '')}`;
}
