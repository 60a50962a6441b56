import { type Document, readingText } from './document.ts';
import type { Draft, Finding } from './finding.ts';
import { withFingerprints } from './fingerprint.ts';
import type { Page } from './page.ts';
import { inFile } from './reading.ts';
import { dropOverlapped } from './resolve.ts';
import type { Rule, RuleCard } from './rule.ts';
import { countWords } from './score.ts';
import { defaultSettings, type Settings, severityIn } from './settings.ts';
import { moved, stretchesOf } from './stretches.ts';
import { Suppressions } from './suppression.ts';

import { thresholds } from './thresholds.ts';
import { unusedIgnore, unusedIn } from './unused-ignore.ts';

/** What the check of one document yields. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly wordCount: number;
}

type Stamped = Omit<Finding, 'fingerprint'>;

/** Stretches → tokens → rules → stamp → ignore → resolve overlaps → sort → lead back to the file → unused ignores. */
export function check<K>(
  document: Document,
  rules: readonly Rule<K>[],
  knowledge: K,
  settings: Settings = defaultSettings,
): Checked {
  const active = rules.filter(({ id }) => settings.rules.get(id) !== 'off');
  const drafts: Stamped[] = [];
  let wordCount = 0;
  for (const { page, offset } of stretchesOf(document)) {
    wordCount += countWords(page);
    for (const rule of active)
      for (const draft of stamp(page, rule, rule.check(page, knowledge), settings))
        drafts.push(moved(draft, offset));
  }
  const { text, reading } = document;
  const suppressions = new Suppressions(document);
  const isKept = (finding: Stamped): boolean =>
    !suppressions.silences(reading ? { ...finding, ...reading.locate(finding) } : finding);
  const kept = dropOverlapped(drafts.filter(isKept)).toSorted(byPlace);
  const findings = withFingerprints(readingText(document), kept);
  const found = reading ? findings.map((finding) => inFile(text, reading, finding)) : findings;
  const unused = withFingerprints(text, unusedIgnores(text, suppressions, rules, settings));
  return {
    // An attribute is read after the text that its tag stands in.
    findings: reading || unused.length > 0 ? [...found, ...unused].toSorted(byPlace) : found,
    wordCount,
  };
}

function unusedIgnores(
  text: string,
  suppressions: Suppressions,
  rules: readonly RuleCard[],
  settings: Settings,
): Stamped[] {
  if (suppressions.directives.length === 0) return [];
  const known = new Set([...rules.map(({ id }) => id), unusedIgnore.id]);
  const off = new Set([...settings.rules].flatMap(([id, setting]) => (setting === 'off' ? id : [])));
  return unusedIn(text, suppressions, { known, off }).flatMap((finding) => {
    const severity = severityIn(settings, finding, unusedIgnore.severity);
    return severity === undefined || suppressions.isAsked(finding) ? [] : { ...finding, severity };
  });
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
