import { apply } from './apply.ts';
import type { CliCommand } from './command.ts';
import { explain } from './explain.ts';
import { glossary } from './glossary.ts';
import { init } from './init.ts';
import { lint } from './lint.ts';
import { lsp } from './lsp.ts';
import { review } from './review.ts';

/** Every command, in the order of `--help`. */
export const commands: readonly CliCommand[] = [lint, review, apply, explain, glossary, init, lsp];
