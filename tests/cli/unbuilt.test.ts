import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

test.each<[string, string[], RegExp]>([
  [
    'sources that were never built',
    [],
    /^ungarble: dist\/data\/.* is missing: run “npm run build” in .*\.\n$/,
  ],
  [
    'what was built in part',
    ['dist/data', 'dist/compiled'],
    /dist\/tagger\.cjs is missing: run “npm run build” in .*\.\n$/,
  ],
])('%s: says what to do', { timeout: 60_000 }, (_, built, told) => {
  const folder = mkdtempSync(join(tmpdir(), 'ungarble-'));
  try {
    for (const name of ['src', 'glossary', 'package.json', 'tsconfig.json', ...built])
      cpSync(join(root, name), join(folder, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(
      join(folder, 'a.txt'),
      'The lawyers claim damages, and China Ministry of Commerce was asked.\n',
    );
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'src/cli/main.ts', 'lint', 'a.txt'],
      { cwd: folder, encoding: 'utf8' },
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(told);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
