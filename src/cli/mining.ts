import { plain } from '../codecs/document/plain.ts';
import type { Concept } from '../core/concept.ts';
import type { Document } from '../core/document.ts';
import { takeApart } from '../core/page.ts';
import type { Pairing, Proposal } from '../core/proposal.ts';
import type { Repair } from '../core/repair.ts';
import { overlaps } from '../core/span.ts';
import { mine } from '../glossary/mine/mine.ts';
import { learn } from '../glossary/mine/repairs.ts';
import { readTable } from '../io/package.ts';
import { openReverse, type ReverseDictionary } from '../pivot/chinese/reverse.ts';
import { english } from './checker.ts';
import { checkerFor } from './compiling.ts';

let chinese: ReverseDictionary | undefined;

/** Proposals from trusted documents, with the forms of the garbled ones that stand for them. */
export function mineDocuments(trusted: readonly Document[], garbled: readonly Document[]): Proposal[] {
  chinese ??= openReverse(readTable('glosses'));
  const sources = (documents: readonly Document[]) =>
    documents.map((document) => ({ path: document.path, page: takeApart(document) }));
  const { lexicon, tag } = english();
  return mine(sources(trusted), sources(garbled), { lexicon, tag, chinese }).map(withDerived);
}

/** Proposals from what reviewers decided; `held` are the concepts of the glossary that is to grow. */
export const learnRepairs = (repairs: readonly Repair[], held: readonly Concept[]): Proposal[] =>
  learn(repairs, held).map(withDerived);

/** Tries the concept on the sentence of each garbled form: what it finds by itself need not be listed. */
function withDerived(proposal: Proposal): Proposal {
  const { concept, pairings } = proposal;
  if (pairings.every(({ isDerived }) => isDerived)) return proposal;
  const checker = checkerFor([concept]);
  const isFound = ({ garbled: { path, sentence, at, start, end } }: Pairing): boolean =>
    checker
      .check(plain(path, sentence))
      .findings.some(
        (finding) =>
          finding.conceptId === concept.id && overlaps(finding, { start: at, end: at + end - start }),
      );
  return {
    ...proposal,
    pairings: pairings.map((each) => ({ ...each, isDerived: each.isDerived || isFound(each) })),
  };
}
