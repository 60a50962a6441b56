import type { Command } from 'commander';
import type { Ending } from '../exit-codes.ts';
import type { World } from '../world.ts';

/** One command: its arguments and flags, and what it does. */
export interface CliCommand {
  readonly name: string;
  /** Adds to a fresh commander command; the action tells `end` how it went. */
  define(command: Command, world: World, end: (ending: Ending) => void): void;
}
