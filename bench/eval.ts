/**
 * Measures the quality of the findings on annotated texts.
 *
 *     npm run eval -- [FOLDER] [name…] [--json FILE]
 *
 * FOLDER holds annotated texts (`*names*.jsonl`, `*wild*.jsonl`, `*terms*.jsonl`, `*clean*.jsonl`, `*mqm*.jsonl`,
 * `*misspellings*.tsv`); without it the seed articles alone are measured. Names choose among these, `seeds`, and `mine`:
 * what the miner proposes for the names.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkerFor } from '../src/cli/compiling.ts';
import { loadChecker } from '../src/cli/loading.ts';
import { printSection } from './print.ts';
import type { Evaluate, Section, Tools } from './section.ts';
import { annotated, annotatedAmongShipped } from './sets/annotated.ts';
import { clean } from './sets/clean.ts';
import { mining } from './sets/mining.ts';
import { misspellings } from './sets/misspellings.ts';
import { mqm } from './sets/mqm.ts';
import { seeds } from './sets/seeds.ts';

/** What to do with a file, by its name, and what to call that where it isn't the file's name. */
const sets: readonly (readonly [pattern: RegExp, evaluate: Evaluate, prefix?: string])[] = [
  [/names.*\.jsonl$/, annotated],
  [/wild.*\.jsonl$/, annotatedAmongShipped],
  [/terms.*\.jsonl$/, annotated],
  [/clean.*\.jsonl$/, clean],
  [/misspellings.*\.tsv$/, misspellings],
  [/mqm.*\.jsonl$/, mqm],
  [/names.*\.jsonl$/, mining, 'mine-'],
];

const seedFolder = new URL('../seeds/', import.meta.url);

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' } },
});
const [first = ''] = positionals;
const isFolder = existsSync(first) && statSync(first).isDirectory();
const names = isFolder ? positionals.slice(1) : positionals;
const isChosen = (name: string): boolean => names.length === 0 || names.some((each) => name.includes(each));

/** Takes the progress back where it was shown. */
const clearLine = process.stderr.isTTY ? '\r\u001b[K' : '';

const { checker: shipped, failures } = await loadChecker([], process.cwd());
for (const { path, line, message } of failures) process.stderr.write(`${path}:${line ?? ''} ${message}\n`);

const sections: Section[] = [];
for (const [name, evaluate] of tasks()) {
  const started = performance.now();
  const section = attempt(name, () => evaluate(toolsFor(name)));
  if (!section) continue;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stderr.write(`${clearLine}${name}: ${seconds} s\n`);
  process.stdout.write(`${printSection(section)}\n`);
  sections.push(section);
}
if (tasks().length === 0) process.stderr.write(`Nothing to measure is named ${names.join(', ')}.\n`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(sections, null, 2)}\n`);

/** One set that fails takes no other along. */
function attempt(name: string, evaluate: () => Section): Section | undefined {
  try {
    return evaluate();
  } catch (error) {
    process.stderr.write(`${clearLine}${name}: ${error instanceof Error ? error.stack : error}\n`);
    process.exitCode = 1;
    return undefined;
  }
}

function tasks(): (readonly [name: string, evaluate: (tools: Tools) => Section])[] {
  const files = isFolder ? readdirSync(first).toSorted() : [];
  const found = sets.flatMap(([pattern, evaluate, prefix = '']) =>
    files
      .filter((file) => pattern.test(file))
      .map((file) => {
        const name = prefix + file.replace(/\.[a-z]+$/, '');
        return [
          name,
          (tools: Tools) => evaluate(name, readFileSync(join(first, file), 'utf8'), tools),
        ] as const;
      }),
  );
  return [['seeds', (tools: Tools) => seeds(readSeeds(), tools)] as const, ...found].filter(([name]) =>
    isChosen(name),
  );
}

function readSeeds() {
  const read = (file: string): string => readFileSync(new URL(file, seedFolder), 'utf8');
  const articles = readdirSync(seedFolder).filter((file) => file.endsWith('.txt'));
  return articles.toSorted().map((file) => ({
    name: file,
    text: read(file),
    marks: read(file.replace(/\.txt$/, '.expected.yaml')),
  }));
}

function toolsFor(name: string): Tools {
  const progress = (done: number, all: number): void => {
    if (process.stderr.isTTY && done % 10 === 0) process.stderr.write(`${clearLine}${name}: ${done}/${all}`);
  };
  return { shipped, checkerFor, progress };
}
