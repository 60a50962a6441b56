import type { Concept } from '../core/concept.ts';
import type { Draft } from '../core/finding.ts';
import type { Page } from '../core/page.ts';
import { exception } from './context.ts';

type Policy = Pick<Draft, 'conceptId' | 'severity' | 'fixable'>;

/** What a concept says of its findings, whichever rule reports them; where it says nothing, the rule decides. */
export const policyOf = ({ id, severity, fix }: Concept, fixable = true): Policy => ({
  conceptId: id,
  ...(severity && { severity }),
  fixable: fix === undefined ? fixable : fix === 'always',
});

/** The draft under its concept's policy; none where an `unless` word stands near, so that the words are right after all. */
export function underPolicy(page: Page, concept: Concept, firstToken: number, draft: Draft): Draft[] {
  if (exception(page, draft, firstToken, concept)) return [];
  return [{ ...draft, ...policyOf(concept, draft.fixable) }];
}
