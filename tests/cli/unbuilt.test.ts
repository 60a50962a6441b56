import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('sources that were never built say what to do', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'ungarble-'));
  try {
    for (const name of ['src', 'glossary', 'package.json', 'tsconfig.json'])
      cpSync(join(root, name), join(folder, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'a.txt'), 'She opened wechat.\n');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', 'src/cli/main.ts', 'lint', 'a.txt'],
      { cwd: folder, encoding: 'utf8' },
    );
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^ungarble: dist\/data\/.* is missing: run “npm run build” in .*\.\n$/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
