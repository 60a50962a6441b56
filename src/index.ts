/**
 * The library. Offsets are UTF-16 code units of the text as given, half-open `[start, end)`; lines and columns exist in
 * reports alone, 1-based.
 *
 * ```ts
 * const { checker } = await loadChecker(['us-law', './terms.yaml'], process.cwd());
 * const { findings } = checker.check(plainDocument('article.txt', text));
 * const fixed = applyEdits(text, findings.filter((f) => f.fixable).map((f) => ({ ...f, text: f.suggestions[0].text })));
 * ```
 */
export type { Checker } from './cli/checker.ts';
export { type Loaded, loadChecker } from './cli/loading.ts';
export { plain as plainDocument } from './codecs/document/plain.ts';
export type { Concept } from './core/concept.ts';
export type { Document, Segment } from './core/document.ts';
export type { Checked } from './core/engine.ts';
export type { Draft, Evidence, Finding, Problem, Suggestion } from './core/finding.ts';
export { applyEdits, type Edit, type FixResult } from './core/fix.ts';
export { message } from './core/message.ts';
export type { Failure, FileReport, Report } from './core/report.ts';
export { type Score, score } from './core/score.ts';
export type { Level, Severity } from './core/severity.ts';
export type { Span } from './core/span.ts';
