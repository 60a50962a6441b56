import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { court, glossary, project } from './court.ts';

vi.setConfig({ testTimeout: 180_000 });

const neovim = 'nvim';
const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const script = fileURLToPath(new URL('./neovim.lua', import.meta.url));

/** Left out where there is no Neovim, unless NEED_NEOVIM asks for it, as continuous integration does. */
const isMissing = !process.env.NEED_NEOVIM && spawnSync(neovim, ['--version']).error !== undefined;
if (isMissing) console.warn('Skipped: Neovim is not installed here (nvim on the path).');

test.skipIf(isMissing)('Neovim shows findings and hovers, and makes repairs and entries', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ungarble-'));
  try {
    for (const [path, text] of Object.entries({ ...project, 'a.txt': court }))
      writeFileSync(join(folder, path), text);
    const { code, seen } = await nvim(folder);
    expect(seen.get('failure')).toBeUndefined();
    expect(code).toBe(0);
    expect(seen.get('findings')).toEqual([
      '“Biler” looks like a misspelling of the name “Laurel Beeler”.',
      '“wechat” is written “WeChat”.',
      '“wechat” is written “WeChat”.',
      '“initial ban” looks like a word-for-word rendering of “preliminary injunction”.',
    ]);
    expect(JSON.stringify(seen.get('hover'))).toContain('Chinese: 微信');
    expect(seen.get('repaired')).toEqual(court.replace('Biler', 'Beeler').trimEnd().split('\n'));
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(
      court.replace('Biler', 'Beeler').replaceAll('wechat', 'WeChat'),
    );
    expect(readFileSync(join(folder, 'own.yaml'), 'utf8')).toBe(
      glossary.replace(/(preferred: preliminary injunction)/, '$1\n    admitted: [initial ban]'),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

interface Ended {
  readonly code: number | null;
  readonly seen: ReadonlyMap<string, unknown>;
}

/** Runs the script in Neovim without a person's settings. */
function nvim(folder: string): Promise<Ended> {
  const noted = join(folder, 'seen.jsonl');
  const server = [process.execPath, '--import', import.meta.resolve('tsx'), main, 'lsp'];
  const env = {
    ...process.env,
    SEEN: noted,
    SERVER: JSON.stringify(server),
    XDG_STATE_HOME: folder,
    XDG_CACHE_HOME: folder,
  };
  const editor = spawn(neovim, ['--headless', '-u', 'NONE', '-i', 'NONE', '-c', `luafile ${script}`], {
    cwd: folder,
    env,
    stdio: 'ignore',
  });
  return new Promise((resolve, reject) => {
    editor.on('error', reject);
    editor.on('exit', (code) => {
      const lines = readFileSync(noted, 'utf8').split('\n').filter(Boolean);
      resolve({ code, seen: new Map(lines.map((line): [string, unknown] => JSON.parse(line))) });
    });
  });
}
