import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { text } from './sample.ts';
import { RealTerminal } from './terminal.ts';

const app = fileURLToPath(new URL('./journey-app.ts', import.meta.url));
let folder = '';
let terminal: RealTerminal | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ungarble-'));
});
afterEach(() => {
  terminal?.close();
  rmSync(folder, { recursive: true });
});

const open = (columns = 80, rows = 24): RealTerminal => {
  terminal = new RealTerminal(
    [process.execPath, '--import', 'tsx', app, join(folder, 'out.txt')],
    columns,
    rows,
  );
  return terminal;
};
const written = (): string => readFileSync(join(folder, 'out.txt'), 'utf8');

test('accept, choose, edit, ignore, undo, save, quit', { timeout: 60_000 }, async () => {
  const screen = open();
  await screen.shows('1 of 5 · name');
  expect(screen.isAlternate()).toBe(true);
  screen.type('a');
  await screen.shows('2 of 5');
  screen.type('i');
  await screen.shows('3 of 5');
  screen.type('2');
  await screen.shows('4 of 5');
  screen.type('e\u0015Weixin\r');
  await screen.shows('5 of 5');
  screen.type('u');
  await screen.shows('Undone: change to “Weixin”.');
  screen.type('A');
  expect(await screen.shows('Accepted “WeChat” for 2 × “wechat”.')).toContain(
    ' ❯✓ The injunction on WeChat was stopped. Users of WeChat said it was a hard',
  );
  screen.type('s');
  await screen.shows('Saved 4 changes to articles/court.txt.');
  expect(written()).toBe(
    text
      .replace('Biler', 'Beeler')
      .replace('initial ban on wechat', 'injunction on WeChat')
      .replace('of wechat', 'of WeChat'),
  );
  screen.type('q');
  expect(await screen.ended).toBe(0);
  expect(screen.isAlternate()).toBe(false);
  expect(await screen.shows('saved:')).toContain('saved: articles/court.txt');
});

test('Ctrl-C asks, and saving from there writes what undo has left', { timeout: 60_000 }, async () => {
  const screen = open(60, 15);
  await screen.shows('1 of 5 · name');
  screen.type('aau\u0003');
  await screen.shows('1 decision made since the last save.');
  screen.resize(140, 40);
  await screen.shows('│ ');
  screen.type('s');
  expect(await screen.ended).toBe(0);
  expect(written()).toBe(text.replace('Biler', 'Beeler'));
});
