import type { Edit } from './fix.ts';
import type { Span } from './span.ts';

export const verdicts = ['accepted', 'edited', 'ignored', 'deferred'] as const;
export type Verdict = (typeof verdicts)[number];

/** What the reviewer did with a finding. `text` takes the place of its span: a suggestion's, or the reviewer's own. */
export type Decision =
  | { readonly verdict: 'accepted' | 'edited'; readonly text: string }
  | { readonly verdict: 'ignored' | 'deferred' };

/** By index of the finding; `undefined` stands for nothing yet. */
export type Decisions = readonly (Decision | undefined)[];

/** The text that takes the finding's place, or `undefined` where the original stays. */
export const replacementOf = (decision: Decision | undefined): string | undefined =>
  decision && 'text' in decision ? decision.text : undefined;

export const isSameDecision = (a: Decision | undefined, b: Decision | undefined): boolean =>
  a?.verdict === b?.verdict && replacementOf(a) === replacementOf(b);

/** The edits that the decisions amount to. */
export function editsOf(findings: readonly Span[], decisions: Decisions): Edit[] {
  return findings.flatMap(({ start, end }, index) => {
    const text = replacementOf(decisions[index]);
    return text === undefined ? [] : [{ start, end, text }];
  });
}
