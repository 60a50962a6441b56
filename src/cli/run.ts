import { Command, CommanderError } from 'commander';
import { printable } from '../core/printable.ts';
import { commands } from './commands/list.ts';
import { complain, Faults, tellFailures, UsageError } from './errors.ts';
import { type Ending, exitCodes, exitTable } from './exit-codes.ts';
import { columnsOf } from './look.ts';
import { description, version } from './manifest.ts';
import { withCommand } from './route.ts';
import type { World } from './world.ts';

const examples = `Examples:
  ungarble article.txt                   review in a terminal, lint elsewhere
  ungarble lint 'drafts/**/*.md'         list what machine translation broke
  ungarble lint --diff article.txt       see the sure repairs
  ungarble lint --fix drafts             make them
  curl -s URL | ungarble lint -          check what comes through a pipe
  ungarble explain due-process           what a rule or a concept is about`;

/** Carries out one command line, without the program's name; returns the exit code. */
export async function run(argv: readonly string[], world: World): Promise<number> {
  let ending: Ending = 'clean';
  const program = programFor(world, (found) => {
    ending = found;
  });
  try {
    const args = withCommand(argv, world);
    if (args.length === 0) program.help({ error: true });
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) ending = error.exitCode === 0 ? 'clean' : 'error';
    else if (error instanceof UsageError) {
      complain(world.stderr, error.message);
      ending = 'error';
    } else if (error instanceof Faults) {
      tellFailures(world.stderr, error.failures);
      ending = 'error';
    } else throw error;
  }
  return exitCodes[ending].code;
}

function programFor(world: World, end: (ending: Ending) => void): Command {
  const program = new Command('ungarble')
    .description(description)
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .usage('[command] [options] [paths...]')
    .addHelpText('after', `\nExit codes:\n${exitTable()}\n\n${examples}`)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
      getOutHelpWidth: () => columnsOf(world),
      getErrHelpWidth: () => columnsOf(world),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      outputError: (text) => complain(world.stderr, oneLine(text)),
    });
  for (const { name, define } of commands) define(program.command(name), world, end);
  return program;
}

/** Commander puts its “did you mean” on a line of its own. */
const oneLine = (text: string): string =>
  printable(
    text
      .trim()
      .replace(/^error: /, '')
      .replace(/\n\(/g, ' ('),
  );
