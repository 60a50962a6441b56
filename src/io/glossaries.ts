import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Failure } from '../core/report.ts';
import { nearest } from '../english/similarity.ts';
import { configName } from './configs.ts';
import { textOf } from './decode.ts';
import { allShipped, shippedGlossaries } from './package.ts';
import { problemOf } from './problem.ts';

export interface GlossaryText {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The same, decoded when it is first asked for: what a cache has compiled is known by its bytes. */
  readonly text: string;
  /** Whether it comes with ungarble, whose tests have proved its examples. */
  readonly ships: boolean;
}

/** What a file is to hold, for a look at what comes of it before it is written. */
export interface Draft {
  readonly path: string;
  readonly text: string;
}

export interface GlossaryTexts {
  readonly texts: readonly GlossaryText[];
  readonly failures: readonly Failure[];
}

/** Names of the glossaries that ship, in order. */
export const shippedNames = (): string[] =>
  readdirSync(shippedGlossaries)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();

/** Several times what 100,000 concepts take. */
const limit = 64 * 1024 * 1024;
const tooLarge = (path: string): Failure => ({
  path,
  message: 'Cannot read a glossary of more than 64 MB: split it.',
});

/**
 * Reads the named glossaries (a file, a folder of them, the name of a shipped one, or `shipped` for all of these), or all
 * shipped ones where none is named; the file of the draft as if that had been written.
 */
export function readGlossaries(names: readonly string[], cwd: string, draft?: Draft): GlossaryTexts {
  const drafted = draft && real(resolve(cwd, draft.path));
  const shipped = shippedNames();
  const asked = names.length > 0 ? names : [allShipped];
  const texts: GlossaryText[] = [];
  const failures: Failure[] = [];
  const seen = new Set<string>();
  for (const name of new Set(asked.flatMap((each) => spread(each, shipped, cwd)))) {
    const ships = shipped.includes(name);
    const path = ships ? join(shippedGlossaries, `${name}.yaml`) : resolve(cwd, name);
    try {
      const file = path === drafted ? path : realpathSync(path);
      // One file by two paths is one glossary.
      if (seen.has(file)) continue;
      seen.add(file);
      const shown = ships ? `${name}.yaml` : name;
      const bytes = draft && file === drafted ? Buffer.from(draft.text) : bytesIn(file, shown);
      if ('message' in bytes) failures.push(bytes);
      else texts.push(glossaryText(shown, bytes, ships));
    } catch (error) {
      failures.push({ path: name, message: `${problemOf(error, 'read')}${hint(name, shipped)}` });
    }
  }
  return { texts, failures };
}

/** Where a path leads; one that is yet to be made leads to itself. */
const real = (path: string): string =>
  statSync(path, { throwIfNoEntry: false }) ? realpathSync(path) : path;

function bytesIn(file: string, path: string): Buffer | Failure {
  const found = statSync(file);
  if (found.isDirectory()) return { path, message: 'No glossary (.yaml) to read in this folder.' };
  if (found.size > limit) return tooLarge(path);
  const bytes = readFileSync(file);
  if (isUtf8(bytes) && !bytes.includes(0)) return bytes;
  const text = textOf(path, bytes);
  return typeof text === 'string' ? bytes : text;
}

function glossaryText(path: string, bytes: Buffer, ships: boolean): GlossaryText {
  let text: string | undefined;
  return {
    path,
    bytes,
    ships,
    get text() {
      text ??= bytes.toString('utf8');
      return text;
    },
  };
}

/** What one name stands for: the glossaries of a folder, all shipped ones, or itself. */
function spread(name: string, shipped: readonly string[], cwd: string): readonly string[] {
  if (name === allShipped) return shipped;
  if (shipped.includes(name) || !isFolder(resolve(cwd, name))) return [name];
  const inside = glossariesIn(resolve(cwd, name));
  return inside.length > 0 ? inside.map((file) => join(name, file)) : [name];
}

function glossariesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => /\.ya?ml$/i.test(file) && file !== configName)
      .sort();
  } catch {
    // Permission denied: it is told as a folder without glossaries.
    return [];
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** For a name without a path: the shipped glossary that was meant, or all there are. */
function hint(name: string, shipped: readonly string[]): string {
  if (/[./\\]/.test(name)) return '';
  const meant = nearest(name, shipped);
  return meant === undefined ? ` Shipped glossaries: ${shipped.join(', ')}.` : ` Did you mean ${meant}?`;
}
