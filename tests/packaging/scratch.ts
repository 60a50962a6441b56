import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** These take minutes, the registry and tools of the machine: they are left out unless NEED_PACKAGE asks for them. */
export const isAsked = Boolean(process.env.NEED_PACKAGE);
if (!isAsked) console.warn('Skipped: installing the package in earnest. NEED_PACKAGE=1 asks for it.');

/** A folder that is gone with the tests. */
export class Scratch {
  readonly folder = mkdtempSync(join(tmpdir(), 'ungarble-'));

  put(files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), text);
    }
  }

  run(command: string, ...args: string[]): { readonly code: number | null; readonly said: string } {
    const env = { ...process.env, PRE_COMMIT_HOME: join(this.folder, '.pre-commit') };
    const ran = spawnSync(command, args, { cwd: this.folder, encoding: 'utf8', env });
    if (ran.error) throw ran.error;
    return { code: ran.status, said: ran.stdout + ran.stderr };
  }

  /** What it must do; else its words are the failure. */
  must(command: string, ...args: string[]): string {
    const { code, said } = this.run(command, ...args);
    if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${said}`);
    return said;
  }

  commitAll(): string {
    this.must('git', 'init', '--quiet');
    this.must('git', 'add', '--all');
    const author = ['-c', 'user.name=Tester', '-c', 'user.email=tester@example.org'];
    this.must('git', ...author, 'commit', '--quiet', '--message', 'All of it');
    return this.must('git', 'rev-parse', 'HEAD').trim();
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** The sources in a repository of their own, as a fresh clone has them. */
export function clone(): { readonly scratch: Scratch; readonly revision: string } {
  const scratch = new Scratch();
  const made = ['node_modules', 'dist', '.git'].map((name) => join(root, name));
  cpSync(root, scratch.folder, { recursive: true, filter: (path) => !made.includes(path) });
  return { scratch, revision: scratch.commitAll() };
}
