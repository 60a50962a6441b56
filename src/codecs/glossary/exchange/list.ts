import { codespell } from './codespell.ts';
import { cspell } from './cspell.ts';
import { csv, tsv } from './csv.ts';
import type { Exchange } from './exchange.ts';
import { tbx, tbxDct } from './tbx.ts';
import { textlint } from './textlint.ts';
import { accept, reject, substitutions } from './vale.ts';

/** Every form that glossaries are brought in from and out to. */
export const exchanges: readonly Exchange[] = [
  tbx,
  tbxDct,
  csv,
  tsv,
  accept,
  reject,
  substitutions,
  cspell,
  codespell,
  textlint,
];
