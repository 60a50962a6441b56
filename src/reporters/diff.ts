import { FILE_HEADERS_ONLY, formatPatch, type StructuredPatchHunk, structuredPatch } from 'diff';
import picocolors from 'picocolors';
import { printable } from '../core/printable.ts';

export interface DiffOptions {
  readonly colour: boolean;
  /** Byte for byte, as `patch` needs it; else control characters of the text become visible symbols. */
  readonly exact: boolean;
}

/** What changes from one text to the other, as a unified diff; empty where nothing does. */
export function renderDiff(path: string, before: string, after: string, options: DiffOptions): string {
  if (before === after) return '';
  const [from, to] = [`a/${path}`, `b/${path}`];
  const hunks = hunksLineByLine(before, after);
  const patch = hunks
    ? { oldFileName: from, newFileName: to, oldHeader: '', newHeader: '', hunks, index: undefined }
    : structuredPatch(from, to, before, after, '', '', { context });
  const text = formatPatch(patch, FILE_HEADERS_ONLY);
  if (options.exact) return text;
  return text
    .split('\n')
    .map((line) => painted(harmless(line), options.colour))
    .join('\n');
}
