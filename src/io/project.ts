import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Files whose head says that they are glossaries, found from `cwd`, in order. */
export async function glossariesIn(cwd: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  const found = await glob('**/*.{yaml,yml}', {
    cwd,
    ignore: '**/node_modules/**',
    followSymbolicLinks: false,
    deep: 6,
  });
  return found.filter((path) => /^concepts:/m.test(headOf(resolve(cwd, path)))).sort();
}

function headOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').slice(0, 10_000);
  } catch {
    return '';
  }
}
