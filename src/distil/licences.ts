import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licence of each package that these modules are of: it asks to stand beside every copy. */
export function licencesOf(modules: readonly string[]): string {
  const folders = new Set(modules.flatMap((path) => packageFolder.exec(path)?.[0] ?? []));
  const parts = [...folders].sort().map(licenceOf);
  return [
    'What is bundled here beside ungarble’s own code, each with its licence.\n',
    ...new Set(parts),
  ].join(line);
}

/** Up to the name behind the last `node_modules`. */
const packageFolder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;
const line = `\n${'-'.repeat(80)}\n\n`;

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly repository?: string | { readonly url: string };
}

function licenceOf(folder: string): string {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const { name, version, license, repository } = manifest;
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:[.-]|$)/i.test(each));
  const source = typeof repository === 'string' ? repository : repository?.url;
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : `Its text stands at ${source}.`;
  return `${name} ${version} (${license})\n\n${text}\n`;
}
