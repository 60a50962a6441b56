import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFailed, test, vi } from 'vitest';
import { loadChecker } from '../../src/cli/loading.ts';
import { plain } from '../../src/codecs/document/plain.ts';
import { applyEdits } from '../../src/core/fix.ts';
import { RealTerminal } from '../tui/review/terminal.ts';
import { cli } from './built.ts';

// Each of these starts the built program in a pseudo-terminal.
vi.setConfig({ testTimeout: 120_000 });

const seed = readFileSync(new URL('../../seeds/003_40f76cabbbdf6930.txt', import.meta.url), 'utf8');
const court = 'Judge Biler let wechat stay.\n\nThe store kept wechat. Users of wechat cheered.\n';
const glossary = `domain: court
concepts:
  # The judge of the case.
  - {id: beeler, kind: person, preferred: Laurel Beeler, admitted: [Beeler], titles: [magistrate judge, judge]}
  - {id: wechat, kind: product, preferred: WeChat, case: exact, source: {zh: [微信]}}
`;
let folder = '';
const opened: RealTerminal[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ungarble-'));
  put('own.yaml', glossary);
});
afterEach(() => {
  for (const each of opened.splice(0)) each.close();
  rmSync(folder, { recursive: true });
});

const put = (path: string, text: string): void => writeFileSync(join(folder, path), text);
const get = (path: string): string => readFileSync(join(folder, path), 'utf8');
const commandFor = (args: readonly string[]): string[] => {
  const own = args.includes('seed.txt') ? [] : ['-g', 'own.yaml'];
  return [process.execPath, cli, 'review', ...args, ...own];
};
const review = (args: readonly string[], columns = 80, rows = 24): RealTerminal =>
  open(commandFor(args), columns, rows);
const open = (command: readonly string[], columns: number, rows: number): RealTerminal => {
  const env = {
    XDG_STATE_HOME: join(folder, 'state'),
    XDG_CACHE_HOME: join(folder, 'cache'),
  };
  const terminal = new RealTerminal(command, columns, rows, { cwd: folder, env });
  opened.push(terminal);
  onTestFailed(() => console.error(terminal.rows().join('\n')));
  return terminal;
};

test('the seed article to its end, by Enter alone', async () => {
  put('seed.txt', seed);
  const { checker } = await loadChecker([], folder);
  const { findings } = checker.check(plain('seed.txt', seed));
  const best = findings.flatMap(({ start, end, suggestions: [first] }) =>
    first ? [{ start, end, text: first.text }] : [],
  );
  expect(best).toHaveLength(findings.length);
  const screen = review(['seed.txt']);
  await screen.shows(`0 of ${findings.length} decided`);
  expect(screen.isAlternate()).toBe(true);
  screen.type('\r'.repeat(findings.length));
  await screen.shows(`All ${findings.length} findings decided.`);
  await screen.shows('Checked again with the changes in it: ');
  screen.type('\r');
  expect(await screen.ended).toBe(0);
  expect(screen.isAlternate()).toBe(false);
  await screen.shows('Saved seed.txt.');
  expect(get('seed.txt')).toBe(applyEdits(seed, best).text);
  expect(get('seed.txt')).toContain('judge Beeler ruled that');
});

test('the sure repairs of the seed article, saved, undone and saved again', async () => {
  put('seed.txt', seed);
  const screen = review(['seed.txt'], 100, 30);
  await screen.shows('repairs are sure');
  screen.type('Ys');
  await screen.shows('to seed.txt. Checked again with the changes in it: ');
  expect(get('seed.txt')).not.toBe(seed);
  screen.type('us');
  await screen.shows('Saved 0 changes to seed.txt.');
  expect(get('seed.txt')).toBe(seed);
});

test('choose, write, ignore, leave, undo all, and save the original bytes again', async () => {
  put('a.txt', court);
  const screen = review(['a.txt']);
  await screen.shows('1 of 4');
  screen.type('a');
  await screen.shows('3 alike');
  screen.type('A');
  await screen.shows('All 4 findings decided.');
  await screen.shows('Esc back');
  screen.type('\u001b');
  await screen.shows('a accept');
  screen.type('s');
  await screen.shows('Saved 4 changes to a.txt.');
  expect(get('a.txt')).toBe(court.replace('Biler', 'Beeler').replaceAll('wechat', 'WeChat'));
  screen.type('ge\u0015Bieler\r');
  await screen.shows('Judge Bieler');
  screen.type('uuu');
  await screen.shows('Undone: accept “Beeler”.');
  screen.type('s');
  await screen.shows('Saved 0 changes to a.txt.');
  expect(get('a.txt')).toBe(court);
  screen.type('q');
  expect(await screen.ended).toBe(0);
});

test('killed in the middle, it goes on from there; in a changed text, as far as it can', async () => {
  put('a.txt', court);
  const first = review(['a.txt']);
  await first.shows('1 of 4');
  first.type('ai');
  await first.shows('2 of 4 decided');
  await first.crash();
  expect(get('a.txt')).toBe(court);

  const second = review(['a.txt']);
  await second.shows('An earlier review was broken off.');
  second.type('\r');
  await second.shows('3 of 4');
  second.type('a');
  await second.shows('3 of 4 decided');
  second.type('uu');
  await second.shows('Undone: ignore “wechat”.');
  await second.crash();

  put('a.txt', `Breaking news.\n${court.replace('The store', 'The old store')}`);
  const third = review(['a.txt']);
  await third.shows('1 decision could be carried');
  third.type('\r');
  await third.shows('Judge Beeler let wechat stay.');
  third.type('q\r');
  expect(await third.ended).toBe(0);
  expect(get('a.txt')).toContain('Breaking news.\nJudge Beeler let wechat stay.');
});

test('Ctrl-C asks, the second one ends with 130 and keeps the decisions', async () => {
  put('a.txt', court);
  const screen = review(['a.txt'], 60, 15);
  await screen.shows('1 of 4');
  screen.type('a\u0003');
  await screen.shows('3 findings still open.');
  screen.type('\u0003');
  expect(await screen.ended).toBe(130);
  await screen.shows('1 unsaved decision is kept');
  expect(get('a.txt')).toBe(court);
});

test('Ctrl-Z gives the shell its terminal back, and fg shows the screen again', async () => {
  put('a.txt', court);
  const screen = open(['bash', '--norc', '-i'], 80, 24);
  screen.type(`${commandFor(['a.txt']).join(' ')}\r`);
  await screen.shows('0 of 4 decided');
  screen.type('a');
  await screen.shows('1 of 4 decided');
  screen.type('\u001a');
  await screen.shows('Stopped: fg goes on.');
  expect(screen.isAlternate()).toBe(false);
  screen.type('fg\r');
  await screen.shows('1 of 4 decided');
  expect(screen.isAlternate()).toBe(true);
  screen.type('u');
  await screen.shows('Undone: accept “Beeler”.');
});

test('a file that someone else changes meanwhile is not written over, and the decisions go over to it', async () => {
  put('a.txt', court);
  const first = review(['a.txt']);
  await first.shows('1 of 4');
  first.type('a');
  await first.shows('1 of 4 decided');
  put('a.txt', `Breaking news.\n${court}`);
  first.type('s');
  await first.shows('a.txt: Not saved: the file has changed on disk.');
  first.type('qk');
  expect(await first.ended).toBe(0);
  const second = review(['a.txt']);
  await second.shows('1 decision could be carried');
  second.type('\rs');
  await second.shows('Saved 1 change to a.txt.');
  expect(get('a.txt')).toBe(`Breaking news.\n${court.replace('Biler', 'Beeler')}`);
});

test('the window may grow and shrink', async () => {
  put('a.txt', court);
  const screen = review(['a.txt'], 60, 15);
  await screen.shows('─ 1 of 4');
  screen.resize(160, 40);
  await screen.shows(' Findings');
  screen.resize(100, 30);
  const rows = await screen.shows('J next  l list  s save');
  expect(rows[1]).toMatch(/│ 1 of 4$/);
  expect(rows).toHaveLength(30);
});

test('the wheel scrolls, a click selects a word for the glossary, and pasted text is written', async () => {
  put('a.txt', `${court}${'More of it.\n'.repeat(30)}`);
  const screen = review(['a.txt'], 100, 24);
  await screen.shows('0 of 4 decided');
  screen.type('\u001b[<65;10;10M'.repeat(4));
  await screen.shows('    More of it.');
  screen.type('\u001b');
  await screen.shows('Judge Biler');
  const row = screen.rows().findIndex((each) => each.includes('The store'));
  screen.type(`\u001b[<0;${(screen.rows()[row]?.indexOf('store') ?? 0) + 2};${row + 1}M`);
  await screen.shows('“store”: w tells the glossary about it');
  screen.type('w');
  await screen.shows('What should the glossary know about “store”?');
  screen.type('q');
  await screen.shows('1 of 4');
  screen.type('e\u0015\u001b[200~Bee\nler q\u001b[201~\r');
  await screen.shows('Judge Bee ler q let');
});

test('two files, one after the other, and a summary', async () => {
  put('a.txt', 'She opened wechat.\n');
  put('b.txt', 'He opened wechat.\n');
  const screen = review(['a.txt', 'b.txt'], 100, 30);
  await screen.shows('0 of 1 decided');
  expect(screen.rows()[0]).toContain('a.txt (1 of 2)');
  screen.type('a');
  await screen.shows('b.txt (2 of 2)');
  screen.type('F');
  await screen.shows('1 of 1 decided');
  screen.type('\u001b');
  await screen.shows('He opened');
  screen.type('a\r');
  expect(await screen.ended).toBe(0);
  await screen.shows('Saved b.txt.');
  expect([get('a.txt'), get('b.txt')]).toEqual(['She opened WeChat.\n', 'He opened WeChat.\n']);
});

test('what the glossary is told goes into its file, and the findings follow at once', async () => {
  put('a.txt', court.replace('cheered', 'cheered the stop order'));
  const screen = review(['a.txt'], 100, 30);
  await screen.shows('0 of 4 decided');
  screen.type('aw');
  await screen.shows('What should the glossary know about “wechat”?');
  screen.type('2');
  await screen.shows('Also right  wechat');
  screen.type('\r');
  await screen.shows('3 findings fewer. own.yaml: “wechat” is right, like “WeChat”.');
  screen.type('/stop order\r');
  await screen.shows('1 of 1 decided');
  screen.type('w1');
  await screen.shows('Wrong form  stop order');
  screen.type('injunction\r');
  await screen.shows('1 finding more. own.yaml: “stop order” is wrong for “injunction”.');
  screen.type('a');
  await screen.shows('All 2 findings decided.');
  screen.type('\r');
  expect(await screen.ended).toBe(0);
  expect(get('a.txt')).toBe(court.replace('Biler', 'Beeler').replace('cheered', 'cheered the injunction'));
  expect(get('own.yaml')).toBe(
    `${glossary.replace('preferred: WeChat, case', 'preferred: WeChat, admitted: [wechat], case')}  - {id: injunction, preferred: injunction, deprecated: [stop order]}
`,
  );
});
