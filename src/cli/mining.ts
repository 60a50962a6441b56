import type { Document } from '../core/document.ts';
import { takeApart } from '../core/page.ts';
import type { Proposal } from '../core/proposal.ts';
import { mine } from '../glossary/mine/mine.ts';
import { readTable } from '../io/package.ts';
import { openReverse, type ReverseDictionary } from '../pivot/chinese/reverse.ts';
import { english } from './checker.ts';

let chinese: ReverseDictionary | undefined;

/** Proposals from trusted documents, with the forms of the garbled ones that stand for them. */
export function mineDocuments(trusted: readonly Document[], garbled: readonly Document[]): Proposal[] {
  chinese ??= openReverse(readTable('glosses'));
  const sources = (documents: readonly Document[]) =>
    documents.map((document) => ({ path: document.path, page: takeApart(document) }));
  const { lexicon, tag } = english();
  return mine(sources(trusted), sources(garbled), { lexicon, tag, chinese });
}
