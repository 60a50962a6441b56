import { lines } from '../../core/lines.ts';
import { type Cell, rowsOf, Unclosed } from './cells.ts';
import type { Opened } from './codec.ts';
import { sideOf } from './sides.ts';
import { decoded, stringNotation } from './strings.ts';
import { type Notation, transcribe } from './transcribe.ts';
import { Transcript } from './transcript.ts';

/** CSV and TSV: each cell of the column of translations is a segment, the source beside it. */
export function openTable(path: string, text: string): Opened {
  const delimiter = path.toLowerCase().endsWith('.tsv') ? '\t' : delimiterOf(text);
  try {
    const rows = rowsOf(text, delimiter);
    const columns = columnsOf(rows, text);
    if (columns) return { document: transcribed(new Transcript(path, text), text, rows, columns) };
    const message =
      'Cannot tell which column is the translation: name the columns in the first line, source and target for instance.';
    return { failure: { path, line: 1, column: 1, message } };
  } catch (error) {
    if (!(error instanceof Unclosed)) throw error;
    const message = 'Cannot read this cell: its quotation mark is never closed.';
    return { failure: { path, ...lines(text).at(error.at), message } };
  }
}

function delimiterOf(text: string): string {
  const [first = ''] = text.split(/[\r\n]/, 1);
  const count = (mark: string): number => first.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

interface Columns {
  readonly source?: number;
  readonly target: number;
  /** Index of the first row of text. */
  readonly first: number;
}

/** By the names in the first row; without names, one column is all text, and of two the foreign one is the source. */
function columnsOf(rows: readonly (readonly Cell[])[], text: string): Columns | undefined {
  const header = (rows[0] ?? []).map(({ start, end }) => text.slice(start, end));
  const target = header.findIndex((name) => sideOf(name) === 'target');
  const source = header.findIndex((name) => sideOf(name) === 'source');
  if (target >= 0) return { target, first: 1, ...(source < 0 ? {} : { source }) };
  if (header.length <= 1) return { target: 0, first: 0 };
  const [one = '', two = ''] = header;
  const isPair = header.length === 2 && foreign.test(one) && !foreign.test(two);
  return isPair ? { source: 0, target: 1, first: 0 } : undefined;
}

const foreign = /[\p{Script=Han}\p{Script=Cyrillic}]/u;

function transcribed(
  transcript: Transcript,
  file: string,
  rows: readonly (readonly Cell[])[],
  { source, target, first }: Columns,
) {
  for (const row of rows.slice(first)) {
    const cell = row[target];
    if (!cell) continue;
    const beside = source === undefined ? undefined : row[source];
    if (cell.start === cell.end && !beside) continue;
    transcript.open(cell.start);
    transcribe(transcript, file, cell, cell.isQuoted ? quoted : bare);
    transcript.close(beside && decoded(file, beside, beside.isQuoted ? quoted : bare));
  }
  return transcript.document();
}

const quoted: Notation = stringNotation(
  '""',
  () => '"',
  (text) => text.replaceAll('"', '""'),
);

/** A cell without quotation marks can't be given any by a repair inside it. */
const bare: Notation = stringNotation(
  '',
  (text) => text,
  (text) => (/[",;\t\r\n]/.test(text) ? undefined : text),
);
