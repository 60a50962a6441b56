/**
 * The library. Offsets are UTF-16 code units of the text as given, half-open `[start, end)`; lines and columns exist in
 * reports alone, 1-based.
 *
 * ```ts
 * const { checker, failures } = await loadChecker(['us-law', './terms.yaml'], process.cwd());
 * if (failures.length > 0) throw new Error(failures.map(({ path, message }) => `${path}: ${message}`).join('\n'));
 * const opened = await openDocument('article.md', text);
 * const { findings } = 'failure' in opened ? { findings: [] } : checker.check(opened.document);
 * const fixed = applyEdits(text, findings.filter((f) => f.fixable).map((f) => ({ ...f, text: f.suggestions[0].text })));
 * ```
 *
 * Files and glossaries at fault are told as `Failure`, not thrown. `loadChecker` throws an Error where the package's own
 * dictionaries can't be read.
 */
export { loadChecker } from './cli/loading.ts';
export type { Opened } from './codecs/document/codec.ts';
export { open as openDocument } from './codecs/document/open.ts';
export type { Checker, LoadedChecker } from './core/checker.ts';
export type { Concept } from './core/concept.ts';
export type { Document, Segment } from './core/document.ts';
export type { Checked } from './core/engine.ts';
export type { Draft, Evidence, Finding, Problem, Suggestion } from './core/finding.ts';
export { applyEdits, type Edit, type FixResult } from './core/fix.ts';
export { message } from './core/message.ts';
export type { MqmType } from './core/mqm.ts';
export type { Reading, Rewriting } from './core/reading.ts';
export type { Failure, FileReport, Report } from './core/report.ts';
export { type Score, score } from './core/score.ts';
export type { Level, Severity } from './core/severity.ts';
export type { Span } from './core/span.ts';
