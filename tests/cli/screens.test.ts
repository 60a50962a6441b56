import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { RealTerminal } from '../tui/review/terminal.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
let folder = '';
let terminal: RealTerminal | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ungarble-'));
});
afterEach(() => {
  terminal?.close();
  rmSync(folder, { recursive: true });
});

const file = (name: string): string => join(folder, name);

function open(...args: readonly string[]): RealTerminal {
  terminal = new RealTerminal(
    [process.execPath, '--import', 'tsx', join(root, 'src/cli/main.ts'), 'glossary', ...args],
    100,
    30,
  );
  return terminal;
}

const wait = { timeout: 60_000 };

test('edit: search, see what derives, try out, save; a change by another hand is read', wait, async () => {
  const path = file('law.yaml');
  writeFileSync(path, 'domain: law\nconcepts:\n  - due process\n  - preliminary injunction # of a court\n');
  const screen = open('edit', '-g', path);
  await screen.shows('1 / 2');
  screen.type('/prelim\r');
  await screen.shows('1 / 1 found of 2');
  screen.type('e\t\t初步禁令');
  await screen.shows('From 初步禁令 we will catch: ');
  await screen.shows('initial ban');
  screen.type('\u0014');
  screen.type('\u001b[200~She issued an initial ban.\u001b[201~');
  await screen.shows('→ a preliminary injunction');
  screen.type('\r\r');
  await screen.shows('“preliminary injunction” changed; s saves.');
  screen.type('s');
  await screen.shows('Saved.');
  const saved = readFileSync(path, 'utf8');
  expect(saved).toContain('  - due process\n');
  expect(saved).toMatch(/preferred: preliminary injunction *# of a court\n {4}source: \{zh: \[初步禁令\]\}/);
  writeFileSync(path, `${saved}  - writ of mandamus\n`);
  await screen.shows('has changed on disk and was read again.');
  screen.type('\u001b');
  await screen.shows('/ 3');
  screen.type('q');
  expect(await screen.ended).toBe(0);
  expect(screen.isAlternate()).toBe(false);
});

test('mine: reject, drop a form, accept, save', wait, async () => {
  writeFileSync(
    file('right.txt'),
    'The rules were published by the Commerce Department on Friday. Andy Lau, the actor, sued it in a court in Odessa.\n',
  );
  writeFileSync(
    file('wrong.txt'),
    'The rules were published by the Ministry of Commerce on Friday. Liu Dehua, the actor, sued it in a court in Odessa.\n',
  );
  const screen = open('mine', file('right.txt'), '--against', file('wrong.txt'), '-g', file('new.yaml'));
  await screen.shows('Ministry of Commerce');
  screen.type('a');
  await screen.shows('1 accepted*');
  screen.type('x');
  screen.type('s');
  await screen.shows('1 added, in a new glossary.');
  screen.type('q');
  expect(await screen.ended).toBe(0);
  expect(readFileSync(file('new.yaml'), 'utf8')).toContain('preferred: Commerce Department');
});
