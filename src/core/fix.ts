import { byPosition, type Span } from './span.ts';

/** Replace `[start, end)` of the old text by `text`. */
export interface Edit extends Span {
  readonly text: string;
}

export interface FixResult<E extends Edit = Edit> {
  readonly text: string;
  readonly applied: readonly E[];
  /** Edits of the new text that bring the old text back, in the order of `applied`. */
  readonly inverse: readonly Edit[];
  /** Edits that overlap an earlier one, or lie outside the text. */
  readonly skipped: readonly E[];
}

/** Applies edits that don't overlap; everything outside their spans is byte-identical. Of two that overlap, the first by position wins. */
export function applyEdits<E extends Edit>(text: string, edits: readonly E[]): FixResult<E> {
  const applied: E[] = [];
  const skipped: E[] = [];
  const inverse: Edit[] = [];
  let out = '';
  let at = 0;
  for (const edit of edits.toSorted(insertionsFirst)) {
    const last = applied.at(-1);
    const collides = last !== undefined && edit.start < last.end;
    if (collides || edit.start < 0 || edit.end > text.length || edit.end < edit.start) {
      skipped.push(edit);
      continue;
    }
    out += text.slice(at, edit.start);
    inverse.push({
      start: out.length,
      end: out.length + edit.text.length,
      text: text.slice(edit.start, edit.end),
    });
    out += edit.text;
    at = edit.end;
    applied.push(edit);
  }
  return { text: out + text.slice(at), applied, inverse, skipped };
}

/** The spans that edits made in one go leave as they are, at the places where they stand then. */
export function movedBy<S extends Span>(applied: readonly Edit[], spans: readonly S[]): S[] {
  let shift = 0;
  let next = 0;
  return spans.toSorted(byPosition).flatMap((span) => {
    let edit = applied[next];
    for (; edit && edit.end <= span.start; edit = applied[++next])
      shift += edit.text.length - (edit.end - edit.start);
    if (edit && edit.start < span.end) return [];
    return { ...span, start: span.start + shift, end: span.end + shift };
  });
}

/** What is put before a stretch doesn't touch it: so two neighbours that were deleted both come back. */
const insertionsFirst = (a: Span, b: Span): number =>
  a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start) || byPosition(a, b);

/** What really changes where `before`, at `start`, becomes `after`; no character is cut in two. */
export function narrowed(start: number, before: string, after: string): readonly Edit[] {
  if (before === after) return [];
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  if (isHighSurrogate(before[head - 1])) head--;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  if (isLowSurrogate(before[before.length - tail])) tail--;
  const span = { start: start + head, end: start + before.length - tail };
  return [{ ...span, text: after.slice(head, after.length - tail) }];
}

const isHighSurrogate = (unit = ''): boolean => unit >= '\ud800' && unit <= '\udbff';
const isLowSurrogate = (unit = ''): boolean => unit >= '\udc00' && unit <= '\udfff';
