import type { Finding } from '../../core/finding.ts';
import type { Edit } from '../../core/fix.ts';

/** What the reviewer did with a finding; `undefined` stands for nothing yet. */
export type Decision =
  | { readonly kind: 'accepted'; readonly choice: number }
  | { readonly kind: 'edited'; readonly text: string }
  | { readonly kind: 'ignored' };

/** By index of the finding. */
export type Decisions = readonly (Decision | undefined)[];

/** The text that takes the finding's place, or `undefined` where the original stays. */
export function replacement(
  finding: Finding | undefined,
  decision: Decision | undefined,
): string | undefined {
  if (decision?.kind === 'edited') return decision.text;
  return decision?.kind === 'accepted' ? finding?.suggestions[decision.choice]?.text : undefined;
}

/** The edits that the decisions amount to. */
export function edits(findings: readonly Finding[], decisions: Decisions): Edit[] {
  return findings.flatMap((finding, index) => {
    const text = replacement(finding, decisions[index]);
    return text === undefined ? [] : [{ start: finding.start, end: finding.end, text }];
  });
}

/** A decision for `text`: one of the suggestions where it is one, no change where it is what stands there. */
export function decisionFor(finding: Finding, text: string): Decision {
  const choice = finding.suggestions.findIndex((suggestion) => suggestion.text === text);
  if (choice >= 0) return { kind: 'accepted', choice };
  return text === finding.surface ? { kind: 'ignored' } : { kind: 'edited', text };
}

export const isSame = (a: Decision | undefined, b: Decision | undefined): boolean =>
  a === b ||
  (a?.kind === b?.kind &&
    (a?.kind !== 'accepted' || (b?.kind === 'accepted' && a.choice === b.choice)) &&
    (a?.kind !== 'edited' || (b?.kind === 'edited' && a.text === b.text)));

/** How many decisions differ. */
export const differing = (a: Decisions, b: Decisions): number =>
  a === b ? 0 : a.reduce((count, each, index) => (isSame(each, b[index]) ? count : count + 1), 0);

/** Undecided findings with the same surface and concept as the one at `index`, and that one itself. */
export function alike(findings: readonly Finding[], decisions: Decisions, index: number): number[] {
  const model = findings[index];
  if (!model) return [];
  const isAlike = (finding: Finding, at: number): boolean =>
    at === index ||
    (decisions[at] === undefined &&
      finding.surface === model.surface &&
      finding.conceptId === model.conceptId &&
      (model.conceptId !== undefined || finding.ruleId === model.ruleId));
  return findings.flatMap((finding, at) => (isAlike(finding, at) ? [at] : []));
}
