import type { Document } from './document.ts';
import type { Draft, Finding } from './finding.ts';
import { withFingerprints } from './fingerprint.ts';
import { type Page, takeApart } from './page.ts';
import { inFile } from './reading.ts';
import { dropOverlapped } from './resolve.ts';
import type { Rule } from './rule.ts';
import { countWords } from './score.ts';
import { defaultSettings, type Settings, severityIn } from './settings.ts';
import { isSuppressed, suppressions } from './suppression.ts';

import { thresholds } from './thresholds.ts';

/** What the check of one document yields. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly wordCount: number;
}

type Stamped = Omit<Finding, 'fingerprint'>;

/** Segments → tokens → rules → stamp → ignore → resolve overlaps → sort → lead back to the file. */
export function check<K>(
  document: Document,
  rules: readonly Rule<K>[],
  knowledge: K,
  settings: Settings = defaultSettings,
): Checked {
  const page = takeApart(document);
  const drafts = rules
    .filter(({ id }) => settings.rules.get(id) !== 'off')
    .flatMap((rule) => stamp(page, rule, rule.check(page, knowledge), settings));
  const { text, reading } = document;
  const ignored = suppressions(text);
  const isKept = (finding: Stamped): boolean =>
    !isSuppressed(reading ? { ...finding, ...reading.locate(finding) } : finding, ignored);
  const kept = dropOverlapped(drafts.filter(isKept)).toSorted(byPlace);
  const findings = withFingerprints(page.text, kept);
  return {
    // An attribute is read after the text that its tag stands in.
    findings: reading
      ? findings.map((finding) => inFile(text, reading, finding)).toSorted(byPlace)
      : findings,
    wordCount: countWords(page),
  };
}

function stamp<K>(page: Page, rule: Rule<K>, drafts: Iterable<Draft>, settings: Settings): Stamped[] {
  const stamped: Stamped[] = [];
  for (const draft of drafts) {
    if (draft.confidence < thresholds.report) continue;
    const surface = page.text.slice(draft.start, draft.end);
    const own = draft.severity ?? rule.severity;
    const severity = severityIn(settings, { ...draft, ruleId: rule.id, surface }, own);
    if (severity === undefined) continue;
    const best = draft.suggestions[0]?.confidence ?? 0;
    stamped.push({
      ...draft,
      ruleId: rule.id,
      type: rule.type,
      severity,
      surface,
      fixable: (draft.fixable ?? true) && Math.min(best, draft.confidence) >= thresholds.fix,
    });
  }
  return stamped;
}

/** A total order that no locale and no machine changes. */
function byPlace(a: Stamped, b: Stamped): number {
  return a.start - b.start || a.end - b.end || (a.ruleId < b.ruleId ? -1 : 1);
}
