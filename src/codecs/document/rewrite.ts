import type { Rewriting } from '../../core/reading.ts';
import { Kind, type Run, type Writing } from './runs.ts';

interface Texts {
  readonly file: string;
  readonly reading: string;
}

/** Runs that stand side by side in the file, so that words may go over from one to the next. */
interface Piece {
  readonly writing: Writing;
  readonly start: number;
  end: number;
  reading: string;
  /** What the file has for a space, by the space's number in the piece. */
  readonly breaks: Map<number, string>;
}

/** The text of the runs replaced, and the markup between and inside them kept. */
export function rewrite(
  runs: readonly Run[],
  { file, reading }: Texts,
  replacement: string,
): Rewriting | undefined {
  const pieces: Piece[] = [];
  for (const run of runs) {
    if (run.kind === Kind.Between) return undefined;
    if (run.kind === Kind.Locked) continue;
    const text = reading.slice(run.reading.start, run.reading.end);
    const last = pieces.at(-1);
    const piece = last?.end === run.file.start && last.writing === run.writing ? last : begin(run);
    if (piece !== last) pieces.push(piece);
    if (run.kind === Kind.Break)
      piece.breaks.set(spaces(piece.reading), file.slice(run.file.start, run.file.end));
    piece.reading += text;
    piece.end = run.file.end;
  }
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last || pieces.length === 0) return undefined;
  return assembled(pieces, { file, start: first.file.start, end: last.file.end }, replacement);
}

const begin = ({ file, writing }: Run): Piece => ({
  writing,
  start: file.start,
  end: file.start,
  reading: '',
  breaks: new Map(),
});

function assembled(
  pieces: readonly Piece[],
  { file, start, end }: { file: string; start: number; end: number },
  replacement: string,
): Rewriting | undefined {
  const shares = distribute(
    pieces.map((piece) => piece.reading),
    replacement.replaceAll('\ufffc', ''),
  );
  let text = '';
  let at = start;
  for (const [index, piece] of pieces.entries()) {
    const written = write(piece, shares[index] ?? '');
    if (written === undefined) return undefined;
    text += file.slice(at, piece.start) + written;
    at = piece.end;
  }
  const hasMarkup = pieces.length > 1 || pieces[0]?.start !== start || at !== end;
  return { text: text + file.slice(at, end), hasMarkup };
}

const spaces = (text: string): number => text.split(' ').length - 1;

/** A line break stays at the space that it stood for, or at the last one where there are fewer now. */
function write({ writing, breaks }: Piece, text: string): string | undefined {
  if (breaks.size === 0) return writing(text);
  const words = text.split(' ');
  const gaps = new Map([...breaks].map(([at, gap]) => [Math.min(at, words.length - 2), gap]));
  let written = '';
  for (const [index, word] of words.entries()) {
    const next = writing(word);
    if (next === undefined) return undefined;
    written += (index === 0 ? '' : (gaps.get(index - 1) ?? ' ')) + next;
  }
  return written;
}

/**
 * Shares a text out among the places of the old pieces: each keeps what it has in common with the text, in whatever
 * letter case, from the start and from the end; the first of the others takes the rest.
 */
function distribute(pieces: readonly string[], text: string): string[] {
  const shares = pieces.map(() => '');
  let [first, last] = [0, pieces.length - 1];
  let rest = text;
  for (; first < last; first++) {
    const piece = pieces[first] ?? '';
    if (rest.slice(0, piece.length).toLowerCase() !== piece.toLowerCase()) break;
    shares[first] = rest.slice(0, piece.length);
    rest = rest.slice(piece.length);
  }
  for (; first < last; last--) {
    const piece = pieces[last] ?? '';
    const from = Math.max(0, rest.length - piece.length);
    if (rest.slice(from).toLowerCase() !== piece.toLowerCase()) break;
    shares[last] = rest.slice(from);
    rest = rest.slice(0, from);
  }
  shares[first] = rest;
  return shares;
}
