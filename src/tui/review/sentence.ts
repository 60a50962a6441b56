import { replacementOf } from '../../core/decision.ts';
import { applyEdits } from '../../core/fix.ts';
import { takeApart } from '../../core/page.ts';
import type { Span } from '../../core/span.ts';
import type { Article } from './article.ts';

/** A line longer than this is not taken apart as a whole. */
const longestLine = 8192;

/** The sentence around the finding in focus, with decisions and best suggestions put in: what it is meant to say. */
export function repairedSentence({ file, decisions, focus }: Article): string {
  const finding = file.findings[focus];
  if (!finding) return '';
  const { start, end } = sentenceAround(file.text, finding);
  const edits = file.findings.slice(Math.max(0, focus - 50), focus + 50).flatMap((each) => {
    const index = file.findings.indexOf(each, Math.max(0, focus - 50));
    const text = replacementOf(decisions[index]) ?? each.suggestions[0]?.text;
    if (text === undefined || each.start < start || each.end > end) return [];
    return [{ start: each.start - start, end: each.end - start, text }];
  });
  return applyEdits(file.text.slice(start, end), edits).text;
}

/** The sentence, or sentences, that the span stands in. */
export function sentenceAround(text: string, span: Span): Span {
  const lineStart = Math.max(text.lastIndexOf('\n', span.start - 1) + 1, span.start - longestLine);
  const lineEnd = text.indexOf('\n', span.end);
  const end = Math.min(lineEnd < 0 ? text.length : lineEnd, span.end + longestLine);
  const line = text.slice(lineStart, end);
  const page = takeApart({ path: '', text: line, segments: [{ start: 0, end: line.length }] });
  const local = { start: span.start - lineStart, end: span.end - lineStart };
  const first = page.sentences.find((each) => each.end > local.start);
  const last = page.sentences.find((each) => each.end >= local.end) ?? first;
  return {
    start: lineStart + Math.min(first?.start ?? 0, local.start),
    end: lineStart + Math.max(last?.end ?? line.length, local.end),
  };
}
