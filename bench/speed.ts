/**
 * Measures speed and memory, and prints them beside the budgets as ratios taken in one run. Asserts nothing.
 *
 *     npm run bench -- [FOLDER] [--megabytes 2] [--rounds 3]
 *
 * FOLDER holds `.jsonl` files with texts; without it, documents are made from sentences of the seed articles.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { printTable } from './print.ts';
import { corpusOf } from './speed/corpus.ts';
import { measureGlossary } from './speed/glossary.ts';
import { alternate, costOfNode, measure, median, timeNode } from './speed/measure.ts';
import { measureReview } from './speed/review.ts';

const megabyte = 2 ** 20;
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { megabytes: { type: 'string', default: '2' }, rounds: { type: 'string', default: '3' } },
});
const rounds = { cold: 15, work: Math.max(1, Number(values.rounds)) };
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const seed = fileURLToPath(new URL('../seeds/003_40f76cabbbdf6930.txt', import.meta.url));
const winkAlone =
  'const m = require("wink-eng-lite-web-model"); require("wink-nlp")(m, ["sbd", "pos"]).readDoc("One.")';

type Row = [string, string, string, string];
const rows: Row[] = [];
if (!existsSync(cli)) {
  process.stderr.write('There is no dist/cli.js to measure: “npm run build” makes it.\n');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'ungarble-bench-'));
try {
  const corpus = corpusOf(positionals[0], Number(values.megabytes) * megabyte);
  const bytes = sizeOf(corpus);
  process.stderr.write(`${corpus.length} documents, ${(bytes / megabyte).toFixed(2)} MB\n`);
  cold();
  throughput(corpus, bytes);
  growth(corpus);
  memoryOfLint(corpus);
  threadsAndCache(corpus.length);
  await screen();
  await largeGlossary();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const columns = ['measured', 'ratio or size', 'budget', 'in figures'];
process.stdout.write(`${printTable({ title: 'speed and memory', columns, rows })}\n`);

function cold(): void {
  const [nothing = [], lint = [], wink = []] = alternate(
    rounds.cold,
    [
      ['-e', '0'],
      [cli, 'lint', seed, '--no-exit-code'],
      ['-e', winkAlone],
    ].map((args) => () => timeNode(args)),
    progress('cold start'),
  );
  const [base = 0, own = 0, other = 0] = [nothing, lint, wink].map((times) => median(times));
  const figures = `${ms(own)} against ${ms(base)}`;
  rows.push(['cold lint of the seed article / node -e 0', times(own, base), '≤ 5.00 ×', figures]);
  rows.push(['wink-nlp and its model alone / node -e 0', times(other, base), '(for orientation)', ms(other)]);
}

function throughput(corpus: readonly string[], bytes: number): void {
  const file = save('corpus', corpus);
  const [own = [], wink = []] = alternate(
    rounds.work,
    [() => measure('built', file), () => measure('wink', file)],
    progress('throughput'),
  );
  const [ours, theirs] = [own, wink].map((runs) => median(runs.map(({ work }) => work)));
  const speed = (time = Number.NaN): string => `${(bytes / megabyte / (time / 1000)).toFixed(2)} MB/s`;
  const figures = `${speed(ours)} against ${speed(theirs)}`;
  rows.push(['throughput / wink-nlp tokens and tags', times(theirs, ours), '≥ 1.00 ×', figures]);
  const memory = Math.max(...own.map((each) => each.memory));
  rows.push(['peak memory of that', mb(memory), '≤ 400 MB', `${own.length} runs, the highest`]);
}

function growth(corpus: readonly string[]): void {
  const quarter = corpus.slice(0, Math.ceil(corpus.length / 4));
  const book = corpus.join('\n\n').slice(0, megabyte);
  const part = book.length / 4;
  const files = {
    all: save('all', corpus),
    quarter: save('quarter', quarter),
    book: save('book', [book]),
    chapter: save('chapter', [book.slice(0, part)]),
  };
  const results = alternate(
    rounds.work,
    [
      () => measure('ungarble', files.quarter),
      () => measure('ungarble', files.all),
      () => measure('ungarble', files.chapter),
      () => measure('ungarble', files.book),
      () => measure('ungarble', files.quarter, 10_000),
    ],
    progress('growth'),
  );
  const [some = 0, all = 0, chapter = 0, whole = 0, more = 0] = results.map((runs) =>
    median(runs.map(({ work }) => work)),
  );
  const load = median((results[4] ?? []).map((run) => run.load));
  const size = sizeOf(corpus) / sizeOf(quarter);
  const budget = `linear: ${size.toFixed(2)} ×`;
  rows.push(['4 × the documents', times(all, some), budget, `${ms(all)} against ${ms(some)}`]);
  rows.push([
    'one document, 4 × as long',
    times(whole, chapter),
    'linear: 4.00 ×',
    `${ms(whole)} against ${ms(chapter)}`,
  ]);
  rows.push(['10,000 concepts added', times(more, some), '≤ 1.50 ×', `${ms(more)}, compiled in ${ms(load)}`]);
}

function texts(): string {
  return join(folder, 'texts');
}

function memoryOfLint(corpus: readonly string[]): void {
  const texts = join(folder, 'texts');
  mkdirSync(texts);
  for (const [i, text] of corpus.entries()) writeFileSync(join(texts, `${i}.txt`), text);
  const { memory } = costOfNode([cli, 'lint', texts, '--format', 'json', '--no-exit-code']);
  rows.push(['peak memory of lint over them as files', mb(memory), '≤ 400 MB', `${corpus.length} files`]);
}

/** Files as `lint` reads them: by several threads, and again with what was remembered. */
function threadsAndCache(count: number): void {
  const cache = { XDG_CACHE_HOME: join(folder, 'cache') };
  const lint = (out: string, ...flags: string[]) => {
    const file = join(folder, out);
    return timeNode([cli, 'lint', texts(), '-f', 'jsonl', '-o', file, '--no-exit-code', ...flags], cache);
  };
  // The glossaries are compiled once, which is none of this.
  lint('warm.jsonl');
  const jobs = ['1', '2', '4'];
  const turns = jobs.map((job) => () => lint(`${job}.jsonl`, '-j', job));
  const [one = 0, two = 0, four = 0] = alternate(1, turns, progress('threads')).map((runs) => median(runs));
  const files = `${count} files`;
  rows.push([
    'lint -j 1 / -j 2',
    times(one, two),
    '(for orientation)',
    `${ms(one)} against ${ms(two)}, ${files}`,
  ]);
  rows.push([
    'lint -j 1 / -j 4',
    times(one, four),
    '(for orientation)',
    `${ms(four)}, ${availableParallelism()} cores`,
  ]);
  const first = lint('first.jsonl', '--cache');
  const again = lint('again.jsonl', '--cache');
  rows.push([
    'lint without / with what --cache keeps',
    times(first, again),
    '(for orientation)',
    `${ms(first)} against ${ms(again)}`,
  ]);
  const reports = [...jobs, 'first', 'again'].map((name) =>
    readFileSync(join(folder, `${name}.jsonl`), 'utf8'),
  );
  rows.push([
    'reports of these runs, byte by byte',
    new Set(reports).size === 1 ? 'the same' : 'DIFFERENT',
    'the same',
    files,
  ]);
}

async function screen(): Promise<void> {
  const { firstFrame, presses } = await measureReview(cli, seed, rounds.cold);
  const what = 'review: first frame of the seed article';
  rows.push([what, ms(firstFrame), '≤ 500 ms', 'from the start of the program']);
  for (const [press, time] of presses)
    rows.push([`review: ${press}, redrawn`, ms(time), '≤ 50 ms', '10,000 findings in 5 MB']);
}

async function largeGlossary(): Promise<void> {
  const { commands, screen } = await measureGlossary(cli, 50_000);
  for (const [command, { cpu, memory }] of commands)
    rows.push([`${command} at 50,000 concepts`, ms(cpu), '(for orientation)', `${mb(memory)} at its peak`]);
  for (const [what, time] of screen)
    rows.push([
      `glossary edit: ${what}`,
      ms(time),
      what === 'next concept' ? '≤ 50 ms' : '(for orientation)',
      '50,000 concepts',
    ]);
}

function save(name: string, texts: readonly string[]): string {
  const file = join(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(texts));
  return file;
}

function progress(what: string): (done: number) => void {
  return (done) => process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${what}: ${done}` : '');
}

function sizeOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

function times(a = Number.NaN, b = Number.NaN): string {
  return `${(a / b).toFixed(2)} ×`;
}

function ms(time: number): string {
  return time < 10_000 ? `${Math.round(time)} ms` : `${(time / 1000).toFixed(1)} s`;
}

function mb(bytes: number): string {
  return `${Math.round(bytes / megabyte)} MB`;
}
