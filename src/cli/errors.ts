import { printable } from '../core/printable.ts';
import { type Failure, lineOf } from '../core/report.ts';
import { inert } from '../reporters/inert.ts';
import type { Output } from './world.ts';

/** A command that can't be carried out as it was given; the message is one line for the person who gave it. */
export class UsageError extends Error {}

/** What a command reads is at fault, here and there. */
export class Faults extends Error {
  readonly failures: readonly Failure[];

  constructor(failures: readonly Failure[]) {
    const [first] = failures;
    super(first && lineOf(first));
    this.failures = failures;
  }
}

/** One line on standard error. */
export function complain(stderr: Output, message: string): void {
  stderr.write(inert(`ungarble: ${printable(message)}\n`));
}

/** One line each on standard error. */
export function tellFailures(stderr: Output, failures: readonly Failure[]): void {
  for (const failure of failures) stderr.write(inert(`${printable(lineOf(failure))}\n`));
}
