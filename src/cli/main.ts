#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { Unbuilt } from '../io/unbuilt.ts';
import { complain } from './errors.ts';
import { exitCodes } from './exit-codes.ts';
import { version } from './manifest.ts';
import { run } from './run.ts';
import type { Parts, World } from './world.ts';

// How much of a function must run before V8 makes machine code of it. As it comes, a third of the work of a short run goes
// into code that hardly runs any more; a long run gets there all the same. Other versions than
// that of Node 20 count otherwise, and complain of a flag that they don't know.
if (/^11\./.test(process.versions.v8)) setFlagsFromString('--interrupt-budget=1000000');

const { stdin, stdout, stderr, env } = process;

/**
 * The whole process group stops, so that the shell gets the terminal, whatever started the program. The timer runs once
 * the shell lets it go on; and where no shell can, so that nothing has stopped.
 */
const suspend = (onContinued: () => void): void => {
  process.kill(0, 'SIGTSTP');
  setTimeout(onContinued, 20);
};
const terminal = { stdin, stdout, suspend };

const tellCompiling = (glossaries: number): void => {
  if (stderr.isTTY)
    stderr.write(`Compiling ${glossaries === 1 ? 'a glossary' : `${glossaries} glossaries`} (once)…\n`);
};

const partsIn = (cwd: string, onCompile: (glossaries: number) => void): Pick<Parts, 'checker' | 'rules'> => ({
  checker: async (glossaries, pivots, { isQuiet, draft } = {}) => {
    const { loadChecker } = await import('./loading.ts');
    return loadChecker(glossaries, cwd, { pivots, onCompile: isQuiet ? undefined : onCompile, draft, env });
  },
  rules: async () => (await import('../rules/list.ts')).ruleCards,
});

const cwd = process.cwd();

const world: World = {
  stdin,
  stdout,
  stderr,
  env,
  cwd,
  parts: {
    ...partsIn(cwd, tellCompiling),
    workers: async (count) => (await import('./pool.ts')).openPool(count),
    aside: async () => (await import('./pool.ts')).openAside(),
    changes: async (written) => new (await import('../io/changes.ts')).ChangeWatcher(process.cwd(), written),
    review: async (ports) => (await import('../tui/review/start.ts')).startReview(ports, terminal),
    edit: async (glossaries, ports) =>
      (await import('../tui/glossary/start.ts')).startEditing(glossaries, ports, terminal),
    mine: async (proposals, save) =>
      (await import('../tui/mine/start.ts')).startMining(proposals, save, terminal),
    serve: async (flags) =>
      (await import('../lsp/serve.ts')).serve(flags, { input: stdin, output: stdout, cwd, version, partsIn }),
  },
};

// A reader that has seen enough (`ungarble … | head`) is no error.
for (const stream of [stdout, stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
// An interrupt needs no handler: the system ends the program at once, whatever it is checking, and a shell sees 130.

try {
  process.exitCode = await run(process.argv.slice(2), world);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  complain(stderr, error instanceof Unbuilt ? message : `internal error: ${message}`);
  process.exitCode = exitCodes.error.code;
}
