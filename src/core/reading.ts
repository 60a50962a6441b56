import type { Finding } from './finding.ts';
import type { Span } from './span.ts';

/** What people read of a file in markup: no tags, entities decoded; and the way from there back to the file. */
export interface Reading {
  /** What rules work on. */
  readonly text: string;
  /** Where a stretch of the reading text stands in the file, with the markup inside it. */
  locate(span: Span): Span;
  /** The stretches of the file that are read, in its order: the rest is markup. */
  stretches(): readonly Span[];
  /** How the file has to write `text` in the place of a stretch of reading text; undefined where it can't. */
  rewrite(span: Span, text: string): Rewriting | undefined;
}

export interface Rewriting {
  /** For the whole of the located span: its markup is in it, unchanged and in order. */
  readonly text: string;
  /** Whether markup stands inside the span, so that a person should look at where the words went. */
  readonly hasMarkup: boolean;
}

/** A finding of the reading text as one of the file `text`: span, surface, and suggestions in the file's escaping. */
export function inFile(text: string, reading: Reading, finding: Finding): Finding {
  const { start, end } = reading.locate(finding);
  let isSure = true;
  const suggestions = finding.suggestions.flatMap((suggestion, nth) => {
    const rewriting = reading.rewrite(finding, suggestion.text);
    if (nth === 0) isSure = rewriting !== undefined && !rewriting.hasMarkup;
    return rewriting ? [{ ...suggestion, text: rewriting.text }] : [];
  });
  const surface = text.slice(start, end);
  const [best] = finding.suggestions;
  const read = { start: finding.start, end: finding.end, ...(best && { suggestion: best.text }) };
  return { ...finding, start, end, surface, suggestions, fixable: finding.fixable && isSure, read };
}
