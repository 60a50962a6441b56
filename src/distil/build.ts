import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import manifest from '../../package.json' with { type: 'json' };
import { english, openChecker } from '../cli/checker.ts';
import { compileTexts } from '../cli/compiling.ts';
import { keyOf } from '../cli/loading.ts';
import { pivots } from '../core/concept.ts';
import type { Entries } from '../english/table.ts';
import { contentKey, writeCached } from '../io/cache.ts';
import { readGlossaries, shippedNames } from '../io/glossaries.ts';
import { compiledGlossaries } from '../io/package.ts';
import { writeData, writeTable } from './data.ts';

/** `npm run build`: dictionaries, compiled glossaries and the bundle, all under dist/. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = `${root}dist`;

/** Packages that a start waits for: within the bundle they cost a read, outside it a search of the disk for each file. */
const bundled = [
  'commander',
  'double-metaphone',
  'fast-string-width',
  'ignore',
  'ink',
  'picocolors',
  'react',
  'string-similarity',
  'tinyglobby',
];

// CommonJS packages in an ES module ask for Node's own modules by this name.
const requireBanner =
  "import { createRequire as createRequireHere } from 'node:module'; const require = createRequireHere(import.meta.url); const __filename = import.meta.filename;";

rmSync(dist, { recursive: true, force: true });
writeData(`${dist}/data`);
await bundleTagger();
writeStamp('stamp', ['core', 'english', 'pivot', 'glossary']);
compileShipped();
// The findings depend on every rule and codec, and on the names that the shipped glossaries gave.
writeStamp('build', ['core', 'english', 'pivot', 'glossary', 'codecs', 'rules', 'io', 'project', 'cli']);
await bundle();
cpSync(`${root}src/reporters/report.schema.json`, `${dist}/report.schema.json`);
cpSync(`${root}src/codecs/config/config.schema.json`, `${dist}/config.schema.json`);

/** A mark of the code in these folders, of the packages it uses and of the dictionaries, so that no cache outlives them. */
function writeStamp(name: string, floors: readonly string[]): void {
  const data = `${dist}/data`;
  const files = [...floors.map((folder) => `${root}src/${folder}`), data].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  const texts = [...files.toSorted(), `${root}package-lock.json`].map((file) => readFileSync(file));
  writeFileSync(`${data}/${name}.txt`, contentKey(texts));
}

/** All shipped glossaries together, as a run without `-g` loads them, and each alone. */
function compileShipped(): void {
  mkdirSync(compiledGlossaries, { recursive: true });
  for (const names of [[], ...shippedNames().map((name) => [name])]) {
    const { texts } = readGlossaries(names, root);
    const { compiled, failures } = compileTexts(texts);
    if (failures.length > 0) {
      const told = failures.map(({ path, line, message }) => `${path}:${line ?? 1}: ${message}`);
      throw new Error(`A shipped glossary is at fault:\n${told.join('\n')}`);
    }
    writeCached(keyOf(texts, pivots), compiled, compiledGlossaries);
    if (names.length === 0) writeTable(`${dist}/data`, 'shipped', namesIn(compiled));
  }
}

/** Words of the shipped glossaries that no dictionary knows: right words, whichever glossaries a run uses. */
function namesIn(compiled: Uint8Array): Entries {
  const { lexicon } = english();
  const forms = [...openChecker(compiled).concepts.values()].flatMap(({ preferred, admitted }) => [
    preferred,
    ...admitted,
  ]);
  const words = forms.flatMap((form) => form.toLowerCase().match(/[a-z]+/g) ?? []);
  const unknown = new Set(words.filter((word) => word.length > 3 && !lexicon.knows(word)));
  return [...unknown].map((word) => [word, '']);
}

/** CommonJS, so that a synchronous check can load it when it first needs it. */
async function bundleTagger(): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: { tagger: 'src/english/wink.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.18',
    legalComments: 'eof',
    logLevel: 'warning',
  });
}

/** One file a lazily loaded part: a lint never reads ink or react. */
async function bundle(): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts', worker: 'src/cli/worker.ts' },
    outdir: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.18',
    jsx: 'automatic',
    // ink loads its developer tools only for developers of ink.
    external: [
      ...Object.keys(manifest.dependencies).filter((name) => !bundled.includes(name)),
      'react-devtools-core',
    ],
    banner: { js: requireBanner },
    legalComments: 'eof',
    // Nothing here goes to the network: ink's layout would load all of Node's `fetch` to decode a string.
    define: { 'process.env.NODE_ENV': '"production"', fetch: 'undefined' },
    logLevel: 'warning',
  });
  chmodSync(`${dist}/cli.js`, 0o755);
}
