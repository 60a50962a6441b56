import type { DecisionRecord } from '../../codecs/review/decisions.ts';
import { anchorOf } from '../../core/anchor.ts';
import { type Decision, replacementOf } from '../../core/decision.ts';
import type { Finding } from '../../core/finding.ts';
import { type Lines, lines } from '../../core/lines.ts';
import { message } from '../../core/message.ts';

/** A finding with its verdict, and when it was given. */
export interface Judged {
  readonly finding: Finding;
  readonly decision?: Decision | undefined;
  /** ISO 8601. */
  readonly time?: string | undefined;
}

/** The findings of a document as records to write down. */
export function recordsOf(path: string, text: string, judged: readonly Judged[]): DecisionRecord[] {
  const index = lines(text);
  return judged.map((each) => recordOf(path, text, index, each));
}

function recordOf(
  path: string,
  text: string,
  index: Lines,
  { finding, decision, time }: Judged,
): DecisionRecord {
  const { ruleId, conceptId, surface, problem, suggestions, fingerprint } = finding;
  return {
    path,
    line: index.at(finding.start).line,
    rule: ruleId,
    concept: conceptId,
    message: message(surface, problem),
    verdict: decision?.verdict ?? 'undecided',
    text: replacementOf(decision),
    time,
    suggestions: suggestions.map((suggestion) => suggestion.text),
    ...anchorOf(text, finding),
    fingerprint,
  };
}
