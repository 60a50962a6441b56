import type { Opened } from '../codecs/document/codec.ts';
import type { Document } from '../core/document.ts';
import type { Checked } from '../core/engine.ts';
import type { Finding } from '../core/finding.ts';
import { applyEdits, type Edit } from '../core/fix.ts';
import { lines } from '../core/lines.ts';
import type { Failure } from '../core/report.ts';
import type { Fix } from '../reporters/fixes.ts';

export interface Fixed<C extends Checked> {
  readonly document: Document;
  /** Of the last round. */
  readonly checked: C;
  readonly fixes: readonly Fix[];
}

/**
 * Applies the sure repairs, checks again, and repeats until nothing is left to apply. Fails where a repair breaks the
 * file's format: better no repair than a file that nothing can read.
 */
export async function fix<C extends Checked>(
  original: Document,
  first: C,
  check: (document: Document, before: C, applied: readonly Edit[]) => C,
  reopen: (text: string) => Promise<Opened>,
): Promise<Fixed<C> | Failure> {
  let document = original;
  let checked = first;
  const fixes: Fix[] = [];
  // It ends: each round makes a repair, and there are no more of them than characters; rules that undo each other
  // bring a text back, which ends it earlier.
  const seen = new Set([original.text]);
  while (fixes.length <= original.text.length) {
    const { text, applied } = applyEdits(document.text, checked.findings.flatMap(sureEdit));
    if (applied.length === 0 || seen.has(text)) break;
    seen.add(text);
    const index = lines(document.text);
    for (const { finding, text: repair } of applied) {
      const { ruleId, surface, start } = finding;
      fixes.push({ path: document.path, ...index.at(start), ruleId, surface, repair });
    }
    const opened = await reopen(text);
    if ('failure' in opened) {
      const { message, ...place } = opened.failure;
      return { ...place, message: `Not fixed: the repairs would break the file. ${message}` };
    }
    document = opened.document;
    checked = check(document, checked, applied);
  }
  return { document, checked, fixes };
}

function sureEdit(finding: Finding): readonly (Edit & { finding: Finding })[] {
  const best = finding.suggestions[0];
  if (!finding.fixable || best === undefined || best.text === finding.surface) return [];
  return [{ start: finding.start, end: finding.end, text: best.text, finding }];
}
