import { basename } from 'node:path';
import type { LocatedConcept } from '../codecs/glossary/concept.ts';
import { type Change, changeAll } from '../codecs/glossary/edit/change.ts';
import { parseGlossary } from '../codecs/glossary/yaml.ts';
import type { Failure } from '../core/report.ts';
import { exists } from '../io/find.ts';
import { readGlossaries } from '../io/glossaries.ts';

/** A glossary as read. */
export interface GlossaryFile {
  readonly path: string;
  readonly text: string;
  readonly concepts: readonly LocatedConcept[];
}

/** The one glossary that concepts go into. */
export interface Target {
  readonly file: GlossaryFile;
  /** There is no such file yet: `file` holds what it begins with. */
  readonly isNew: boolean;
}

/** A file's text before and after; a new file has none before. */
export interface Rewrite {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** The named glossaries, or all shipped ones, and what is wrong with them. */
export function readGlossaryFiles(
  names: readonly string[],
  cwd: string,
): { readonly files: readonly GlossaryFile[]; readonly failures: readonly Failure[] } {
  const { texts, failures: unread } = readGlossaries(names, cwd);
  const parsed = texts.map(({ path, text }) => ({ path, text, ...parseGlossary(path, text) }));
  return { files: parsed, failures: [...unread, ...parsed.flatMap(({ failures }) => failures)] };
}

/** Opens the glossary to add to; one that does not exist is made. No target where it can't be read. */
export function openTarget(
  name: string,
  cwd: string,
): { readonly target?: Target; readonly failures: readonly Failure[] } {
  if (/\.ya?ml$/i.test(name) && !exists(name, cwd))
    return { target: { file: blank(name), isNew: true }, failures: [] };
  const {
    files: [file],
    failures,
  } = readGlossaryFiles([name], cwd);
  return failures.length === 0 && file ? { target: { file, isNew: false }, failures } : { failures };
}

/** The file's text before and after the changes, made one after the other; or which can't be made. */
export function changeTarget({ file, isNew }: Target, changes: readonly Change[]): Rewrite | Failure {
  const { path, text } = file;
  const { text: after, faults } = changeAll(text, changes);
  const fault = faults.find((each) => each !== undefined);
  return fault === undefined ? { path, before: isNew ? '' : text, after } : { path, message: fault };
}

/** A glossary with nothing in it yet, its domain taken from its name. */
function blank(path: string): GlossaryFile {
  const domain = basename(path).replace(/\.[^.]*$/, '');
  const text = `# yaml-language-server: $schema=./node_modules/ungarble/glossary/glossary.schema.json
language: en
pivots: [zh, ru]
domain: ${JSON.stringify(domain).replace(/^"([\w-]+)"$/, '$1')}
concepts:
`;
  return { path, text, concepts: [] };
}
