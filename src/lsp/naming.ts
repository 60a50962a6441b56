import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { documentCodecs } from '../codecs/document/list.ts';
import { shown } from '../io/inside.ts';

/** The ending that an editor's language stands for, where a name has none that tells a format. */
const endings = new Map([
  ['plaintext', '.txt'],
  ['text', '.txt'],
  ['markdown', '.md'],
  ['html', '.html'],
]);

/**
 * The path by which a document is checked: from the working folder if it lies below, and with an ending that tells its
 * format. Undefined where neither its name nor its language says that it is text: an editor may send program code, too.
 */
export function pathOf({ uri, languageId }: TextDocument, cwd: string): string | undefined {
  const path = placeOf(uri, cwd);
  const lower = path.toLowerCase();
  if (documentCodecs.some((codec) => codec.endings.some((ending) => lower.endsWith(ending)))) return path;
  const ending = endings.get(languageId);
  return ending && path + ending;
}

/** A document that was never saved lies in the working folder. */
function placeOf(uri: string, cwd: string): string {
  if (!uri.startsWith('file:')) return `untitled-${uri.replace(/[^\w.-]+/g, '-')}`;
  return shown(fileURLToPath(uri), cwd);
}

export const uriOf = (path: string, cwd: string): string => pathToFileURL(resolve(cwd, path)).href;

/** Where a client works: its first folder, else where the server was started. */
export function rootOf(uri: string | null | undefined, cwd: string): string {
  return uri?.startsWith('file:') ? join(fileURLToPath(uri)) : cwd;
}
