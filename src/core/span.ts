/** Half-open stretch `[start, end)` in UTF-16 code units of the document as it is on disk. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const length = (span: Span): number => span.end - span.start;

export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
