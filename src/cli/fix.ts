import { open } from '../codecs/document/open.ts';
import type { Document } from '../core/document.ts';
import type { Checked } from '../core/engine.ts';
import type { Finding } from '../core/finding.ts';
import { applyEdits, type Edit } from '../core/fix.ts';
import { lines } from '../core/lines.ts';
import type { Failure } from '../core/report.ts';
import type { Fix } from '../reporters/fixes.ts';
import type { Checker } from './checker.ts';

/** A repair may bring another finding to light; more rounds than these mean that two rules undo each other. */
const mostRounds = 5;

export interface Fixed {
  readonly document: Document;
  readonly checked: Checked;
  readonly fixes: readonly Fix[];
}

/**
 * Applies the sure repairs, checks again, and repeats until nothing is left to apply. Fails where a repair breaks the
 * file's format: better no repair than a file that nothing can read.
 */
export async function fix(original: Document, first: Checked, checker: Checker): Promise<Fixed | Failure> {
  let document = original;
  let checked = first;
  const fixes: Fix[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const { text, applied } = applyEdits(document.text, checked.findings.flatMap(sureEdit));
    if (applied.length === 0) break;
    const index = lines(document.text);
    for (const { finding, text: repair } of applied) {
      const { ruleId, surface, start } = finding;
      fixes.push({ path: document.path, ...index.at(start), ruleId, surface, repair });
    }
    const opened = await open(document.path, text);
    if ('failure' in opened) {
      const { message, ...place } = opened.failure;
      return { ...place, message: `Not fixed: the repairs would break the file. ${message}` };
    }
    document = opened.document;
    checked = checker.check(document);
  }
  return { document, checked, fixes };
}

function sureEdit(finding: Finding): readonly (Edit & { finding: Finding })[] {
  const best = finding.suggestions[0];
  if (!finding.fixable || best === undefined || best.text === finding.surface) return [];
  return [{ start: finding.start, end: finding.end, text: best.text, finding }];
}
