import { FILE_HEADERS_ONLY, formatPatch, type StructuredPatch, structuredPatch } from 'diff';
import picocolors from 'picocolors';
import { printable } from '../core/printable.ts';
import { hunksOf } from './hunks.ts';
import { inert } from './inert.ts';

const context = 3;

export interface DiffOptions {
  readonly colour: boolean;
  /** Byte for byte, as `patch` needs it; else control characters of the text become visible symbols. */
  readonly exact: boolean;
}

/** What changes from one text to the other, as a unified diff; empty where nothing does. */
export function renderDiff(path: string, before: string, after: string, options: DiffOptions): string {
  if (before === after) return '';
  const text = formatPatch(patchOf(path, before, after), FILE_HEADERS_ONLY);
  if (options.exact) return text;
  const shown = text.split('\n').map((line) => painted(harmless(line), options.colour));
  return inert(shown.join('\n'));
}

function patchOf(path: string, before: string, after: string): StructuredPatch {
  const [oldFileName, newFileName] = [`a/${path}`, `b/${path}`];
  const hunks = hunksOf(before, after, context);
  return hunks
    ? { oldFileName, newFileName, oldHeader: '', newHeader: '', hunks }
    : structuredPatch(oldFileName, newFileName, before, after, '', '', { context });
}

/** Tabs, a byte order mark and the CR of a CRLF stay, or `patch` would not know the line. */
const harmless = (line: string): string =>
  line
    .split(/(\t|\ufeff|\r$)/)
    .map((part, at) => (at % 2 === 1 ? part : printable(part)))
    .join('');

function painted(line: string, colour: boolean): string {
  const { bold, cyan, green, red } = picocolors.createColors(colour);
  if (line.startsWith('---') || line.startsWith('+++')) return bold(line);
  if (line.startsWith('@@')) return cyan(line);
  if (line.startsWith('+')) return green(line);
  return line.startsWith('-') ? red(line) : line;
}
