/**
 * `npm run pictures`: the pictures of the review screen in the README, from the built program in a pseudo-terminal.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { RealTerminal } from '../tests/tui/review/terminal.ts';
import { pictureOf } from './pictures/svg.ts';

const path = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));
const seeds = ['000_6bdacdda7ce53504', '001_b82611a018d3f489', '002_b8f6fb69ee4ed431'];

interface Scene {
  readonly name: string;
  readonly columns: number;
  readonly rows: number;
  readonly args: readonly string[];
  /** What is typed, each once the screen shows what follows it. */
  readonly steps: readonly (readonly [keys: string, shows: string])[];
}

const trusted = seeds.map((_, at) => `report-${at + 1}.txt`);
const cli = path('dist/cli.js');
const article = path('seeds/003_40f76cabbbdf6930.txt');
const lint = [cli, 'lint', article, '--format', 'compact', '--no-exit-code'];
const found = execFileSync(process.execPath, lint, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const total = found.trimEnd().split('\n').length;
const decided: Scene['steps'] = [
  ['a', `1 of ${total} decided`],
  ['a', `2 of ${total} decided`],
];

const scenes: readonly Scene[] = [
  { name: 'small', columns: 60, rows: 15, args: [], steps: [['/pre lim\r', 'pre liminary']] },
  {
    name: 'medium',
    columns: 110,
    rows: 32,
    args: [],
    steps: [...decided, ['/judge biler\r', '4 alike']],
  },
  {
    name: 'large',
    columns: 170,
    rows: 44,
    args: ['--reference', ...trusted],
    steps: [...decided, ['/value of the first\r', 'serious questions']],
  },
];

const folder = mkdtempSync(join(tmpdir(), 'ungarble-pictures-'));
const target = path('src/tui/review/pictures');
mkdirSync(target, { recursive: true });
try {
  copyFileSync(article, join(folder, 'article.txt'));
  for (const [at, name] of seeds.entries())
    copyFileSync(path(`seeds/${name}.txt`), join(folder, trusted[at] ?? name));
  for (const scene of scenes) await draw(scene);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function draw({ name, columns, rows, args, steps }: Scene): Promise<void> {
  const command = [process.execPath, cli, 'review', 'article.txt', ...args];
  const env = { XDG_STATE_HOME: join(folder, name) };
  const terminal = new RealTerminal(command, columns, rows, { cwd: folder, env });
  await terminal.shows(`1 of ${total}`);
  for (const [keys, shown] of steps) {
    terminal.type(keys);
    await terminal.shows(shown);
  }
  // The rest of the frame.
  await setTimeout(300);
  writeFileSync(join(target, `${name}.svg`), pictureOf(terminal.buffer, { columns, rows }));
  await terminal.crash();
  terminal.close();
}
