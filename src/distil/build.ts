import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { english, openChecker } from '../cli/checker.ts';
import { compileTexts } from '../cli/compiling.ts';
import { keyOf } from '../cli/loading.ts';
import { pivots } from '../core/concept.ts';
import type { Entries } from '../english/table.ts';
import { contentKey, writeCached } from '../io/cache.ts';
import { readGlossaries, shippedNames } from '../io/glossaries.ts';
import { compiledGlossaries } from '../io/package.ts';
import { bundle, bundleLibrary, bundleTagger } from './bundle.ts';
import { writeData, writeTable } from './data.ts';
import { licencesOf } from './licences.ts';

/** `npm run build`: dictionaries, compiled glossaries and the bundle, all under dist/. */
const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = `${root}dist`;

rmSync(dist, { recursive: true, force: true });
writeData(`${dist}/data`);
const tagger = await bundleTagger(root);
writeStamp('stamp', ['core', 'english', 'pivot', 'glossary']);
compileShipped();
// The findings depend on every rule and codec, and on the names that the shipped glossaries gave.
writeStamp('build', ['core', 'english', 'pivot', 'glossary', 'codecs', 'rules', 'io', 'project', 'cli']);
const modules = [...tagger, ...(await bundle(root)), ...(await bundleLibrary(root))];
writeFileSync(`${dist}/LICENSES.txt`, licencesOf(modules));
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
