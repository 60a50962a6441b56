import { nearest } from '../english/similarity.ts';
import { exists } from '../io/find.ts';
import { commands } from './commands/list.ts';
import { isInteractive } from './look.ts';
import type { World } from './world.ts';

const known = [...commands.map(({ name }) => name), 'help'];
const general = ['-h', '--help', '-V', '--version'];

/**
 * Arguments that name a command, where only paths or flags were given: paths are reviewed in a terminal and linted
 * elsewhere; flags are lint's.
 */
export function withCommand(argv: readonly string[], world: World): readonly string[] {
  const [first] = argv;
  if (first === undefined) return isInteractive(world) || world.stdin.isTTY ? argv : ['lint'];
  if (known.includes(first) || general.includes(first) || isMistyped(first, world)) return argv;
  const pathsOnly = argv.every((arg) => !arg.startsWith('-'));
  return [pathsOnly && isInteractive(world) ? 'review' : 'lint', ...argv];
}

/** A bare word that names no file but nearly a command: commander says which. */
const isMistyped = (word: string, { cwd }: World): boolean =>
  /^[a-z]+$/i.test(word) && nearest(word, known) !== undefined && !exists(word, cwd);
