/**
 * Fits confidences to what findings turn out to be.
 *
 *     npm run calibrate -- FOLDER [--write]
 *
 * FOLDER holds annotated texts, with their sources where these are known (`*names*.jsonl`, `*wild*.jsonl`,
 * `*terms*.jsonl`). Prints the weights by which `missing-term` finds what stands in the place of a term, a curve for
 * each other rule that reports concepts, and how both do on documents that they were not fitted on; `--write` puts
 * those fitted on all documents into the sources.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fitCurves } from './calibrate/curves.ts';
import { fitWeights } from './calibrate/weights.ts';
import { printTable } from './print.ts';
import { rowsIn } from './rows.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' } },
});
const [folder = '.'] = positionals;
const rows = readdirSync(folder)
  .filter((file) => /(?:names|wild|terms).*\.jsonl$/.test(file))
  .toSorted()
  .flatMap((file) => rowsIn(file, readFileSync(join(folder, file), 'utf8')));

for (const [calibrated, path] of [
  [fitWeights, '../src/rules/source/weights.ts'],
  [fitCurves, '../src/rules/curves.ts'],
] as const) {
  const { table, module } = calibrated(rows);
  process.stdout.write(`${printTable(table)}\n\n${module}\n`);
  if (values.write) writeFileSync(new URL(path, import.meta.url), module);
}
