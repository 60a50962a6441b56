import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Table } from '../english/table.ts';
import type { openWink, TagText } from '../english/wink.ts';
import { openFile } from './file-bytes.ts';
import { Unbuilt } from './unbuilt.ts';

/** Folder of the package, whether this runs from src/ or bundled from dist/. */
function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder)
      throw new Error('Cannot find the folder that ungarble is installed in: reinstall it.');
    folder = parent;
  }
  return folder;
}

const root = packageRoot();

export const shippedGlossaries = join(root, 'glossary');
/** In place of a glossary's name: all that ship. */
export const allShipped = 'shipped';
export const compiledGlossaries = join(root, 'dist', 'compiled');

/** A dictionary that the build distilled. */
export const readTable = (name: string): Table => new Table(built(`data/${name}.table`, whole));

/** The same, of which little is asked for: each value is read by itself. */
export const openTable = (name: string): Table => new Table(built(`data/${name}.table`, openFile));

/** A text that the build put beside the dictionaries. */
export const readNote = (name: string): string => built(`data/${name}.txt`, whole).toString();

/** wink-nlp over its model, both as the build distilled them. */
export function openTagger(): TagText {
  const tagger: { openWink: typeof openWink } = built('tagger.cjs', createRequire(import.meta.url));
  return tagger.openWink(built('data/tagger.model', whole));
}

const whole = (path: string): Buffer => readFileSync(path);

function built<T>(file: string, open: (path: string) => T): T {
  try {
    return open(join(root, 'dist', file));
  } catch {
    throw new Unbuilt(`dist/${file} is missing: run “npm run build” in ${root}.`);
  }
}
